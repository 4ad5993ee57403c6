import type {Article} from '../model/article.js'
import type {City, Comparison, ThemeComparison} from '../model/comparison.js'
import type {Lexicon} from '../model/lexicon.js'
import {compareIndicators} from './figures/compare-indicators.js'
import {comparePractices} from './practices/compare-practices.js'
import {countCoverage} from './count-coverage.js'
import {findCommon} from './findings/find-common.js'
import {groupBy} from './group-by.js'
import {layOutArticles, type Layout} from './lay-out-articles.js'
import {findDistinctiveTerms} from './terms/distinctive-terms.js'
import {findKeyFindings} from './findings/find-key-findings.js'
import {listSources} from './sources/list-sources.js'
import {readCity, type CityReading} from './read-city.js'
import type {Selection} from './select/select-articles.js'
import {tellLeftOut} from './select/tell-left-out.js'

export interface CompareOptions extends Selection {
  title: string
  /** Warnings on a source, by its path. */
  warnings?: Readonly<Record<string, readonly string[]>>
}

/**
 * Set the articles of several cities side by side, theme by theme.
 *
 * The articles must be annotated: themes, figures and programmes on their sentences. Sources are numbered from 1 in
 * the order given; every quotation is an exact slice of one sentence, heading or caption. What an earlier source
 * tells already counts once. Articles that the chosen cities and years leave out are listed in `omitted`. Same articles,
 * same result, to the byte.
 */
export function compareArticles(
  given: readonly Article[],
  lexicons: readonly Lexicon[],
  options: CompareOptions
): Comparison {
  const layout = layOutArticles(given, options)
  const {articles, omitted, cities, passages, leftOut, overlaps, paragraphs, spoken} = layout
  const notes = articles.map((article, index) => [
    ...(options.warnings?.[article.data.path] ?? []),
    ...tellLeftOut(article, leftOut.get(index + 1), options)
  ])
  const sources = listSources(articles, passages.paragraphs, overlaps, notes)
  const readings = readCities(layout, lexicons)
  const figures = [...readings.values()]
    .flatMap((reading) => reading.figures)
    .sort((a, b) => a.place.order - b.place.order)
  const byCity = <T>(take: (reading: CityReading) => T[] | undefined): Record<City, T[]> =>
    Object.fromEntries(
      cities.map((city) => {
        const reading = readings.get(city)
        return [city, (reading && take(reading)) ?? []]
      })
    )
  const themes = lexicons.map((lexicon): ThemeComparison => {
    const {id, name} = lexicon
    const columns = new Map(
      [...readings].flatMap(([city, {practices}]) => {
        const column = practices.get(id)
        return column ? [[city, column] as const] : []
      })
    )
    const table = comparePractices(lexicon, cities, columns)
    const counted = compareIndicators(lexicon, cities, figures)
    const told = {
      coverage: countCoverage(cities, paragraphs, id),
      practices: table.rows,
      indicators: counted.rows,
      figures: counted.figures,
      terms: findDistinctiveTerms(lexicon, cities, spoken)
    }
    return {
      id,
      name,
      coverage: told.coverage,
      practices: told.practices,
      unreported: table.unreported,
      indicators: told.indicators,
      figures: told.figures,
      programmes: byCity(({programmes}) => programmes.get(id)),
      digest: byCity(({digests}) => digests.get(id)),
      terms: told.terms,
      ...findCommon(cities, told)
    }
  })
  const findings = findKeyFindings(cities, themes, sources)
  return {title: options.title, cities, sources, omitted, findings, themes}
}

/** Read city after city, so that no more than one city's sentences are taken apart at a time. */
function readCities(
  {articles, cities, passages, labels}: Layout,
  lexicons: readonly Lexicon[]
): Map<City, CityReading> {
  const themes = lexicons.map(({id}) => id)
  const titles = articles.map(({data}) => data.title)
  const all = groupBy(passages.paragraphs, ({city}) => city)
  return new Map(
    cities.map((city) => [city, readCity(all.get(city) ?? [], labels.get(city) ?? [], themes, titles)])
  )
}
