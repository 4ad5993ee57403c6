import {expect, test} from 'vitest'
import {findLoneFigures} from '../../../src/compare/figures/find-lone-figures.js'
import {stateFigures} from '../../../src/compare/findings/state-figures.js'
import {stateOwnFigures} from '../../../src/compare/findings/state-own-figures.js'
import type {FigureEvidence, IndicatorRow} from '../../../src/model/comparison.js'
import {figure, plan, row, theme} from '../build-theme.js'

const cities = ['甲', '乙']
const resolved = (value: number, source: number, more: Partial<FigureEvidence> = {}): FigureEvidence =>
  figure(`化解纠纷${value}件`, value, '件', source, more)
const stated = (...rows: IndicatorRow[]): string[] => stateFigures(rows, cities).map(({text}) => text)
const long = (source: number): FigureEvidence => figure(`${'化解各类矛盾'.repeat(8)}9件`, 9, '件', source)

test('sets the figures of one row side by side, each with its own evidence', () => {
  const [finding] = stateFigures(
    [row('化解纠纷', '件', {甲: [resolved(96, 1)], 乙: [resolved(200, 2)]}, '年份不同')],
    cities
  )
  expect(finding?.text).toBe('化解纠纷：甲96件（2024年材料）、乙200件（2024年材料），年份不同，仅供参考。')
  expect(finding?.parts.map(({evidence}) => evidence.map(({source}) => source))).toEqual([[1], [2], []])
})

test('tells figures in their own words where more than the year differs, with the caution', () => {
  const cells = {甲: [resolved(96, 1)], 乙: [figure('累计调解200件', 200, '件', 2, {measure: 'stock'})]}
  expect(stated(row('化解纠纷', '件', cells, '累计数与当年数并列'))).toEqual([
    '化解纠纷：甲化解纠纷96件（2024年材料）、乙累计调解200件（2024年材料），累计数与当年数并列，仅供参考。'
  ])
})

test('puts the rows that compare best first', () => {
  const cells = {甲: [resolved(96, 1)], 乙: [resolved(200, 2)]}
  const rows = [row('调解', '件', cells, '统计口径不同'), row('化解', '件', cells, '年份不同')]
  expect(stated(...rows).map((text) => text.slice(0, 3))).toEqual(['化解：', '调解：'])
})

test('leaves to the table what is too long for a statement', () => {
  expect(stated(row('化解纠纷', '件', {甲: [long(1)], 乙: [long(2)]}, '统计口径不同'))).toEqual([])
})

test('tells the parts of one count together', () => {
  const evidence = {text: '培训2家企业、4家商会的调解组织。', source: 1, line: 1, year: 2024}
  const parts = [
    figure('4家商会', 4, '家', 1, {start: 7, evidence}),
    figure('2家企业', 2, '家', 1, {start: 2, evidence})
  ]
  expect(stated(row('调解组织', '家', {甲: parts, 乙: [figure('9家', 9, '家', 2)]}))).toEqual([
    '调解组织：甲2家企业、4家商会（2024年材料）；乙9家（2024年材料）。'
  ])
})

test('does not set a plan beside what is done', () => {
  const cells = {甲: [resolved(96, 1)], 乙: [resolved(200, 2, {evidence: plan(2)})]}
  expect(stated(row('化解纠纷', '件', cells))).toEqual([])
})

test('never puts figures of unlike things of two cities into one statement', () => {
  const figures = {
    甲: [resolved(96, 1, {indicator: '化解纠纷'})],
    乙: [figure('新建调解组织9家', 9, '家', 2, {indicator: '调解组织'})]
  }
  const findings = stateOwnFigures(theme('调解', cities, {figures}), cities)
  expect(findings.map(({text}) => text)).toEqual([
    '调解的数据中，仅见于甲材料的有：化解纠纷96件（2024年材料）。',
    '调解的数据中，仅见于乙材料的有：新建调解组织9家（2024年材料）。'
  ])
})

test('tells the figures of a single city without 仅见于', () => {
  const figures = {甲: [resolved(96, 1, {indicator: '化解纠纷'})]}
  expect(stateOwnFigures(theme('调解', ['甲'], {figures}), ['甲']).map(({text}) => text)).toEqual([
    '调解的数据：化解纠纷96件（2024年材料）。'
  ])
})

test('tells no figure that does not say what was done', () => {
  const figures = {甲: [figure('46亩土地', 46, '亩', 1, {indicator: '盘活土地'})]}
  expect(stateOwnFigures(theme('调解', cities, {figures}), cities)).toEqual([])
})

test('finds a figure alone only where no other city counts the same, not even in a plan', () => {
  const figures = {甲: [resolved(96, 1, {indicator: '化解纠纷'})]}
  const alone = (more: Record<string, FigureEvidence[]>): number =>
    findLoneFigures({indicators: [], figures: {...figures, ...more}}, cities).get('甲')?.length ?? 0
  expect(alone({})).toBe(1)
  expect(alone({乙: [resolved(7, 2, {indicator: '化解纠纷', evidence: plan(2)})]})).toBe(0)
  expect(alone({乙: [figure('调解员7名', 7, '名', 2, {indicator: '调解员'})]})).toBe(1)
})

test('takes no figure for alone of which other cities count a kind, in a row of another name', () => {
  const kind = row('化解“三农”纠纷', '件', {乙: [resolved(7, 2, {indicator: '化解纠纷'})]})
  const figures = {甲: [resolved(96, 1, {indicator: '化解纠纷'})]}
  expect(findLoneFigures({indicators: [kind], figures}, cities).get('甲')).toEqual([])
})

test('leaves to the table a row whose caution tells of a plan too', () => {
  const cells = {甲: [resolved(96, 1)], 乙: [resolved(200, 2)], 丙: [resolved(300, 3, {evidence: plan(3)})]}
  expect(stateFigures([row('化解纠纷', '件', cells, '丙为计划数')], [...cities, '丙'])).toEqual([])
})

test('tells no value of a table’s row, of which the column says the year', () => {
  const evidence = {text: '化解纠纷 80件 96件', source: 1, line: 1, year: 2024}
  const cell = [resolved(80, 1, {evidence}), resolved(96, 1, {evidence})]
  expect(stated(row('化解纠纷', '件', {甲: cell, 乙: [resolved(200, 2)]}))).toEqual([])
  const figures = {甲: [resolved(80, 1, {indicator: '化解纠纷', evidence})]}
  expect(stateOwnFigures(theme('调解', cities, {figures}), cities)).toEqual([])
})
