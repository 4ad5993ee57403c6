import type {Bulletin} from '../model/bulletin.js'
import type {City, Comparison, Evidence, ThemeComparison} from '../model/comparison.js'
import {chineseDate} from './chinese-date.js'
import {markdownText as md} from './markdown-text.js'
import type {MarksView, ReportView} from './report-view.js'
import {toBulletinView} from './to-bulletin-view.js'
import {toCharts} from './to-charts.js'
import {toChartView} from './to-chart-view.js'
import {toOmittedViews} from './to-omitted-views.js'
import {toProfiles} from './to-profiles.js'
import {countRepairs, toOverlaps, toSourceView} from './to-source-view.js'
import {toStatementView} from './to-statement-view.js'
import {mostColumns, toThemeView} from './to-theme-view.js'

/** What the settings add to the comparison. */
export interface ReportHead {
  office: string
  period: string
  /** ISO date, or empty. */
  date: string
  bulletin?: Bulletin
}

/** Prepare a comparison for a template: records by city become lists in the order of the cities, texts Markdown. */
export function toReportView(
  comparison: Comparison,
  head: ReportHead,
  repairNames: ReadonlyMap<string, string>
): ReportView {
  const {cities, sources} = comparison
  const spoken = comparison.themes.filter(isSpokenOf)
  const dated = citiesOfSeveralYears(comparison)
  const charts = toCharts(comparison)
  const themes = spoken.map((theme) => toThemeView(theme, cities, dated, charts))
  const voices = citiesBySource(spoken)
  return {
    title: md(comparison.title),
    office: md(head.office),
    period: md(head.period),
    date: md(chineseDate(head.date)),
    single: cities.length < 2,
    few: cities.length >= 2 && cities.length <= mostColumns,
    many: cities.length > mostColumns,
    cities: cities.map(md),
    findings: comparison.findings.map(toStatementView),
    themes,
    silentThemes: md(
      comparison.themes
        .filter((theme) => !isSpokenOf(theme))
        .map(({name}) => name)
        .join('、')
    ),
    charts: charts.filter(({name}) => name === 'coverage').map(toChartView),
    overview: cities.map((city, index) => ({
      city: md(city),
      cells: themes.flatMap(({coverage}) => coverage[index] ?? [])
    })),
    profiles: toProfiles(cities, themes),
    sources: sources.map((source) =>
      toSourceView(
        source,
        cities.filter((city) => voices.get(source.id)?.has(city))
      )
    ),
    overlaps: toOverlaps(sources),
    warnings: sources.flatMap(({id, warnings}) => warnings.map((text) => ({source: id, text: md(text)}))),
    omitted: toOmittedViews(comparison.omitted),
    repairs: countRepairs(sources, repairNames),
    marks: findMarks(themes),
    bulletin: toBulletinView(head.bulletin ?? unnamed)
  }
}

/** A 简报 that the settings do not name. */
const unnamed: Bulletin = {name: '政法工作简报', reportTo: [], sendTo: [], issueTo: []}

/** A theme that no city says a word of would be an empty chapter. */
function isSpokenOf(theme: ThemeComparison): boolean {
  return (
    Object.values(theme.coverage).some(({paragraphs}) => paragraphs > 0) ||
    evidenceByCity(theme).some(([, evidence]) => evidence.length > 0)
  )
}

function citiesOfSeveralYears({cities, sources}: Comparison): ReadonlySet<City> {
  const years = new Map<City, Set<number>>()
  for (const {city, year} of sources) {
    if (city !== null && year !== null) years.set(city, (years.get(city) ?? new Set()).add(year))
  }
  return new Set(cities.filter((city) => (years.get(city)?.size ?? 0) > 1))
}

/** The cities for which each source is quoted: an article about several says no one city itself. */
function citiesBySource(themes: readonly ThemeComparison[]): ReadonlyMap<number, ReadonlySet<City>> {
  const cities = new Map<number, Set<City>>()
  for (const [city, evidence] of themes.flatMap(evidenceByCity)) {
    for (const {source} of evidence) cities.set(source, (cities.get(source) ?? new Set()).add(city))
  }
  return cities
}

function evidenceByCity({
  practices,
  indicators,
  figures,
  digest,
  programmes
}: ThemeComparison): Array<[City, Evidence[]]> {
  const holders = [...indicators.map(({cells}) => cells), figures, programmes]
  return [
    ...[...practices.map(({cells}) => cells), digest].flatMap((record) => Object.entries(record)),
    ...holders.flatMap((record) =>
      Object.entries<ReadonlyArray<{evidence: Evidence}>>(record).map(([city, items]): [City, Evidence[]] => [
        city,
        items.map(({evidence}) => evidence)
      ])
    )
  ]
}

function findMarks(themes: ReportView['themes']): MarksView {
  const quotes = themes.flatMap(({practices, digest}) =>
    [...practices.flatMap(({cells}) => cells), ...digest].flatMap(({items}) => items)
  )
  const rows = themes.flatMap(({indicators}) => indicators.flatMap(({cells}) => cells))
  const figures = [...rows, ...themes.flatMap((theme) => theme.figures)].flatMap(({items}) => items)
  return {
    plans: [...quotes, ...figures].some(({aim}) => aim),
    articleYears: figures.some(({year}) => year.endsWith('年材料')),
    kinds: figures.some(({kind}) => kind !== '')
  }
}
