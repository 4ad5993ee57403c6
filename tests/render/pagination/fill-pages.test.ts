import type {Heading} from 'mdast'
import {expect, test} from 'vitest'
import {box, type Box} from '../../../src/render/pagination/box.js'
import {fillPages} from '../../../src/render/pagination/fill-pages.js'

const gaps = {above: 6, between: 4}
const heading = (): Heading => ({type: 'heading', depth: 2, children: []})

/** Pages of ten lines of 10 pt each. */
const fill = (...boxes: Box[]): ReturnType<typeof fillPages> =>
  fillPages(boxes, {height: 100, gaps, linesTogether: 2})

/** The page on which the last box starts. */
function pageOfLast(...boxes: Box[]): number | undefined {
  const last = heading()
  const marked = boxes.map((one, index) => (index === boxes.length - 1 ? {...one, heading: last} : one))
  return fill(...marked).headings.get(last)
}

test('ten lines fill a page of ten', () => {
  expect(fill(box(10, 10))).toMatchObject({pages: 1, fill: 1})
  expect(fill(box(5, 10))).toMatchObject({pages: 1, fill: 0.5})
})

test('an empty document has one page', () => {
  expect(fill()).toMatchObject({pages: 1, fill: 0})
})

test('a paragraph leaves at least two lines on either page', () => {
  // Nine of eleven lines stay, though there is room for ten.
  expect(fill(box(11, 10))).toMatchObject({pages: 2, fill: 0.2})
  expect(pageOfLast(box(9, 10), box(4, 10))).toBe(2)
  expect(pageOfLast(box(8, 10), box(4, 10))).toBe(1)
})

test('a paragraph of three lines is not divided', () => {
  expect(pageOfLast(box(8, 10), box(3, 10))).toBe(2)
  expect(pageOfLast(box(7, 10), box(3, 10))).toBe(1)
})

test('of the white between two boxes the larger counts, not both', () => {
  const above = box(4, 10, {spaceAfter: 10})
  expect(pageOfLast(above, box(1, 10), box(4, 10, {spaceBefore: 20, keepLines: true}))).toBe(2)
  expect(fill(above, box(5, 10, {spaceBefore: 10}))).toMatchObject({pages: 1, fill: 1})
})

test('white above counts at the head of the first page and of one that was ordered, not of others', () => {
  const spaced = {spaceBefore: 10, keepLines: true}
  expect(fill(box(9, 10, spaced))).toMatchObject({fill: 1})
  expect(fill(box(10, 10), box(9, 10, {...spaced, startsPage: true}))).toMatchObject({pages: 2, fill: 1})
  expect(fill(box(10, 10), box(9, 10, spaced))).toMatchObject({pages: 2, fill: 0.9})
})

test('white below the last box takes no room', () => {
  expect(fill(box(10, 10, {spaceAfter: 30}))).toMatchObject({pages: 1, fill: 1})
})

test('a heading goes to the page of what follows it', () => {
  const title = box(1, 10, {keepWithNext: true, heading: heading()})
  const {headings} = fill(box(8, 10), title, box(5, 10))
  expect([...headings.values()]).toEqual([2])
})

test('a heading stays where two lines of what follows fit', () => {
  const title = box(1, 10, {keepWithNext: true, heading: heading()})
  expect([...fill(box(7, 10), title, box(5, 10)).headings.values()]).toEqual([1])
})

test('two headings go together', () => {
  const titles = [1, 2].map(() => box(1, 10, {keepWithNext: true, heading: heading()}))
  expect([...fill(box(7, 10), ...titles, box(5, 10)).headings.values()]).toEqual([2, 2])
})

test('what is kept together but taller than a page is divided all the same', () => {
  expect(fill(box(15, 10, {keepLines: true}))).toMatchObject({pages: 2})
  expect(fill(...Array.from({length: 12}, () => box(1, 10, {keepWithNext: true}))).pages).toBe(2)
})

test('a table row moves as a whole, and the head stands above it again', () => {
  const row = {keepLines: true, repeated: 20}
  expect(fill(box(8, 10), box(3, 10, row))).toMatchObject({pages: 2, fill: 0.5})
  expect(fill(box(7, 10), box(3, 10, row))).toMatchObject({pages: 1, fill: 1})
})

test('a page break starts a page, unless one has just begun', () => {
  expect(fill(box(1, 10), box(1, 10, {startsPage: true})).pages).toBe(2)
  expect(fill(box(1, 10, {startsPage: true})).pages).toBe(1)
})

test('a footnote takes room on the page of its mark', () => {
  const noted = box(4, 10, {notes: [{line: 0, lines: 1, leading: 14}]})
  // Four lines, the rule (6) and the note (14) leave four lines.
  expect(pageOfLast(noted, box(4, 10, {keepLines: true}))).toBe(1)
  expect(pageOfLast(noted, box(5, 10, {keepLines: true}))).toBe(2)
})

test('a line goes on with its footnote where that finds no room', () => {
  const noted = box(4, 10, {notes: [{line: 3, lines: 1, leading: 14}]})
  expect(fill(box(6, 10), noted)).toMatchObject({pages: 2, fill: 0.4})
})

test('below its heading a short paragraph stays, and the footnote alone goes on', () => {
  const title = box(1, 10, {keepWithNext: true, heading: heading()})
  const noted = box(2, 10, {notes: [{line: 1, lines: 1, leading: 14}]})
  const {pages, headings} = fill(box(7, 10), title, noted)
  expect([...headings.values()]).toEqual([1])
  expect(pages).toBe(2)
})
