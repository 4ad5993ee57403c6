import type {City, DistinctiveTerm} from '../../model/comparison.js'
import {buildEvidence} from '../build-evidence.js'
import {chooseRun} from '../sentences/choose-run.js'
import {findPlaces} from '../sentences/dissect-passage.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Passage} from '../passage.js'
import {weighForQuotation} from '../sentences/weigh-for-quotation.js'
import {weighLogOdds} from './weigh-log-odds.js'

/** One-sided 5 %: of twenty terms that all cities use alike about one passes by chance. */
const surely = 1.645
/** The normal approximation wants counts of about five (Cochran 1954): a term of fewer sentences is marked `small`. */
const fewSentences = 5
/** In so few sentences on the theme, of the city or of all others, the shares themselves are unsure. */
const fewOnTheme = 10
/** What stands in one sentence is no habit, and where the others are many any such word would pass. */
const leastSentences = 2
const mostTerms = 5
const shortestTerm = 2
/** A term of fewer characters is a common word of the field (纠纷, 平台): it gives way to a more specific one. */
const specificLength = 3
/** As long as a quotation for a term may be before it is cut, and how many there are of a term. */
const quoteLength = 60
const mostQuotes = 2
/** Quotations are sought among so many sentences: a common term stands in thousands. */
const mostSought = 40

/**
 * Find the terms of a theme that each city uses more than the others do, beyond what chance explains.
 *
 * Counted are the sentences on the theme that hold a term of its lexicon: once a sentence, and not inside a longer
 * term found (纠纷 in 矛盾纠纷). A city stands against all others together; the prior are the counts of all cities, as
 * strong as the text of an average city. Kept are terms with z ≥ 1.645, the specific ones of three characters and
 * more first, then the surest; of near-duplicates (网格, 网格化) the first. One that
 * no other city is counted for goes if another writes it anywhere. What the theme's own name says (矛盾纠纷 of
 * 矛盾纠纷化解) tells nothing, nor whom it is about (民警, 企业). Of one city alone nothing is distinctive. Republished paragraphs must be left out by the
 * caller.
 */
export function findDistinctiveTerms(
  lexicon: Lexicon,
  cities: readonly City[],
  passages: ReadonlyMap<City, readonly Passage[]>
): Record<City, DistinctiveTerm[]> {
  const uses = cities.map((city) => ({city, ...countTerms(lexicon.id, passages.get(city) ?? [])}))
  const about = new Set(lexicon.terms.filter((term) => term.about === true).map(({text}) => text))
  const isIdle = (term: string): boolean => about.has(term) || lexicon.name.includes(term)
  const speaking = uses.filter(({total}) => total > 0)
  const pooled: Pool = {counts: new Map(), total: 0, sentences: 0}
  for (const {terms, total, sentences} of speaking) {
    for (const [term, {length}] of terms) pooled.counts.set(term, (pooled.counts.get(term) ?? 0) + length)
    pooled.total += total
    pooled.sentences += sentences
  }
  const found = new Map(
    uses.map((one) => [one.city, speaking.length < 2 ? [] : findOfCity(one, pooled, speaking.length, isIdle)])
  )
  const inUse = findInUse(found, passages)
  return Object.fromEntries(
    [...found].map(([city, terms]) => [city, terms.filter(({term}) => !inUse.has(term))])
  )
}

/**
 * Find the terms counted for one city alone that another writes all the same: inside a longer term (网格 in 网格化), or
 * in a sentence that does not speak of the theme. That the others do not use them would be false.
 */
function findInUse(
  found: ReadonlyMap<City, readonly DistinctiveTerm[]>,
  passages: ReadonlyMap<City, readonly Passage[]>
): Set<string> {
  const owners = new Map(
    [...found].flatMap(([city, terms]) =>
      terms.flatMap(({term, elsewhere}) => (elsewhere === 0 ? [[term, city] as const] : []))
    )
  )
  const inUse = new Set<string>()
  for (const [city, spoken] of passages) {
    for (const {text} of spoken) {
      for (const [term, owner] of owners) {
        if (owner === city || !text.includes(term)) continue
        inUse.add(term)
        owners.delete(term)
      }
    }
  }
  return inUse
}

interface TermUse {
  /** For each term the sentences that hold it, in reading order. */
  terms: Map<string, Passage[]>
  /** The sum of their numbers. */
  total: number
  /** Sentences on the theme. */
  sentences: number
}

interface Pool {
  counts: Map<string, number>
  total: number
  sentences: number
}

function countTerms(theme: string, passages: readonly Passage[]): TermUse {
  const terms = new Map<string, Passage[]>()
  let total = 0
  let sentences = 0
  for (const passage of passages) {
    const found = passage.sentence.data.themes.filter(({id}) => id === theme).flatMap((one) => one.terms)
    if (found.length === 0) continue
    sentences++
    const places = findPlaces(passage.text, found)
    for (const term of new Set(places.map(({start, end}) => passage.text.slice(start, end)))) {
      const own = terms.get(term)
      if (own) own.push(passage)
      else terms.set(term, [passage])
      total++
    }
  }
  return {terms, total, sentences}
}

function findOfCity(
  use: TermUse,
  pooled: Pool,
  cities: number,
  isIdle: (term: string) => boolean
): DistinctiveTerm[] {
  const few = use.sentences < fewOnTheme || pooled.sentences - use.sentences < fewOnTheme
  const found = [...use.terms].flatMap(([term, own]) => {
    const all = pooled.counts.get(term) ?? 0
    const z = weighLogOdds({
      own: own.length,
      other: all - own.length,
      ownTotal: use.total,
      otherTotal: pooled.total - use.total,
      prior: all / cities,
      priorTotal: pooled.total / cities
    })
    if (!(z >= surely) || own.length < leastSentences) return []
    if ([...term].length < shortestTerm || isIdle(term)) return []
    return [{term, own, elsewhere: all - own.length, z}]
  })
  // Sorting is stable: equals keep the order of the text.
  found.sort((a, b) => Number(isGeneral(a.term)) - Number(isGeneral(b.term)) || b.z - a.z)
  const kept: typeof found = []
  for (const one of found) {
    const isRepeat = kept.some(({term}) => term.includes(one.term) || one.term.includes(term))
    if (kept.length < mostTerms && !isRepeat) kept.push(one)
  }
  return kept.map(({term, own, elsewhere, z}) => ({
    term,
    sentences: own.length,
    elsewhere,
    // Enough digits to rank by; more would only be noise of the last bits.
    z: Math.round(z * 1000) / 1000,
    ...((few || own.length < fewSentences) && {small: true as const}),
    evidence: quoteTerm(term, own)
  }))
}

function isGeneral(term: string): boolean {
  return [...term].length < specificLength
}

/** The quotations that say most about it, in reading order. */
function quoteTerm(term: string, own: readonly Passage[]): DistinctiveTerm['evidence'] {
  return own
    .slice(0, mostSought)
    .flatMap((passage) => {
      const anyOf = findPlaces(passage.text, [term])
      const run = chooseRun(passage, {weigh: weighForQuotation, terms: [term], length: quoteLength, anyOf})
      return run ? [{passage, run}] : []
    })
    .sort((a, b) => a.run.tier - b.run.tier || b.run.score - a.run.score)
    .slice(0, mostQuotes)
    .sort((a, b) => a.passage.order - b.passage.order)
    .map(({passage, run}) => buildEvidence(passage, run))
}
