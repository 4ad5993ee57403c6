import {expect, test} from 'vitest'
import type {Layout, PageLine} from '../../../src/model/layout.js'
import type {Definition, TextBlock} from '../../../src/render/pdf/content.js'
import {toDefinition} from '../../../src/render/pdf/definition.js'
import {sampleLayout} from '../sample-layout.js'
import {fakeFonts} from './fake-fonts.js'
import {report, textOf} from './set-sample.js'

function lines(layout: Layout): Pick<Definition, 'header' | 'footer'> {
  return toDefinition(report(), layout, fakeFonts).definition
}

function footer(line: Partial<PageLine>, page: number): TextBlock {
  const block = lines({...sampleLayout, footer: {...sampleLayout.footer, ...line}}).footer(page, 9)
  if (block === null || !('text' in block)) throw new Error('This is no line')
  return block
}

const text = (block: ReturnType<Definition['header']>): string | null =>
  block === null ? null : textOf([block])

test('fills in title and page numbers, and gives the first page the line that is for it', () => {
  const {header, footer: foot} = lines(sampleLayout)
  expect([text(header(1, 3)), text(header(2, 3))]).toEqual([null, '题名'])
  expect([text(foot(1, 3)), text(foot(2, 3))]).toEqual(['第1页/共3页', '第2页/共3页'])
})

test('puts the folio on the outer edge, a character in', () => {
  // Footer of 8 pt between margins of 65 pt.
  const line = {odd: 'right', even: 'left', inset: 1} as const
  const [odd, even] = [footer(line, 3), footer(line, 4)]
  expect([odd.alignment, odd.margin?.[0], odd.margin?.[2]]).toEqual(['right', 65, 73])
  expect([even.alignment, even.margin?.[0], even.margin?.[2]]).toEqual(['left', 73, 65])
})

test('puts the middle of the line in its distance from the type area', () => {
  // Half of the line of 12 pt stands above its middle.
  expect(footer({distance: 20}, 2).margin?.[1]).toBe(14)
  const header = {...sampleLayout.header, distance: 20}
  const block = lines({...sampleLayout, header}).header(2, 9)
  expect(block?.margin?.[1]).toBe(71 - 20 - 6)
})

test('sets a line close to the edge of the paper lower, so that none of it is lost', () => {
  const block = footer({distance: 66}, 2)
  // The margin is 68 pt high; 2 pt below the middle is its end.
  expect(block.margin?.[1]).toBe(64)
  expect((block.text[0]?.lineHeight ?? 0) * 1.5 * 8).toBeCloseTo(4)
})
