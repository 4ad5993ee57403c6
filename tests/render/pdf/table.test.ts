import type {Table} from 'mdast'
import {expect, test} from 'vitest'
import type {TableBlock} from '../../../src/render/pdf/content.js'
import type {Layout} from '../../../src/model/layout.js'
import {tableLook} from '../../../src/render/pdf/table-look.js'
import {sampleLayout} from '../sample-layout.js'
import {allBlocks, set, setIn, textOf} from './set-sample.js'

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
  const inner = block.table.widths.reduce<number>((sum, width) => sum + Number(width), 0)
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

/** The widths of the rules of a table with two columns and three rows, in a layout with such rules. */
function ruleWidths(rules: Layout['table']['rules']): {rows: number[]; columns: number[]} {
  const layout = {...sampleLayout, table: {...sampleLayout.table, rules}}
  const [block] = setIn(
    layout,
    table([
      ['甲', '乙'],
      ['一', '二'],
      ['三', '四']
    ])
  )
  if (block === undefined || !('table' in block)) throw new Error('This is no table')
  return {
    rows: [0, 1, 2, 3].map((index) => block.layout.hLineWidth(index, block)),
    columns: [0, 1, 2].map((index) => block.layout.vLineWidth(index, block))
  }
}

test('rules rows and outline, but not columns', () => {
  expect(ruleWidths('rows')).toEqual({rows: [0.5, 0.5, 0.5, 0.5], columns: [0.5, 0, 0.5]})
})

test('rules rows and columns of a grid', () => {
  expect(ruleWidths('grid')).toEqual({rows: [0.5, 0.5, 0.5, 0.5], columns: [0.5, 0.5, 0.5]})
})

test('rules a 三线表 above, below and under its head', () => {
  expect(ruleWidths('three-line')).toEqual({rows: [0.5, 0.5, 0, 0.5], columns: [0, 0, 0]})
})

/** What fills the head and the row below it. */
const fills = (layout: Layout): Array<string | null> => [0, 1].map((row) => tableLook(layout).fillColor(row))

test('fills the head, or nothing where the layout has no fill', () => {
  const {headFill: _, ...plain} = sampleLayout.table
  expect(fills(sampleLayout)).toEqual(['#eef2f6', null])
  expect(fills({...sampleLayout, table: plain})).toEqual([null, null])
})

test('sets pictures in a cell between its texts, no wider than the column', () => {
  const source = table([['甲', '乙']])
  const [, cell] = source.children[0]?.children ?? []
  cell?.children.push({type: 'image', url: 'photo.png', alt: '现场'}, {type: 'text', value: '后'})
  const [block] = set(source)
  if (block === undefined || !('table' in block)) throw new Error('This is no table')
  const stack = block.table.body[0]?.[1]
  expect(stack).toMatchObject({stack: [{text: [{text: '乙'}]}, {alt: '现场'}, {text: [{text: '后'}]}]})
  const picture = allBlocks([block]).find((one) => 'image' in one)
  expect(Number(picture?.width)).toBeLessThanOrEqual(Number(block.table.widths[1]))
})

test('drops a table without cells', () => {
  expect(set(table([]))).toEqual([])
})
