import {expect, test} from 'vitest'
import type {Comparison} from '../../src/model/comparison.js'
import type {ReportView} from '../../src/template/report-view.js'
import {toReportView} from '../../src/template/to-report-view.js'
import {comparisonOf, figure, quotation, sourceOf, themeOf} from './sample-comparison.js'

const toView = (comparison: Comparison): ReportView =>
  toReportView(comparison, {office: '', period: '', date: '2025-02-10'}, new Map([['pinyin', '拼音']]))

test.each([
  [1, [true, false, false]],
  [2, [false, true, false]],
  [6, [false, true, false]],
  [7, [false, false, true]]
])('gives a report of %i cities one of three forms', (count, form) => {
  const {single, few, many} = toView(comparisonOf([...'甲乙丙丁戊己庚'].slice(0, count), []))
  expect([single, few, many]).toEqual(form)
})

test('gives every city a cell, in the order of the cities, empty where nothing is reported', () => {
  const practices = [{id: 'a', name: '一站式', cells: {甲: [quotation], 乙: []}}]
  const coverage = {甲: {paragraphs: 2, share: 0.345, terms: ['调解', '信访']}}
  const view = toView(comparisonOf(['甲', '乙'], [themeOf(['甲', '乙'], {practices, coverage})]))
  expect(view.themes[0]?.practices[0]?.cells.map(({city, items}) => [city, items.length])).toEqual([
    ['甲', 1],
    ['乙', 0]
  ])
  expect(view.overview.map(({cells}) => cells.map(({paragraphs, share}) => [paragraphs, share]))).toEqual([
    [[2, '35%']],
    [[0, '0%']]
  ])
})

test('leaves cities without any out of the lists that are not tables', () => {
  const view = toView(
    comparisonOf(['甲', '乙'], [themeOf(['甲', '乙'], {digest: {甲: [], 乙: [quotation]}})])
  )
  expect(view.themes[0]?.digest.map(({city}) => city)).toEqual(['乙'])
})

test('names a theme that no article speaks of instead of giving it a chapter', () => {
  const spoken = themeOf(['甲'], {digest: {甲: [quotation]}})
  const view = toView(comparisonOf(['甲'], [spoken, themeOf(['甲'], {name: '智慧社区'})]))
  expect(view.themes.map(({name}) => name)).toEqual(['矛盾纠纷化解'])
  expect(view.silentThemes).toBe('智慧社区')
})

test('shows the year of a quotation where its city has articles of several years', () => {
  const digest = {甲: [{...quotation, year: 2021}], 乙: [{...quotation, year: 2021}]}
  const comparison = comparisonOf(['甲', '乙'], [themeOf(['甲', '乙'], {digest})])
  const sources = [
    sourceOf(1, '甲', {year: 2021}),
    sourceOf(2, '甲', {year: 2022}),
    sourceOf(3, '乙', {year: 2021}),
    sourceOf(4, '乙', {year: null})
  ]
  const notes = toView({...comparison, sources}).themes[0]?.digest.map(({items}) => items[0]?.note)
  expect(notes).toEqual(['（2021年）', ''])
})

test('names the cities that an article about several is quoted for', () => {
  const digest = {甲: [], 乙: [quotation]}
  const figures = {甲: [figure], 乙: []}
  const comparison = comparisonOf(['甲', '乙'], [themeOf(['甲', '乙'], {digest, figures})])
  const {sources} = toView({...comparison, sources: [sourceOf(1, null), sourceOf(2, null)]})
  expect(sources.map(({city}) => city)).toEqual(['甲、乙', '未注明'])
})

test('tells which marks the report uses', () => {
  const plan = {...quotation, aim: true as const}
  const view = toView(comparisonOf(['甲'], [themeOf(['甲'], {digest: {甲: [plan]}})]))
  expect(view.marks).toEqual({plans: true, articleYears: false, kinds: false})
})

test('counts repairs by kind, the most first, under their Chinese names', () => {
  const sources = [sourceOf(1, '甲', {repairs: {script: 2, pinyin: 5}})]
  expect(toView({...comparisonOf(['甲'], []), sources}).repairs).toEqual([
    {name: '拼音', count: 5},
    {name: 'script', count: 2}
  ])
})
