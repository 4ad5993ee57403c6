import {expect, test} from 'vitest'
import type {Chart} from '../../src/model/chart.js'
import type {Coverage, FigureEvidence, IndicatorRow, ThemeComparison} from '../../src/model/comparison.js'
import {toCharts} from '../../src/template/to-charts.js'
import {comparisonOf, figure, quotation, themeOf} from './sample-comparison.js'

const part = (paragraphs: number, of: number): Coverage => ({paragraphs, share: paragraphs / of, terms: []})

const counted = (value: number, year: number, more: Partial<FigureEvidence> = {}): FigureEvidence => ({
  ...figure,
  text: `${value}多件`,
  value,
  unit: '件',
  year,
  ...more
})

/** A row in which 甲 and 乙 count in the same year. */
const row = (more: Partial<IndicatorRow> = {}): IndicatorRow => ({
  id: 'disputes-resolved',
  name: '化解纠纷',
  unit: '件',
  cells: {甲: [counted(9600, 2021)], 乙: [counted(120, 2021)]},
  ...more
})

const chartsOf = (cities: string[], ...themes: Array<Partial<ThemeComparison>>): Chart[] =>
  toCharts(
    comparisonOf(
      cities,
      themes.map((theme) => themeOf(cities, theme))
    )
  )

/** The charts of rows of one theme, with 甲, 乙 and 丙. */
const drawn = (...indicators: IndicatorRow[]): Chart[] => chartsOf(['甲', '乙', '丙'], {indicators})

const withCells = (cells: IndicatorRow['cells'], caution?: string): Chart[] =>
  drawn(row({cells, ...(caution !== undefined && {caution})}))

test('compares how much each city says of each theme', () => {
  const [chart, ...others] = chartsOf(
    ['甲', '乙'],
    {name: '巡诊', coverage: {甲: part(12, 40), 乙: part(0, 9)}},
    {name: '夜校', coverage: {甲: part(3, 40), 乙: part(1, 3)}},
    {name: '无人说起', coverage: {甲: part(0, 40), 乙: part(0, 9)}}
  )
  expect(others).toEqual([])
  expect(chart).toMatchObject({
    name: 'coverage',
    title: '各市报道各主题的段落比重（%）',
    alt: '各市报道各主题的段落比重（%）。甲：巡诊30%（12段）、夜校8%（3段）；乙：巡诊未见报道、夜校33%（1段）。',
    kind: 'bars',
    categories: ['巡诊', '夜校'],
    series: [
      {
        name: '甲',
        values: [
          {value: 30, label: '30%（12段）'},
          {value: 7.5, label: '8%（3段）'}
        ]
      },
      {name: '乙', values: [null, {label: '33%（1段）'}]}
    ]
  })
  expect(chart?.note).toContain('不代表工作成效')
  expect(chart).not.toHaveProperty('theme')
})

test('shows more than six cities as a matrix, whose description tells the greatest share of each theme', () => {
  const cities = [...'甲乙丙丁戊己庚']
  const coverage = {甲: part(3, 10), 丙: part(6, 20), 庚: part(1, 10)}
  const [chart] = chartsOf(cities, {name: '巡诊', coverage})
  expect(chart?.kind).toBe('matrix')
  expect(chart?.series.map(({values}) => values[0]?.label)).toEqual([
    '30%',
    undefined,
    '30%',
    undefined,
    undefined,
    undefined,
    '10%'
  ])
  expect(chart?.alt).toBe(
    '各市报道各主题的段落比重（%）。巡诊：7个城市中3个有报道，比重最高的是甲、丙（30%）。'
  )
  expect(chartsOf(cities.slice(1), {coverage})[0]?.kind).toBe('bars')
})

test('draws several themes of one city under its name, and no chart of one city with one theme', () => {
  const coverage = {甲: part(1, 2)}
  expect(chartsOf(['甲'], {coverage})).toEqual([])
  expect(chartsOf(['甲'], {coverage}, {coverage})[0]?.title).toBe('甲报道各主题的段落比重（%）')
})

test('draws nothing where no city speaks of a theme, or there is no city', () => {
  expect(chartsOf(['甲', '乙'], {})).toEqual([])
  expect(chartsOf([])).toEqual([])
})

