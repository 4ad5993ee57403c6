import type {PhrasingContent, Table, TableCell} from 'mdast'
import {expect, test} from 'vitest'
import {measurableTable} from '../../src/render/measurable-table.js'
import {plainText} from '../../src/render/plain-text.js'

const cell = (...children: PhrasingContent[]): TableCell => ({type: 'tableCell', children})
const image: PhrasingContent = {type: 'image', url: 'a.png', alt: '图'}
const table: Table = {
  type: 'table',
  children: [{type: 'tableRow', children: [cell(image), cell({type: 'text', value: '说明'})]}]
}
const picture = {width: 90, height: 60, raster: {type: 'png' as const, bytes: new Uint8Array()}}

test('gives a picture in a cell text of its width, and leaves other cells', () => {
  const [row] = measurableTable(table, new Map([['a.png', picture]]), 9).children
  expect(row?.children.map((one) => plainText(one).length)).toEqual([10, 2])
})

test('leaves a picture that is not shown its description', () => {
  expect(measurableTable(table, new Map([['b.png', picture]]), 9)).toEqual(table)
  expect(measurableTable(table, new Map(), 9)).toBe(table)
})
