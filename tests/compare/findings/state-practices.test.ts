import {describe, expect, test} from 'vitest'
import {longestFinding} from '../../../src/compare/findings/fit-clauses.js'
import {stateAlone} from '../../../src/compare/findings/state-alone.js'
import {statePractices} from '../../../src/compare/findings/state-practices.js'
import type {PracticeRow} from '../../../src/model/comparison.js'
import {practice, theme} from '../build-theme.js'

const cities = ['甲', '乙', '丙']
const named = (name: string, reporting: string, planning = ''): PracticeRow =>
  practice(name, cities, reporting, planning)
const stated = (practices: PracticeRow[], paragraphs: Record<string, number> = {}): string | undefined =>
  statePractices(theme('调解', cities, {practices, paragraphs}), cities)?.text
const long = (name: string, reporting: string): PracticeRow => named(name.repeat(9), reporting)

describe('states', () => {
  test('what all cities report, and what one alone does', () => {
    expect(stated([named('网格', '甲乙丙'), named('巡逻', '丙')])).toBe(
      '在调解方面，甲、乙、丙三市均报道了“网格”；“巡逻”仅见于丙材料。'
    )
  })

  test('who does not report what the others share, and what it reports instead', () => {
    expect(stated([named('网格', '甲乙'), named('巡逻', '甲'), named('夜校', '丙')])).toBe(
      '在调解方面，甲、乙两市均报道了“网格”；丙未见此项报道；“夜校”仅见于丙材料；“巡逻”仅见于甲材料。'
    )
  })

  test('what a city shares with another where it has nothing alone', () => {
    expect(stated([named('网格', '甲乙'), named('巡逻', '甲丙')])).toBe(
      '在调解方面，甲、乙两市均报道了“网格”；丙未见此项报道；甲、丙两市均报道了“巡逻”。'
    )
  })

  test('that a city says nothing of the theme', () => {
    expect(stated([named('网格', '甲乙')], {丙: 0})).toBe(
      '在调解方面，甲、乙两市均报道了“网格”；丙未见报道。'
    )
  })

  test('that a city only plans what the others report', () => {
    expect(stated([named('网格', '甲乙', '丙')])).toBe(
      '在调解方面，甲、乙两市均报道了“网格”；丙对此项仅提出计划或要求。'
    )
  })

  test('each city by itself where nothing is shared', () => {
    expect(stated([named('网格', '甲'), named('巡逻', '乙')], {丙: 0})).toBe(
      '在调解方面，“网格”仅见于甲材料；丙未见报道；“巡逻”仅见于乙材料。'
    )
  })

  test('a practice as reported, not as alone, where another city plans it', () => {
    expect(stated([named('网格', '甲', '乙')], {丙: 0})).toBe(
      '在调解方面，甲报道了“网格”；乙仅提出计划或要求；丙未见报道。'
    )
  })

  test('that there are only plans', () => {
    expect(stated([named('网格', '', '甲乙')], {丙: 0})).toBe(
      '在调解方面，甲、乙两市仅提出计划或要求；丙未见报道。'
    )
  })

  test('what a single city plans where nobody reports anything done', () => {
    expect(stated([named('网格', '', '甲'), named('夜校', '', '甲')], {乙: 0, 丙: 0})).toBe(
      '在调解方面，甲仅就“网格”“夜校”提出计划或要求；乙、丙两市未见报道。'
    )
  })

  test('nothing of a theme that nobody reports', () => {
    expect(stated([])).toBeUndefined()
  })
})

test('quotes every city for every practice, each behind its own part', () => {
  const practices = [named('网格', '甲乙'), named('夜校', '甲乙'), named('巡逻', '丙')]
  const finding = statePractices(theme('调解', cities, {practices}), cities)
  expect(finding?.parts.map(({evidence}) => evidence.map(({source}) => source))).toEqual([
    [1, 2, 1, 2],
    [],
    [3],
    []
  ])
  expect(finding?.evidence).toHaveLength(5)
})

test('says that what a city only plans of the other practices does not count here', () => {
  // 丙 plans 夜校, which the statement has no room to name beside three others.
  const practices = ['网格', '巡逻', '走访', '夜校'].map((name) =>
    named(name, '甲乙', name === '夜校' ? '丙' : '')
  )
  expect(stated(practices)).toContain('丙未见这三项报道')
})

test('keeps a statement within what is read at a glance', () => {
  const text = stated([
    long('网', '甲乙丙'),
    long('格', '甲乙丙'),
    long('巡', '甲乙丙'),
    long('逻', '甲'),
    long('夜', '乙'),
    long('校', '丙')
  ])
  expect(text).toContain('三市均报道了')
  expect([...(text ?? '')].length).toBeLessThanOrEqual(longestFinding)
})

test('tells of forty cities three names and numbers', () => {
  const many = Array.from({length: 40}, (_, index) => `市${index}`)
  const cells = (number: number): PracticeRow['cells'] =>
    practice('', many, many.slice(0, number).join()).cells
  const practices = [{id: 'a', name: '网格', cells: cells(10)}]
  const finding = statePractices(theme('调解', many, {practices}), many)
  expect(finding?.text).toBe('在调解方面，市0、市1、市2等10市均报道了“网格”；另有30市未见此项报道。')
  expect(finding?.evidence).toHaveLength(10)
})

test('tells of one city what it reports, without comparing', () => {
  const practices = [practice('网格', ['甲'], '甲'), practice('巡逻', ['甲'], '甲')]
  expect(statePractices(theme('调解', ['甲'], {practices}), ['甲'])?.text).toBe(
    '在调解方面，甲报道了“网格”“巡逻”。'
  )
})

test('states apart what single cities report, but not what another plans', () => {
  const practices = [named('网格', '甲'), named('巡逻', '乙'), named('夜校', '乙', '丙')]
  expect(stateAlone(theme('调解', cities, {practices}), cities)?.text).toBe(
    '调解：“网格”仅见于甲材料；“巡逻”仅见于乙材料。'
  )
  expect(stateAlone(theme('调解', ['甲'], {practices}), ['甲'])).toBeUndefined()
})
