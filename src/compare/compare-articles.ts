import type {Article} from '../model/article.js'
import type {Comparison, ThemeComparison} from '../model/comparison.js'
import type {Lexicon} from '../model/lexicon.js'
import {compareIndicators} from './compare-indicators.js'
import {comparePractices} from './compare-practices.js'
import {countCoverage} from './count-coverage.js'
import {findCommon} from './find-common.js'
import {gatherFigures} from './gather-figures.js'
import {layOutArticles} from './lay-out-articles.js'
import {findDistinctiveTerms} from './distinctive-terms.js'
import {findKeyFindings} from './find-key-findings.js'
import {listProgrammes} from './list-programmes.js'
import {listSources} from './list-sources.js'
import type {Selection} from './select-articles.js'
import {tellLeftOut} from './tell-left-out.js'
import {writeDigests} from './write-digests.js'

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
  const {articles, omitted, cities, passages, leftOut, overlaps, paragraphs, spoken, labels} = layOutArticles(
    given,
    options
  )
  const notes = articles.map((article, index) => [
    ...(options.warnings?.[article.data.path] ?? []),
    ...tellLeftOut(article, leftOut.get(index + 1), options)
  ])
  const sources = listSources(articles, passages.paragraphs, overlaps, notes)
  const told = gatherFigures(
    passages,
    articles.map(({data}) => data.title)
  )
  const ids = lexicons.map(({id}) => id)
  const digests = new Map([...spoken].map(([city, group]) => [city, writeDigests(group, ids)]))
  const themes = lexicons.map((lexicon): ThemeComparison => {
    const {id, name} = lexicon
    const coverage = countCoverage(cities, paragraphs, id)
    const {rows: practices, unreported} = comparePractices(lexicon, cities, spoken, labels)
    const {rows: indicators, figures} = compareIndicators(lexicon, cities, told)
    const programmes = listProgrammes(id, cities, spoken)
    const digest = Object.fromEntries(cities.map((city) => [city, digests.get(city)?.get(id) ?? []]))
    const terms = findDistinctiveTerms(lexicon, cities, spoken)
    const {common, only} = findCommon(cities, {coverage, practices, indicators, figures, terms})
    return {
      id,
      name,
      coverage,
      practices,
      unreported,
      indicators,
      figures,
      programmes,
      digest,
      terms,
      common,
      only
    }
  })
  const findings = findKeyFindings(cities, themes, sources)
  return {title: options.title, cities, sources, omitted, findings, themes}
}
