import type {Table} from 'mdast'
import {expect, test} from 'vitest'
import {columnWidths} from '../../src/render/column-widths.js'

const table = (...rows: string[][]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((value) => ({type: 'tableCell', children: [{type: 'text', value}]}))
  }))
})

const sum = (widths: number[]): number => widths.reduce((all, width) => all + width, 0)
const long = '把分散的调处力量并入一个中心，群众只进一扇门就能办成各类事项'.repeat(4)

test('fills the whole width', () => {
  expect(sum(columnWidths(table(['主题', '甲'], ['调解', '8段']), 40))).toBeCloseTo(40)
  expect(sum(columnWidths(table(['做法', '甲', '乙'], ['调解', long, long]), 40))).toBeCloseTo(40)
})

test('gives a column of short cells no more than it needs beside a long one', () => {
  const [name, text] = columnWidths(table(['做法', '甲'], ['诉源治理', long]), 40)
  expect(name).toBeLessThan(6)
  expect(text).toBeGreaterThan(34)
})

test('keeps columns of sentences about even, though one has four times the text', () => {
  const [one, four] = columnWidths(table([long, long.repeat(4)]), 60)
  expect((four ?? 0) / (one ?? 1)).toBeGreaterThan(1.2)
  expect((four ?? 0) / (one ?? 1)).toBeLessThan(1.6)
})

test('keeps a name that is a little wider than its share from breaking into pairs', () => {
  const widths = columnWidths(
    table(['做法', '甲', '乙', '丙', '丁', '戊'], ['行业性专业性调解', long, long, long, long, long]),
    48
  )
  expect(widths[0]).toBeGreaterThan(5.5)
})

test('gives a row with fewer cells than the head no trouble', () => {
  expect(columnWidths(table(['做法', '甲'], ['调解']), 20)).toHaveLength(2)
})

test('divides a table of more rows than a function has arguments', () => {
  const rows = Array.from({length: 200_000}, () => ['甲', '调解'])
  expect(
    sum(columnWidths({type: 'table', children: rows.flatMap((row) => table(row).children)}, 40))
  ).toBeCloseTo(40)
})
