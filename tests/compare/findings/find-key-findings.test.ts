import {describe, expect, test} from 'vitest'
import {findKeyFindings} from '../../../src/compare/findings/find-key-findings.js'
import {longestFinding} from '../../../src/compare/findings/fit-clauses.js'
import {stateProgrammes} from '../../../src/compare/findings/state-programmes.js'
import {stateTerms} from '../../../src/compare/findings/state-terms.js'
import type {ProgrammeEntry} from '../../../src/model/comparison.js'
import {done, figure, plan, practice, row, theme} from '../build-theme.js'

const cities = ['甲', '乙']
const brand = (name: string, source: number, more: Partial<ProgrammeEntry> = {}): ProgrammeEntry => ({
  name,
  kind: 'quoted',
  evidence: done(source),
  ...more
})
/** A theme with something for every kind of finding. */
const full = (name: string): ReturnType<typeof theme> =>
  theme(name, cities, {
    practices: [practice(`${name}网格`, cities, '甲乙'), practice(`${name}夜校`, cities, '甲')],
    indicators: [
      row(`${name}纠纷`, '件', {甲: [figure('化解9件', 9, '件', 1)], 乙: [figure('化解7件', 7, '件', 2)]})
    ],
    programmes: {甲: [brand(`${name}甲事`, 1)], 乙: [brand(`${name}乙事`, 2)]}
  })

test('makes at most eight statements, one on every theme among them', () => {
  const findings = findKeyFindings(cities, ['一', '二', '三', '四', '五'].map(full), [])
  expect(findings).toHaveLength(8)
  for (const name of ['一', '二', '三', '四', '五']) {
    expect(findings.map(({text}) => text).join()).toContain(`在${name}方面`)
  }
})

test('sets figures and brands beside the practices, theme by theme', () => {
  expect(findKeyFindings(cities, ['一', '二', '三'].map(full), []).map(({text}) => text)).toEqual([
    '在一方面，甲、乙两市均报道了“一网格”；“一夜校”仅见于甲材料。',
    '一纠纷：甲9件（2024年材料）、乙7件（2024年材料）。',
    '在二方面，甲、乙两市均报道了“二网格”；“二夜校”仅见于甲材料。',
    '二纠纷：甲9件（2024年材料）、乙7件（2024年材料）。',
    '在三方面，甲、乙两市均报道了“三网格”；“三夜校”仅见于甲材料。',
    '三纠纷：甲9件（2024年材料）、乙7件（2024年材料）。',
    '材料点名的品牌和机制：甲“一甲事”“二甲事”“三甲事”；乙“一乙事”“二乙事”“三乙事”。'
  ])
})

test('states apart what single cities report where there are few themes', () => {
  expect(findKeyFindings(cities, [full('一')], []).map(({text}) => text)).toEqual([
    '在一方面，甲、乙两市均报道了“一网格”。',
    '一纠纷：甲9件（2024年材料）、乙7件（2024年材料）。',
    '一：“一夜校”仅见于甲材料。',
    '材料点名的品牌和机制：甲“一甲事”；乙“一乙事”。'
  ])
})

test('keeps every statement short and puts its text together from its parts', () => {
  for (const {text, parts, evidence} of findKeyFindings(cities, ['一', '二', '三'].map(full), [])) {
    expect([...text].length).toBeLessThanOrEqual(longestFinding)
    expect(parts.map((part) => part.text).join('')).toBe(text)
    expect(parts.flatMap((part) => part.evidence)).toEqual(evidence)
  }
})

test('says nothing of no themes', () => {
  expect(findKeyFindings([], [], [])).toEqual([])
})

const stated = (甲: ProgrammeEntry[], 乙: ProgrammeEntry[] = []): string | undefined =>
  stateProgrammes([theme('一', cities, {programmes: {甲, 乙}})], cities)?.text
const long = (city: string, source: number): ProgrammeEntry[] =>
  ['一', '二', '三'].map((name) => brand(`${city}${name}${'春风化雨'.repeat(4)}`, source))

describe('of local brands', () => {
  test('leaves out what two cities name, what is only planned, documents and patterns', () => {
    expect(stated([brand('春风', 1), brand('红驿', 1)], [brand('红驿', 2)])).toBe(
      '材料点名的品牌和机制：甲“春风”。'
    )
    expect(stated([brand('春风', 1, {evidence: plan(1)})])).toBeUndefined()
    expect(
      stated([brand('某市办法', 1, {kind: 'document'}), brand('1+N', 1, {kind: 'pattern'})])
    ).toBeUndefined()
  })

  test('names fewer of each city so that every city has room', () => {
    const text = stated(long('甲', 1), long('乙', 2)) ?? ''
    expect(text).toContain('乙“乙一')
    expect([...text].length).toBeLessThanOrEqual(longestFinding)
  })

  test('counts a city for which there is no room with the others', () => {
    const many = [...'甲乙丙丁戊己庚']
    const programmes = Object.fromEntries(many.map((city, index) => [city, long(city, index + 1)]))
    const text = stateProgrammes([theme('一', many, {programmes})], many)?.text ?? ''
    const named = many.filter((city) => text.includes(`${city}“`))
    expect(named.length).toBeLessThan(6)
    expect(text).toContain(`；另有${7 - named.length}市也有。`)
  })
})

test('states terms with enough sentences to rely on, and no others', () => {
  const term = {term: '围合', sentences: 9, elsewhere: 1, z: 2, evidence: [done(1)]}
  const small = {...term, term: '圆桌', sentences: 2, small: true as const}
  expect(stateTerms(theme('社区', cities, {terms: {甲: [term, small]}}), cities)?.text).toBe(
    '社区用词：甲多用“围合”（9句，其他城市1句）。'
  )
  expect(stateTerms(theme('社区', cities, {terms: {甲: [small]}}), cities)).toBeUndefined()
})
