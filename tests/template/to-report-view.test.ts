import {expect, test} from 'vitest'
import type {Comparison, Evidence, ThemeComparison} from '../../src/model/comparison.js'
import {toReportView} from '../../src/template/to-report-view.js'

const evidence: Evidence = {text: '建成中心1个，', source: 2, line: 7, cut: 'after'}

const theme: ThemeComparison = {
  id: 'mediation',
  name: '矛盾纠纷化解',
  coverage: {甲: {paragraphs: 2, share: 0.345, terms: ['调解', '信访']}},
  practices: [{id: 'a', name: '一站式', cells: {甲: [evidence], 乙: []}}],
  unreported: ['在线调解', '诉调对接'],
  indicators: [],
  figures: {甲: [], 乙: []},
  programmes: {甲: [], 乙: [{name: '示例|品牌', kind: 'quoted', evidence}]},
  digest: {甲: [{...evidence, cut: 'both'}], 乙: []},
  terms: {甲: [], 乙: []},
  common: [],
  only: {甲: [], 乙: []}
}

const borne: Evidence[] = [evidence, {...evidence, source: 1}, evidence]

const comparison: Comparison = {
  title: '简报',
  cities: ['甲', '乙'],
  sources: [
    {
      id: 1,
      city: null,
      province: null,
      title: null,
      firstWords: '平安',
      outlet: null,
      authors: [],
      published: '2023-05-01',
      year: null,
      path: 'a.txt',
      paragraphs: 3,
      themedParagraphs: 2,
      republishedParagraphs: 0,
      repairs: {script: 2, pinyin: 5},
      warnings: ['第3行有缺损文字']
    }
  ],
  omitted: [],
  findings: [{text: '两市均有。', evidence: borne, parts: [{text: '两市均有。', evidence: borne}]}],
  themes: [theme]
}

const view = toReportView(
  comparison,
  {office: '', period: '', date: '2025-02-10'},
  new Map([['pinyin', '拼音']])
)

test('gives every city a cell, in the order of the cities, empty where nothing is reported', () => {
  expect(view.themes[0]?.practices[0]?.cells.map(({city, items}) => [city, items.length])).toEqual([
    ['甲', 1],
    ['乙', 0]
  ])
  expect(view.themes[0]?.coverage.map(({paragraphs, share}) => [paragraphs, share])).toEqual([
    [2, '35%'],
    [0, '0%']
  ])
})

test('leaves cities without any out of the lists that are not tables', () => {
  expect(view.themes[0]?.programmes.map(({city}) => city)).toEqual(['乙'])
})

test('marks where a quotation was cut', () => {
  expect(view.themes[0]?.practices[0]?.cells[0]?.items[0]?.text).toBe('建成中心1个……')
  expect(view.themes[0]?.digest[0]?.items[0]?.text).toBe('……建成中心1个……')
})

test('cites each source once, in ascending order', () => {
  expect(view.findings[0]?.cite).toBe('[1][2]')
})

test('escapes what Markdown would take for its own', () => {
  expect(view.themes[0]?.programmes[0]?.items[0]?.name).toBe('“示例\\|品牌”')
})

test('names what a source does not say instead of leaving it blank', () => {
  expect(view.sources[0]).toMatchObject({
    city: '未注明',
    title: '无题（“平安……”）',
    outlet: '未注明',
    date: '2023年5月1日',
    year: '未注明',
    repairs: 7
  })
})

test('counts repairs by kind, the most first, under their Chinese names', () => {
  expect(view.repairs).toEqual([
    {name: '拼音', count: 5},
    {name: 'script', count: 2}
  ])
})
