import type {Table} from 'mdast'
import {describe, expect, test} from 'vitest'
import {columnAligns} from '../../src/render/cell-align.js'

function makeTable(rows: string[][], align: Table['align'] = []): Table {
  return {
    type: 'table',
    align,
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
    }))
  }
}

/** The alignment of a column with these cells, which stands beside the names of the rows. */
function alignOf(...cells: string[]): string | null | undefined {
  return columnAligns(makeTable([['城市', '指标'], ...cells.map((cell, index) => [`${index}市`, cell])]))[1]
}

describe('figures stand at the right', () => {
  test.each([
    ['whole numbers', ['12', '1204', '0']],
    ['thousands with commas', ['1,204', '97', '12,345,678']],
    ['fractions', ['3.5', '0.25', '12']],
    ['shares', ['20%', '3.5％', '100%']],
    ['one Chinese unit', ['12亿元', '3.5 亿元']],
    ['full-width digits', ['１２', '３．５']],
    ['signs', ['+3.5', '-12', '−7']],
    ['degrees', ['12℃', '-3℃']],
    ['missing ones between', ['12', '未见报道', '—', '——', '', '……', '7']]
  ])('%s', (_, cells) => {
    expect(alignOf(...cells)).toBe('right')
  })
})

describe('what are no figures stands where the layout says', () => {
  test.each([
    ['texts', ['一站式', '未见报道']],
    ['a number among texts', ['12', '一站式']],
    ['words around a number', ['约20万件', '近30万件']],
    ['numbers that are not exact', ['9600多件', '300余件']],
    ['different units', ['12件', '3家']],
    ['a unit on one of them only', ['12件', '3']],
    ['two numbers in a cell', ['8段（20%）', '3段（13%）']],
    ['citations behind numbers', ['12件[1]', '3件[4]']],
    ['years', ['2021', '2023']],
    ['years with 年', ['2021年', '2023年']],
    ['dates', ['9月3日', '10月12日']],
    ['codes with zeros in front', ['010', '0512']],
    ['codes with hyphens', ['0512-6522', '010-1234']],
    ['numbers of things', ['12号', '3号']],
    ['places in an order', ['第1', '第12']],
    ['ranges', ['10～20', '20～30']],
    ['one figure alone', ['12', '未见报道']],
    ['nothing but missing ones', ['—', '未见报道']],
    ['groups of digits that are no thousands', ['1,20', '3,4']],
    ['rare characters', ['12𠮷𠮷𠮷𠮷𠮷', '3𠮷𠮷𠮷𠮷𠮷']]
  ])('%s', (_, cells) => {
    expect(alignOf(...cells)).toBeNull()
  })
})

test('leaves the first column, which names the rows, alone', () => {
  const rows = [
    ['序号', '件数'],
    ['1', '12'],
    ['2', '7']
  ]
  expect(columnAligns(makeTable(rows))).toEqual([null, 'right'])
})

test('follows Markdown where it says how a column is aligned', () => {
  const rows = [
    ['城市', '件数', '做法'],
    ['甲', '12', '一'],
    ['乙', '7', '二']
  ]
  expect(columnAligns(makeTable(rows, ['center', 'left', 'right']))).toEqual(['center', 'left', 'right'])
})

test('tells of every column of the longest row', () => {
  expect(columnAligns(makeTable([['城市'], ['甲', '12'], ['乙', '7']]))).toEqual([null, 'right'])
})

test('tells nothing of a table without rows', () => {
  expect(columnAligns(makeTable([]))).toEqual([])
})
