import type {Table} from 'mdast'
import {expect, test} from 'vitest'
import type {TableBlock} from '../../../src/render/pdf/content.js'
import {set, textOf} from './set-sample.js'

function table(rows: string[][], align: Table['align'] = []): Table {
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
    }))
  }
}

function setOne(...parameters: Parameters<typeof table>): TableBlock {
  const [block] = set(table(...parameters))
  if (block === undefined || !('table' in block)) throw new Error('This is no table')
  return block
}

test('repeats the head and keeps rows whole', () => {
  expect(setOne([['做法'], ['一站式']]).table).toMatchObject({
    headerRows: 1,
    keepWithHeaderRows: 1,
    dontBreakRows: true
  })
})

test('keeps all of a small table together, and one row of a large one with its head', () => {
  const rows = Array.from({length: 30}, () => ['一站式'])
  expect(setOne(rows.slice(0, 6)).table.keepWithHeaderRows).toBe(5)
  expect(setOne(rows).table.keepWithHeaderRows).toBe(1)
})

test('lets the rows of a table break when one is taller than half a page', () => {
  const {table: block} = setOne([
    ['做法', '甲市'],
    ['一站式', '调解'.repeat(1500)]
  ])
  expect(block.dontBreakRows).toBe(false)
  expect(block.keepWithHeaderRows).toBeUndefined()
})

test('lets a head break, and does not repeat it, when it is taller than half a page', () => {
  const {table: block} = setOne([['做法'.repeat(2000)], ['一站式']])
  expect([block.headerRows, block.dontBreakRows]).toEqual([undefined, false])
})

test('asks for no row below the head of a table that has none', () => {
  expect(setOne([['做法', '甲市']]).table.keepWithHeaderRows).toBeUndefined()
})

test('fills the width of the type area', () => {
  const block = setOne([
    ['做法', '甲市'],
    ['一站式', '推动各县区把分散的调处力量并入一个中心']
  ])
  const inner = block.table.widths.reduce((sum, width) => sum + width, 0)
  // Four paddings of 5 pt, two rules of 0.5 pt; the type area is 595.28 − 2 × 65 pt wide.
  expect(inner + 20 + 1).toBeCloseTo(465.28, 6)
})

test('loses no cell of a row that is longer than the head', () => {
  const block = setOne([['甲'], ['一', '二', '三']])
  expect(block.table.body.map((row) => row.length)).toEqual([3, 3])
  expect(textOf([block])).toBe('甲一二三')
})

test('aligns cells as the table says, else as the style does', () => {
  const block = setOne([['甲', '乙']], ['right', null])
  expect(block.table.body[0]).toMatchObject([{alignment: 'right'}, {alignment: 'left'}])
})

test('fills the head, and rules rows and outline but not columns', () => {
  const block = setOne([['甲', '乙']])
  const {layout} = block
  expect([layout.fillColor(0), layout.fillColor(1)]).toEqual(['#eef2f6', null])
  expect([0, 1, 2].map((index) => layout.vLineWidth(index, block))).toEqual([0.5, 0, 0.5])
})

test('drops a table without cells', () => {
  expect(set(table([]))).toEqual([])
})
