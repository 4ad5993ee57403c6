import {expect, test} from 'vitest'
import {findCommon} from '../../../src/compare/findings/find-common.js'
import type {DistinctiveTerm, PracticeRow} from '../../../src/model/comparison.js'
import {done, figure, plan, practice, row, theme, type ThemeInput} from '../build-theme.js'

const cities = ['甲', '乙', '丙']
const named = (name: string, reporting: string, planning = ''): PracticeRow =>
  practice(name, cities, reporting, planning)

const stated = (input: ThemeInput): {common: string[]; only: string[]} => {
  const {common, only} = findCommon(cities, theme('调解', cities, input))
  return {
    common: common.map(({text}) => text),
    only: Object.values(only)
      .flat()
      .map(({text}) => text)
  }
}
const statements = (...practices: PracticeRow[]): {common: string[]; only: string[]} => stated({practices})
const term = (more: Partial<DistinctiveTerm>): DistinctiveTerm => ({
  term: '围合',
  sentences: 6,
  elsewhere: 0,
  z: 2,
  evidence: [done(1)],
  ...more
})

test('groups the rows that the same cities report, the most cities first', () => {
  expect(
    statements(named('网格', '甲乙'), named('调解', '甲乙丙'), named('综治中心', '甲乙')).common
  ).toEqual(['甲、乙、丙三市均报道了“调解”。', '甲、乙两市均报道了“网格”“综治中心”。'])
})

test('says of one city only what no other city names at all', () => {
  expect(statements(named('调解', '甲'), named('网格', '乙')).only).toEqual([
    '“调解”仅见于甲材料。',
    '“网格”仅见于乙材料。'
  ])
})

test('takes a plan for no report of work, and says who only plans', () => {
  expect(statements(named('调解', '甲', '乙'))).toEqual({
    common: ['甲报道了“调解”；乙对此项仅提出计划或要求。'],
    only: []
  })
  expect(statements(named('调解', '', '甲'))).toEqual({common: [], only: []})
  expect(statements(named('调解', '甲丙', '乙')).common).toEqual([
    '甲、丙两市均报道了“调解”；乙对此项仅提出计划或要求。'
  ])
})

test('quotes each city for each row', () => {
  const {common} = findCommon(
    cities,
    theme('调解', cities, {practices: [named('网格', '甲乙'), named('夜校', '甲乙')]})
  )
  expect(common[0]?.evidence.map(({source}) => source)).toEqual([1, 2, 1, 2])
})

test('says nothing where one city alone speaks of the theme', () => {
  expect(stated({paragraphs: {乙: 0, 丙: 0}, practices: [named('调解', '甲')]})).toEqual({
    common: [],
    only: []
  })
})

test('names the indicators of which cities report figures of work done', () => {
  const aimed = figure('化解3件', 3, '件', 3, {evidence: plan(3)})
  const indicators = [
    row('化解纠纷', '件', {
      甲: [figure('化解9件', 9, '件', 1)],
      乙: [figure('化解7件', 7, '件', 2)],
      丙: [aimed]
    })
  ]
  expect(stated({indicators}).common).toEqual(['甲、乙两市均报道了“化解纠纷”的数据。'])
})

test('names the indicators that one city alone counts, but not where another does too', () => {
  const counted = figure('调解员9名', 9, '名', 1, {indicator: '调解员'})
  expect(stated({figures: {甲: [counted]}}).only).toEqual(['“调解员”的数据仅见于甲材料。'])
  const other = figure('调解员若干', 5, '人', 2, {indicator: '调解员'})
  expect(stated({figures: {甲: [counted], 乙: [other]}}).only).toEqual([])
  expect(stated({figures: {甲: [figure('投入9元', 9, '元', 1)]}}).only).toEqual([])
})

test('names terms that one city alone uses, if there are enough sentences', () => {
  expect(stated({terms: {甲: [term({})]}}).only).toEqual(['用词“围合”（6句）仅见于甲材料。'])
  expect(stated({terms: {甲: [term({elsewhere: 1})]}}).only).toEqual([])
  expect(stated({terms: {甲: [term({sentences: 2, small: true})]}}).only).toEqual([])
})
