import {expect, test} from 'vitest'
import type {Layout, PageLine} from '../../../../src/model/layout.js'
import type {Fragment, TextFragment} from '../../../../src/render/pdf/pages/strip.js'
import {setDocument} from '../../../../src/render/pdf/blocks/set-document.js'
import {sampleLayout} from '../../sample-layout.js'
import {sampleFonts} from './sample-fonts.js'
import {report, textsIn, wordsOf} from './set-sample.js'

function fragments(layout: Layout, page: number): Fragment[] {
  return setDocument(report(), layout, sampleFonts).furniture(page, 9)
}

function lines(layout: Layout, page: number, pages = 9, title = '题名'): TextFragment[] {
  const document = report()
  const properties = {...document.properties, title}
  const {furniture} = setDocument({...document, properties}, layout, sampleFonts)
  return textsIn({fragments: furniture(page, pages)})
}

const withFooter = (line: Partial<PageLine>): Layout => ({
  ...sampleLayout,
  footer: {...sampleLayout.footer, ...line}
})
const footer = (line: Partial<PageLine>, page: number): TextFragment | undefined =>
  lines(withFooter(line), page).at(-1)
/** The middle of its characters, from the top of the paper. */
const middleOf = (line: TextFragment | undefined): number => (line?.y ?? 0) - 0.38 * 8

test('fills in title and page numbers, and gives the first page the line that is for it', () => {
  expect(lines(sampleLayout, 1, 3).map(wordsOf)).toEqual(['第 1 页 / 共 3 页'])
  expect(lines(sampleLayout, 2, 3).map(wordsOf)).toEqual(['题名', '第 2 页 / 共 3 页'])
})

test('takes `$&` and `{page}` in a title as text', () => {
  expect(lines(sampleLayout, 2, 3, '$&{page}').map(wordsOf)[0]).toBe('$&{page}')
})

test('puts the folio on the outer edge, a character in', () => {
  // Footer of 8 pt below a type area of 465.28 pt.
  const line = {text: '{page}', odd: 'right', even: 'left', inset: 1} as const
  const [odd, even] = [footer(line, 3), footer(line, 4)]
  expect((odd?.x ?? 0) + (odd?.line.width ?? 0)).toBeCloseTo(465.28 - 8)
  expect(even?.x).toBe(8)
})

test('puts the middle of the line in its distance from the type area', () => {
  expect(middleOf(footer({distance: 20}, 2))).toBeCloseTo(841.89 - 68 + 20)
  const header = {...sampleLayout.header, distance: 20}
  expect(middleOf(lines({...sampleLayout, header}, 2)[0])).toBeCloseTo(71 - 20)
})

test('sets a line close to the edge of the paper further in, so that none of it is lost', () => {
  expect(middleOf(footer({distance: 66}, 2))).toBeCloseTo(841.89 - 4)
  const header = {...sampleLayout.header, distance: 70}
  expect(middleOf(lines({...sampleLayout, header}, 2)[0])).toBeCloseTo(4)
})

test('goes on in further lines where a title is too long, within the margin', () => {
  const title = '“示例市”二〇二五年——政法工作比较简报'.repeat(6)
  const all = lines(sampleLayout, 2, 3, title).slice(0, -1)
  expect(all.length).toBeGreaterThan(1)
  expect(all.map(wordsOf).join('')).toBe(title)
  const middles = all.map(middleOf)
  expect(middles[0]).toBeGreaterThanOrEqual(4)
  expect(middles.at(-1)).toBeCloseTo(71 - sampleLayout.header.distance)
})

test('draws a title of many lines together rather than lay it over the text', () => {
  const title = '政法工作比较简报'.repeat(60)
  const middles = lines(sampleLayout, 2, 3, title).slice(0, -1).map(middleOf)
  expect(middles.length).toBeGreaterThan(7)
  expect(middles[0]).toBeGreaterThanOrEqual(4 - 0.001)
  expect(middles.at(-1)).toBeLessThanOrEqual(71 - 4 + 0.001)
})

test('belongs to no element', () => {
  expect(lines(sampleLayout, 2).map(({element}) => element)).toEqual([undefined, undefined])
})

test('tells of a character of the title that no font has', () => {
  const document = report()
  const properties = {...document.properties, title: '𠮷镇简报'}
  const {notices} = setDocument({...document, properties}, sampleLayout, sampleFonts)
  expect(notices).toEqual([expect.stringContaining('`𠮷` (U+20BB7) in `𠮷镇简报`')])
})

test('draws the rules of its style above and below the header, across the type area', () => {
  const ruleBelow = {width: 1, colour: '#123456', gap: 3}
  const header = {...sampleLayout.styles.header, size: 8, ruleBelow}
  const layout = {...sampleLayout, styles: {...sampleLayout.styles, header}}
  // Half of its characters, the gap, and half of the rule below the middle.
  const y = 71 - sampleLayout.header.distance + 4 + 3 + 0.5
  expect(fragments(layout, 2).filter(({kind}) => kind === 'rule')).toMatchObject([
    {x1: 0, x2: 465.28, y1: y, y2: y, width: 1, colour: '#123456'}
  ])
  // The first page has no header, and so no rule.
  expect(fragments(layout, 1).filter(({kind}) => kind === 'rule')).toEqual([])
})
