import type {Chart} from '../model/chart.js'
import type {City, Coverage, DistinctiveTerm, Evidence, ThemeComparison} from '../model/comparison.js'
import {listCities} from './list-cities.js'
import {markdownText as md} from './markdown-text.js'
import type {CityItems, CoverageView, IndicatorView, QuoteView, TermView, ThemeView} from './theme-view.js'
import {toCitation} from './to-citation.js'
import {toCityFigures, toFigureView} from './to-figure-view.js'
import {toMatrix, toPracticeViews} from './to-practice-views.js'
import {toChartView} from './to-chart-view.js'
import {toCityProgrammes} from './to-city-programmes.js'
import {toQuoteView} from './to-quote-view.js'
import {toStatementView} from './to-statement-view.js'

/** As many cities as fit a table with a column each. */
export const mostColumns = 6

/** Prepare a theme; `dated` are the cities whose articles are of several years. */
export function toThemeView(
  theme: ThemeComparison,
  cities: readonly City[],
  dated: ReadonlySet<City>,
  charts: readonly Chart[] = []
): ThemeView {
  const quote = (evidence: Evidence, city: City): QuoteView => toQuoteView(evidence, dated.has(city))
  const listed = <T, U>(record: Record<City, T[]>, view: (item: T, city: City) => U): Array<CityItems<U>> =>
    withItems(
      cities.map((city) => ({city: md(city), items: (record[city] ?? []).map((item) => view(item, city))}))
    )
  const {practices, indicators} = theme
  const matrix = toMatrix(practices, cities)
  const silent = cities.filter((city) => !practices.some(({cells}) => (cells[city] ?? []).length > 0))
  const common = theme.common.map(toStatementView)
  const only = listed(theme.only, toStatementView)
  const terms = listed(theme.terms, toTerm)
  return {
    id: theme.id,
    name: md(theme.name),
    coverage: cities.map((city) => toCoverage(city, theme.coverage[city])),
    practices: toPracticeViews(practices, cities, quote),
    matrix,
    silent: md(listCities(silent)),
    unreported: md(theme.unreported.join('；')),
    indicators: indicators.map((row) => toIndicator(row, cities)),
    charts: charts.filter((chart) => chart.theme === theme.id).map(toChartView),
    figures: withItems(
      cities.map((city) => {
        const tabled = indicators.flatMap(({cells}) => cells[city] ?? [])
        return toCityFigures(city, theme.figures[city] ?? [], tabled)
      })
    ),
    programmes: cities
      .map((city) =>
        toCityProgrammes(city, theme.programmes[city] ?? [], theme.digest[city] ?? [], (evidence) =>
          quote(evidence, city)
        )
      )
      .filter(({items, inDigest}) => items.length + inDigest.length > 0),
    digest: listed(theme.digest, quote),
    terms,
    compared: common.length + only.length + terms.length > 0,
    common,
    only
  }
}

function toCoverage(city: City, coverage: Coverage | undefined): CoverageView {
  const {paragraphs, share, terms} = coverage ?? {paragraphs: 0, share: 0, terms: []}
  return {city: md(city), paragraphs, share: `${Math.round(share * 100)}%`, terms: md(terms.join('、'))}
}

function toIndicator(
  {name, unit, cells, caution}: ThemeComparison['indicators'][number],
  cities: readonly City[]
): IndicatorView {
  const all = cities.flatMap((city) => cells[city] ?? [])
  const mixed = ['stock', 'flow'].every((kind) => all.some(({measure}) => measure === kind))
  const views = cities.map((city) => ({
    city: md(city),
    items: (cells[city] ?? []).map((figure) => toFigureView(figure, {mixed}))
  }))
  const reported = withItems(views)
  return {
    name: md(name),
    unit: md(unit),
    caution: md(caution ?? ''),
    broad: reported.length > mostColumns,
    cells: views,
    reported
  }
}

function toTerm({term, sentences, elsewhere, small, evidence}: DistinctiveTerm): TermView {
  return {term: md(term), sentences, elsewhere, small: small === true, cite: toCitation(evidence)}
}

function withItems<T extends {items: readonly unknown[]}>(list: readonly T[]): T[] {
  return list.filter(({items}) => items.length > 0)
}