test('sets figures of the same year side by side, with the year in the note', () => {
  const [chart, ...others] = drawn(row())
  expect(others).toEqual([])
  expect(chart).toEqual({
    theme: 'mediation',
    name: 'mediation-disputes-resolved',
    title: '矛盾纠纷化解：化解纠纷（件）',
    alt: '矛盾纠纷化解：化解纠纷（件）。甲9600多件；乙120多件；丙未见报道。数据年份：2021年。',
    note: '注：数据年份：2021年。',
    kind: 'bars',
    categories: ['甲', '乙', '丙'],
    series: [
      {name: '化解纠纷', values: [{value: 9600, label: '9600多件'}, {value: 120, label: '120多件'}, null]}
    ]
  })
})

test('tells the year of each figure where they differ, and to take them with care', () => {
  const later = counted(120, 2022)
  const [chart] = withCells({甲: [counted(9600, 2021)], 乙: [later]}, '年份不同')
  expect(chart?.series[0]?.values.map((value) => value?.label)).toEqual([
    '9600多件（2021年）',
    '120多件（2022年）',
    undefined
  ])
  expect(chart?.note).toBe('注：年份不同，仅供参考。')
})

test('tells a year that only the article has from one that the text states', () => {
  const {year: _, ...undated} = counted(120, 2021)
  const ofArticle = {...undated, evidence: {...quotation, year: 2021}}
  const [chart] = withCells({甲: [counted(9600, 2021)], 乙: [ofArticle]})
  expect(chart?.alt).toContain('甲9600多件（2021年）；乙120多件（2021年材料）')
})

test.each([
  '累计数与当年数并列',
  '年份不同、累计数与当年数并列',
  '统计口径不同（化解、调解）',
  '统计范围不同（甲为市公安局数据）',
  '乙为计划数',
  '年份未注明',
  '年份不同、部分数据年份未注明'
])('draws no row with the caution %s', (caution) => {
  expect(drawn(row({caution}))).toEqual([])
})

test.each([
  ['counts in another unit', {unit: '个'}],
  ['is a stock beside a flow', {measure: 'stock'}],
  ['is a range', {upper: 200}],
  ['is a change', {change: 'down'}],
  ['is doubtful', {doubtful: true}],
  ['is a plan', {evidence: {...quotation, aim: true}}]
] as Array<[string, Partial<FigureEvidence>]>)('draws no row in which a figure %s', (_, more) => {
  expect(withCells({甲: [counted(9600, 2021)], 乙: [counted(120, 2021, more)]})).toEqual([])
})

test('draws no row with a figure of which the year is not known', () => {
  const {year: _, ...undated} = counted(120, 2021)
  expect(withCells({甲: [counted(9600, 2021)], 乙: [undated]})).toEqual([])
})

test('draws no row in which one of the cities has several figures, even where two others compare', () => {
  const cells = {
    甲: [counted(9600, 2021)],
    乙: [counted(120, 2021)],
    丙: [counted(7, 2021), counted(8, 2021)]
  }
  expect(withCells(cells)).toEqual([])
})

test('draws no row of one city', () => {
  expect(withCells({甲: [counted(9600, 2021)]})).toEqual([])
})

test('says what part of the city and of the year the figures are of', () => {
  const of = {scope: '市中级人民法院', period: '截至6月底'}
  const [chart] = withCells({甲: [counted(9600, 2021, of)], 乙: [counted(120, 2021, of)]})
  expect(chart?.note).toBe(
    '注：数据年份：2021年；统计范围：甲为市中级人民法院、乙为市中级人民法院；统计时段：甲为截至6月底、乙为截至6月底。'
  )
})

test('leaves cities without a figure out where there are many, and says how many', () => {
  const [chart] = chartsOf([...'甲乙丙丁戊己庚'], {indicators: [row()]})
  expect(chart?.categories).toEqual(['甲', '乙'])
  expect(chart?.note).toBe('注：数据年份：2021年；其余5个城市未见报道。')
})

test('names a chart of figures that no lexicon names by the number of its row', () => {
  const shared = row({id: 'shared:调解员:名', shared: true})
  expect(drawn(row({caution: '统计口径不同'}), shared).map(({name}) => name)).toEqual(['mediation-2'])
})

test('gives no two charts one name', () => {
  const charts = chartsOf(
    ['甲', '乙'],
    {id: 'a', indicators: [row({id: 'b-c'})]},
    {id: 'a-b', indicators: [row({id: 'c'})]}
  )
  expect(charts.map(({name, theme}) => [name, theme])).toEqual([
    ['a-b-c', 'a'],
    ['a-b-c-2', 'a-b']
  ])
})

test('leaves texts as they are: plain, not Markdown', () => {
  const [chart] = drawn(row({name: '*化解*|纠纷'}))
  expect(chart?.title).toBe('矛盾纠纷化解：*化解*|纠纷（件）')
})
