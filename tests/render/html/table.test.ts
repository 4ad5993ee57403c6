import type {Root} from 'mdast'
import {expect, test} from 'vitest'
import type {Layout} from '../../../src/model/layout.js'
import {toTree} from '../../../src/template/to-tree.js'
import {sampleLayout} from '../sample-layout.js'
import {readMarkdown, readPage, renderTree, textOf} from './read-html.js'

const scopes = (markdown: string): unknown[] =>
  readMarkdown(markdown)
    .all('th')
    .map(({properties}) => properties.scope)

test('marks the head row, and the labels of a first column of labels', () => {
  expect(scopes('| 做法 | 甲市 |\n| --- | --- |\n| 一站式调解 | 有 |\n| 网格服务 | 无 |')).toEqual([
    'col',
    'col',
    'row',
    'row'
  ])
})

test.each([
  ['numbers', '1', '2'],
  ['full-width numbers', '１', '２'],
  ['labels that repeat', '2022年', '2022年'],
  ['labels of which one is missing', '甲', ''],
  ['sentences', '已经办成。', '尚未办成。'],
  ['long texts', '推动各县区把分散的调处力量并入一个中心', '乙']
])('takes %s for no labels', (_, first, second) => {
  expect(scopes(`| 甲 | 乙 |\n| --- | --- |\n| ${first} | 有 |\n| ${second} | 无 |`)).toEqual(['col', 'col'])
})

test('puts the caption above its table into one figure, without the bold that makes it one', () => {
  const page = readMarkdown('**表1　做法**\n\n| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |')
  expect(page.all('figure').map(textOf)).toEqual(['表1　做法甲乙一二'])
  expect(page.all('figcaption').map(textOf)).toEqual(['表1　做法'])
  expect(page.all('strong')).toEqual([])
})

test('aligns cells as the source says', () => {
  const page = readMarkdown('| 左 | 中 | 右 |\n| :-- | :-: | --: |\n| 一 | 二 | 三 |')
  expect(
    page.all('td').map(({properties}) => /text-align:(\w+)/.exec(String(properties.style))?.[1])
  ).toEqual([undefined, 'center', 'right'])
})

test('aligns figures to the right where the source says nothing', () => {
  const page = readMarkdown('| 城市 | 件数 |\n| - | - |\n| 甲市 | 1204 |\n| 乙市 | 97 |')
  const aligns = [...page.all('th'), ...page.all('td')].map(
    ({properties}) => /text-align:(\w+)/.exec(String(properties.style))?.[1]
  )
  expect(aligns.filter((align) => align === 'right')).toHaveLength(3)
})

test('lets only a wide table scroll, in a frame that the keyboard reaches', () => {
  const prose = '推动各县区把分散的调处力量并入一个中心'
  const row = `| ${prose} | ${prose} | ${prose} | ${prose} |`
  const wide = readMarkdown(`**表1　宽**\n\n| 甲 | 乙 | 丙 | 丁 |\n| --- | --- | --- | --- |\n${row}`)
  const narrow = readMarkdown('| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |')
  const frames = (page: typeof wide): unknown[] =>
    page.elements
      .filter(({properties}) => properties.role === 'region')
      .map(({properties}) => properties.ariaLabel)
  expect(frames(wide)).toEqual(['表1　宽'])
  expect(frames(narrow)).toEqual([])
})

test.each([
  ['rows', 'border-bottom:', 'border:'],
  ['grid', 'border:', 'border:'],
  ['three-line', undefined, 'border-top:']
] as const)('draws the rules of %s', (rules, ofCell, ofTable) => {
  const layout: Layout = {...sampleLayout, table: {...sampleLayout.table, rules}}
  const page = readPage(renderTree(toTree('| 甲 | 乙 |\n| --- | --- |\n| 一 | 二 |'), {layout}))
  const border = /border(?:-\w+)?:(?!collapse)/
  const cell = border.exec(String(page.all('td')[0]?.properties.style))?.[0]
  const table = String(page.all('table')[0]?.properties.style).replace('border-collapse:collapse;', '')
  expect(cell).toBe(ofCell)
  expect(border.exec(table)?.[0]).toBe(ofTable)
})

const cellOf = (value: string) => ({
  type: 'tableCell' as const,
  children: [{type: 'text' as const, value}]
})

test('fills short rows, and shows nothing of a table without cells', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'table',
        children: [
          {type: 'tableRow', children: [cellOf('甲'), cellOf('乙')]},
          {type: 'tableRow', children: [cellOf('一')]}
        ]
      },
      {type: 'table', children: []}
    ]
  }
  const page = readPage(renderTree(tree))
  expect(page.all('table')).toHaveLength(1)
  expect(page.all('td').map(textOf)).toEqual(['一', ''])
})
