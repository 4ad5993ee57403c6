import type {Heading, Root} from 'mdast'
import {expect, test} from 'vitest'
import type {Picture} from '../../../src/model/document.js'
import type {Layout} from '../../../src/model/layout.js'
import {paginate} from '../../../src/render/pagination/paginate.js'
import {toTree} from '../../../src/template/to-tree.js'
import {sampleLayout} from '../sample-layout.js'

const body = {
  ...sampleLayout.styles.body,
  size: 16,
  leading: 28.95,
  tracking: -0.25,
  spaceBefore: 0,
  spaceAfter: 0,
  firstLineIndent: 0
}
const heading = {...body, keepWithNext: true}

/** The grid of GB/T 9704-2012: 22 lines of 28 characters. */
const layout: Layout = {
  ...sampleLayout,
  page: {
    width: 595.28,
    height: 841.89,
    margin: {top: 104.88, right: 73.7, bottom: 99.21, left: 79.38},
    mirrored: false
  },
  styles: {...sampleLayout.styles, body, heading1: heading, heading2: heading}
}

const none = new Map<string, Picture>()
const pagesOf = (markdown: string): ReturnType<typeof paginate> => paginate(toTree(markdown), layout, none)
const lines = (count: number): string => '字'.repeat(28 * count)

const table = (cell: string): string => `| 甲 | 乙 |\n| - | - |\n| ${cell} | 字 |`
const picture = (width: number, height: number): Map<string, Picture> =>
  new Map([['a.png', {width, height, raster: {type: 'png', bytes: new Uint8Array()}}]])

function headings(tree: Root, pictures = none): Array<number | undefined> {
  const found = paginate(tree, layout, pictures).headings
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => found.get(node))
}

test('22 lines of 28 characters fill a page, and a paragraph more needs another', () => {
  expect(pagesOf(lines(22))).toMatchObject({pages: 1})
  expect(pagesOf(lines(22)).fill).toBeCloseTo((22 * 28.95) / 637.8, 3)
  expect(pagesOf(`${lines(22)}\n\n字`).pages).toBe(2)
})

test('220 lines fill ten pages', () => {
  expect(pagesOf(Array.from({length: 55}, () => lines(4)).join('\n\n')).pages).toBe(10)
})

test('one character more than a line makes a line more', () => {
  const paragraph = '字'.repeat(29)
  expect(pagesOf(Array.from({length: 11}, () => paragraph).join('\n\n')).pages).toBe(1)
  expect(pagesOf(Array.from({length: 12}, () => paragraph).join('\n\n')).pages).toBe(2)
})

test('tells the page of each heading, and takes one along to the text below it', () => {
  const tree = toTree(`## 一\n\n${lines(19)}\n\n## 二\n\n${lines(4)}\n\n## 三\n\n字`)
  expect(headings(tree)).toEqual([1, 2, 2])
})

test('a page break starts a page', () => {
  expect(headings(toTree('## 一\n\n字\n\n<!-- page-break -->\n\n## 二'))).toEqual([1, 2])
})

test('the contents take a line for each heading behind them', () => {
  const chapters = Array.from({length: 40}, (_, index) => `## 第${index}章\n\n字`).join('\n\n')
  const [first] = headings(toTree(chapters))
  const [moved] = headings(toTree(`<!-- toc title="" depth="1" -->\n\n${chapters}`))
  expect(first).toBe(1)
  expect(moved).toBe(2)
})

test('a comment and an order to leave out take no room', () => {
  expect(pagesOf(`${lines(22)}\n\n<!-- 内部说明 -->`).pages).toBe(1)
})

test('a footnote takes its lines at the foot, and none where it is defined', () => {
  expect(pagesOf(`${lines(4)}\n\n${lines(17)}字[^1]\n\n[^1]: 注`).pages).toBe(2)
  expect(pagesOf(`${lines(19)}字[^1]\n\n[^1]: 注`).pages).toBe(1)
})

test('a row of a table is as high as its highest cell', () => {
  const {leading} = layout.styles.tableCell
  const [low, high] = [pagesOf(table('字')), pagesOf(table('字<br>字<br>字'))]
  expect((high.fill - low.fill) * 637.8).toBeCloseTo(2 * leading, 3)
})

test('a picture takes its height, made smaller where it is wider than the type area', () => {
  const tree = toTree('![图](a.png)')
  const heightOf = (pictures: Map<string, Picture>): number => paginate(tree, layout, pictures).fill * 637.8
  expect(heightOf(picture(200, 100))).toBeCloseTo(110, 1)
  expect(heightOf(picture(884.4, 100))).toBeCloseTo(60, 1)
  // Without the picture its words are told: one line.
  expect(heightOf(none)).toBeCloseTo(28.95, 1)
})

test('the head and tail of a 简报 take their lines, and the tail is not divided', () => {
  const masthead = '<!-- masthead -->\n\n简报\n\n第1期\n\n办公室\n\n2025年1月1日\n\n<!-- /masthead -->'
  const {mastheadName, mastheadIssue, mastheadLine} = layout.styles
  const [name, issue, line] = [mastheadName, mastheadIssue, mastheadLine].map(({leading}) => leading)
  const least = (name ?? 0) + (issue ?? 0) + (line ?? 0)
  expect(pagesOf(masthead).fill * 637.8).toBeGreaterThanOrEqual(least - 0.01)
  const colophon = '<!-- colophon -->\n\n报：甲\n\n送：乙\n\n共印50份\n\n<!-- /colophon -->'
  expect(pagesOf(`${lines(15)}\n\n${colophon}`).pages).toBe(1)
  expect(pagesOf(`${lines(21)}\n\n${colophon}`).pages).toBe(2)
})

test('an empty report has one page', () => {
  expect(pagesOf('')).toMatchObject({pages: 1, fill: 0})
})

test('does not change the tree', () => {
  const tree = toTree('# 题\n\n## 一\n\n文字[^1]\n\n| 甲 |\n| - |\n| 乙 |\n\n[^1]: 注')
  const before = structuredClone(tree)
  paginate(tree, layout, none)
  expect(tree).toEqual(before)
})
