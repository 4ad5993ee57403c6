import type {Article} from '../model/article.js'
import type {City, Comparison, ThemeComparison} from '../model/comparison.js'
import type {Lexicon} from '../model/lexicon.js'
import {collectPassages} from './collect-passages.js'
import {compareIndicators} from './compare-indicators.js'
import {comparePractices} from './compare-practices.js'
import {countCoverage} from './count-coverage.js'
import {findCommon} from './find-common.js'
import {findOverlaps} from './find-overlaps.js'
import {gatherFigures} from './gather-figures.js'
import {groupBy} from './group-by.js'
import {findKeyFindings, type LedTheme} from './find-key-findings.js'
import {listProgrammes} from './list-programmes.js'
import {listSources} from './list-sources.js'
import type {PassageParagraph} from './passage.js'
import {writeDigests} from './write-digests.js'

export interface CompareOptions {
  title: string
  /**
   * Cities that come first, in this order, with or without 市. All others follow in the order of the sources: the
   * list never filters. A name that no source reports on is left out: an empty column would say more than is known.
   */
  cities?: readonly City[]
  /** Warnings on a source, by its path. */
  warnings?: Readonly<Record<string, readonly string[]>>
}

/**
 * Set the articles of several cities side by side, theme by theme.
 *
 * The articles must be annotated: themes, figures and programmes on their sentences. Sources are numbered from 1 in
 * the order given; every quotation is an exact slice of one sentence, heading or caption. What an earlier source
 * tells already counts once. Same articles, same result, to the byte.
 */
export function compareArticles(
  articles: readonly Article[],
  lexicons: readonly Lexicon[],
  options: CompareOptions
): Comparison {
  const passages = collectPassages(articles)
  const overlaps = findOverlaps(passages.paragraphs)
  for (const paragraph of overlaps.republished) paragraph.republished = true
  const sources = listSources(articles, passages.paragraphs, overlaps.sources, options.warnings ?? {})
  const placed = passages.paragraphs.flatMap((paragraph) => {
    const {city, republished} = paragraph
    return city === null || republished ? [] : [{city, paragraph}]
  })
  const cities = orderCities(options.cities ?? [], articles, passages.paragraphs)
  const paragraphs = new Map(
    [...groupBy(placed, ({city}) => city)].map(([city, group]) => [
      city,
      group.map(({paragraph}) => paragraph)
    ])
  )
  const spoken = new Map(
    [...paragraphs].map(([city, group]) => [city, group.flatMap((paragraph) => paragraph.passages)])
  )
  const told = gatherFigures(passages)
  const ids = lexicons.map(({id}) => id)
  const digests = new Map([...spoken].map(([city, group]) => [city, writeDigests(group, ids)]))
  const led = lexicons.map((lexicon): LedTheme => {
    const {id, name} = lexicon
    const coverage = countCoverage(cities, paragraphs, id)
    const {rows: practices, unreported} = comparePractices(lexicon, cities, spoken)
    const {rows: indicators, figures, leading} = compareIndicators(lexicon, cities, told)
    const programmes = listProgrammes(id, cities, spoken)
    const digest = Object.fromEntries(cities.map((city) => [city, digests.get(city)?.get(id) ?? []]))
    const {common, only} = findCommon(cities, coverage, practices, indicators)
    const theme: ThemeComparison = {
      id,
      name,
      coverage,
      practices,
      unreported,
      indicators,
      figures,
      programmes,
      digest,
      terms: Object.fromEntries(cities.map((city) => [city, []])),
      common,
      only
    }
    return {theme, leading}
  })
  const findings = findKeyFindings(cities, led, sources)
  return {title: options.title, cities, sources, omitted: [], findings, themes: led.map(({theme}) => theme)}
}

function orderCities(
  first: readonly City[],
  articles: readonly Article[],
  paragraphs: readonly PassageParagraph[]
): City[] {
  const bySource = groupBy(paragraphs, ({source}) => source)
  const found = new Set<City>()
  for (const [index, {data}] of articles.entries()) {
    // A city whose article holds no paragraph is a city all the same.
    if (data.city !== null) found.add(data.city)
    for (const {city} of bySource.get(index + 1) ?? []) if (city !== null) found.add(city)
  }
  const asked = first.flatMap(
    (name) => [name, name.replace(/市$/u, '')].find((city) => found.has(city)) ?? []
  )
  return [...new Set([...asked, ...found])]
}
