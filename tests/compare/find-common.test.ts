import {expect, test} from 'vitest'
import {findCommon} from '../../src/compare/find-common.js'
import type {Coverage, Evidence, PracticeRow} from '../../src/model/comparison.js'

const cities = ['甲', '乙', '丙']
const spoken: Coverage = {paragraphs: 1, share: 0.5, terms: []}
const coverage = {甲: spoken, 乙: spoken, 丙: spoken}
const done = (source: number): Evidence => ({text: '建成中心1个。', source, line: 1})
const plan = (source: number): Evidence => ({...done(source), aim: true})
const row = (name: string, ...cells: Evidence[][]): PracticeRow => ({
  id: name,
  name,
  cells: Object.fromEntries(cities.map((city, index) => [city, cells[index] ?? []]))
})

const statements = (...rows: PracticeRow[]): {common: string[]; only: string[]} => {
  const {common, only} = findCommon(cities, coverage, rows, [])
  return {
    common: common.map(({text}) => text),
    only: Object.values(only)
      .flat()
      .map(({text}) => text)
  }
}

test('groups the rows that the same cities report, the most cities first', () => {
  expect(
    statements(
      row('网格', [done(1)], [done(2)]),
      row('调解', [done(1)], [done(2)], [done(3)]),
      row('综治中心', [done(1)], [done(2)])
    ).common
  ).toEqual(['甲、乙、丙三市均报道了“调解”。', '甲、乙两市均报道了“网格”“综治中心”。'])
})

test('says of one city only what no other city names at all', () => {
  expect(statements(row('调解', [done(1)]), row('网格', [], [done(2)])).only).toEqual([
    '仅甲报道了“调解”。',
    '仅乙报道了“网格”。'
  ])
})

test('takes a plan for no report of work: neither common nor alone', () => {
  expect(statements(row('调解', [done(1)], [plan(2)]))).toEqual({common: [], only: []})
  expect(statements(row('调解', [plan(1)]))).toEqual({common: [], only: []})
  expect(statements(row('调解', [done(1)], [plan(2)], [done(3)])).common).toEqual([
    '甲、丙两市均报道了“调解”。'
  ])
})

test('says nothing where one city alone speaks of the theme', () => {
  const silent: Coverage = {paragraphs: 0, share: 0, terms: []}
  const {common, only} = findCommon(
    cities,
    {甲: spoken, 乙: silent, 丙: silent},
    [row('调解', [done(1)])],
    []
  )
  expect([common, Object.values(only).flat()]).toEqual([[], []])
})
