import {fileURLToPath} from 'node:url'
import type {Comparison, FigureEvidence, Finding} from '../../src/model/comparison.js'
import {compileTemplate} from '../../src/template/engine.js'
import {loadTemplate} from '../../src/template/load.js'
import {toReportView, type ReportHead} from '../../src/template/to-report-view.js'
import {comparisonOf, figure, quotation, themeOf} from './sample-comparison.js'

/** A statement with one source. */
export const finding = (text: string): Finding => ({
  text,
  evidence: [quotation],
  parts: [{text, evidence: [quotation]}]
})

/** Names of `count` cities. */
export const citiesOf = (count: number): string[] =>
  Array.from({length: count}, (_, index) => `城${index + 1}`)

/** A comparison in which every city reports everything, in sentences of its own source. */
export function fullComparison(count: number): Comparison {
  const cities = citiesOf(count)
  const each = <T>(value: (source: number) => T): Record<string, T[]> =>
    Object.fromEntries(cities.map((city, index) => [city, [value(index + 1)]]))
  const quoted = each((source) => ({...quotation, source}))
  const figures = each((source): FigureEvidence => ({...figure, evidence: {...quotation, source}}))
  const theme = themeOf(cities, {
    coverage: Object.fromEntries(cities.map((city) => [city, {paragraphs: 2, share: 0.5, terms: []}])),
    practices: [{id: 'a', name: '一站式', cells: quoted}],
    unreported: ['在线调解平台'],
    indicators: count > 1 ? [{id: 'b', name: '调解组织', unit: '个', cells: figures}] : [],
    figures,
    programmes: each((source) => ({name: '示例', kind: 'quoted', evidence: {...quotation, line: 9, source}})),
    digest: quoted,
    terms: count > 1 ? {城1: [{term: '网格', sentences: 5, elsewhere: 1, z: 2, evidence: [quotation]}]} : {},
    common: count > 1 ? [finding('各市均有。')] : [],
    only: count > 1 ? {城1: [finding('仅城1有。')]} : {}
  })
  return {...comparisonOf(cities, [theme]), findings: [finding('建成中心。')]}
}

/** The comparison in which the second city says nothing. */
export function withSilentCity(count: number): Comparison {
  const comparison = fullComparison(count)
  const themes = comparison.themes.map((theme) => ({
    ...theme,
    coverage: {...theme.coverage, 城2: {paragraphs: 0, share: 0, terms: []}},
    practices: theme.practices.map((row) => ({...row, cells: {...row.cells, 城2: []}})),
    indicators: theme.indicators.map((row) => ({...row, cells: {...row.cells, 城2: []}})),
    digest: {...theme.digest, 城2: []}
  }))
  return {...comparison, themes}
}

/** Headings of chapters and of what stands in them. */
export const headings = (markdown: string): string[] => markdown.match(/^#{2,3} .*$/gm) ?? []

/** Lines of tables whose number of cells differs from that of the table's head. */
export function unevenRows(markdown: string): string[] {
  const tables = markdown.match(/(?:^\|.*\n)+/gm) ?? []
  return tables.flatMap((table) => {
    const rows = table.trimEnd().split('\n')
    return rows.filter((row) => row.split('|').length !== rows[0]?.split('|').length)
  })
}

const folder = (name: string): string => fileURLToPath(new URL(`../../templates/${name}`, import.meta.url))

/** Load a template that comes with the program and give the function that fills it, directives and all. */
export async function openTemplate(
  name: string
): Promise<(comparison: Comparison, head?: Partial<ReportHead>) => string> {
  const {sources} = await loadTemplate(folder(name), async (other) => folder(other))
  const fill = compileTemplate(sources)
  return (comparison, head = {}) =>
    fill(toReportView(comparison, {office: '研究室', period: '', date: '', ...head}, new Map()))
}
