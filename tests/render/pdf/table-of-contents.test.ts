import type {Heading, RootContent} from 'mdast'
import {expect, test} from 'vitest'
import type {TableOfContents} from '../../../src/model/document.js'
import type {PageNumber} from '../../../src/render/pdf/content.js'
import {allBlocks, paragraph, runs, set, textBlocks, textOf} from './set-sample.js'

const heading = (depth: 1 | 2 | 3 | 4 | 5, value: string): RootContent => ({
  type: 'heading',
  depth,
  children: [{type: 'text', value}]
})
const contents = (depth: TableOfContents['depth'] = 1, title = '目录'): TableOfContents => ({
  type: 'tableOfContents',
  title,
  depth
})
const chapters = [
  heading(1, '题'),
  heading(2, '一'),
  heading(3, '（一）'),
  heading(4, '1.'),
  heading(5, '甲')
]
const numbers = (content: ReturnType<typeof set>): PageNumber[] =>
  allBlocks(content).filter((block) => 'pageReference' in block)

test('lists the headings behind it, and no title', () => {
  const content = set(heading(2, '前'), contents(), heading(1, '题'), heading(2, '一'), heading(2, '二'))
  expect(textOf(content)).toBe('前目录一二题一二')
  expect(numbers(content).map(({pageReference}) => pageReference)).toEqual(['heading-3', 'heading-4'])
})

test.each([
  [1, ['heading-2']],
  [2, ['heading-2', 'heading-3']],
  [3, ['heading-2', 'heading-3', 'heading-4']]
] as const)('lists the headings down to level %i', (depth, ids) => {
  expect(numbers(set(contents(depth), ...chapters)).map(({pageReference}) => pageReference)).toEqual(ids)
})

test('leads from title and number to the heading', () => {
  const content = set(contents(1, ''), heading(2, '一'))
  expect(runs(content)[0]).toMatchObject({text: '一', linkToDestination: 'heading-1'})
  expect(numbers(content)).toMatchObject([{linkToDestination: 'heading-1', alignment: 'right'}])
})

test('has a title that is no bookmark, on the page of the first entry', () => {
  const content = set(contents(), heading(2, '一'))
  expect(content[0]).toMatchObject({unbreakable: true})
  expect(textBlocks(content)[0]).not.toHaveProperty('outline')
})

test('shows nothing where no heading follows', () => {
  expect(set(heading(2, '前'), contents(), paragraph('正文'))).toHaveLength(2)
})

test('lists no heading of a quotation', () => {
  const quoted: Heading = {type: 'heading', depth: 2, children: [{type: 'text', value: '引文'}]}
  const shown = set(contents(), {type: 'blockquote', children: [quoted]}, heading(2, '一'))
  expect(numbers(shown).map(({pageReference}) => pageReference)).toEqual(['heading-2'])
})

test('leaves out a heading without text', () => {
  expect(numbers(set(contents(), heading(2, ''), heading(2, '一')))).toHaveLength(1)
})

test('draws dots between title and number only, and keeps the line pitch', () => {
  const [entry] = set(contents(1, ''), heading(2, '一'))
  if (entry === undefined || !('table' in entry)) throw new Error('This is no entry')
  const [row = []] = entry.table.body
  expect(row.map((cell) => ('border' in cell ? cell.border : undefined))).toEqual([
    [false, false, false, false],
    [false, false, false, true],
    [false, false, false, false]
  ])
  // What the row gives up below the baseline, the table has as its margin.
  expect((row[0]?.margin?.[3] ?? 0) + (entry.margin?.[3] ?? 0)).toBe(0)
})
