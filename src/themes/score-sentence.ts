import type {ThemeMention} from '../model/article.js'
import type {ThemeMatcher} from './compile-lexicons.js'
import {findTerms, type TermHit} from './find-terms.js'
import {tellingWeight, cutStretches, type Telling} from './cut-stretches.js'

/** A sentence speaks for a theme from this score on: one strong term (2), or two weak ones (1), in work told. */
export const threshold = 2
/** What a lead or heading on the theme adds: with it one weak term is enough; without any, nothing is. */
const headingBonus = 1
const leastForBonus = 1

/** What stands around a sentence: patterns of its lead and headings, and the themes that these speak of. */
export interface Surroundings {
  patterns: ReadonlySet<number>
  /** Indexes of lexicons. */
  themes: ReadonlySet<number>
}

/**
 * Score a sentence for each theme, and give the themes it speaks for, in the order of the lexicons.
 *
 * The score is the sum over the distinct terms of term weight × place (`cutStretches`), each at its best place,
 * and 1 more under a lead or heading on the theme. A `；` parts a sentence: companions of a term do not reach over.
 */
export function scoreSentence(matcher: ThemeMatcher, sentence: string, around: Surroundings): ThemeMention[] {
  const hits = splitParts(sentence).flatMap((part) => placeHits(matcher, part, around.patterns))
  return matcher.lexicons.flatMap((lexicon, index) => {
    const own = hits.filter((hit) => hit.term.lexicon === index)
    const weights = sumUp(own)
    const sum = total(weights)
    const score = sum >= leastForBonus && around.themes.has(index) ? sum + headingBonus : sum
    if (score < threshold) return []
    // An aim or a denial (未发生…) reports no practice; a list does, if only by name.
    const named = new Set(own.filter((hit) => hit.telling !== 'aim').map((hit) => hit.term.practice))
    const practices = lexicon.practices.map((practice) => practice.id).filter((id) => named.has(id))
    return [{id: lexicon.id, practices, terms: [...weights.keys()], score}]
  })
}

/** The lexicons (by index) whose theme a lead or heading speaks of; being a phrase, it is weighed without its place. */
export function findThemes(matcher: ThemeMatcher, heading: string): number[] {
  const hits = findTerms(matcher, heading, new Set()).map((hit) => ({...hit, telling: 'work' as const}))
  return [...matcher.lexicons.keys()].filter(
    (index) => total(sumUp(hits.filter((hit) => hit.term.lexicon === index))) >= threshold
  )
}

interface PlacedHit extends TermHit {
  telling: Telling
}

function splitParts(sentence: string): string[] {
  return sentence.match(/[^；]*；?/g)?.filter((part) => part !== '') ?? []
}

/** Hits and stretches are both in the order of the text: one walk over both. */
function placeHits(matcher: ThemeMatcher, part: string, context: ReadonlySet<number>): PlacedHit[] {
  const hits = findTerms(matcher, part, context)
  if (hits.length === 0) return []
  const stretches = cutStretches(part)
  let index = 0
  return hits.map((hit) => {
    while ((stretches[index]?.end ?? Infinity) <= hit.start) index++
    return {...hit, telling: stretches[index]?.telling ?? 'work'}
  })
}

/** The greatest weight of each distinct term, in the order of the text. */
function sumUp(hits: readonly PlacedHit[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const {term, telling, covered} of hits) {
    const weight = term.weight * tellingWeight[telling]
    if (!covered && weight > 0) weights.set(term.text, Math.max(weight, weights.get(term.text) ?? 0))
  }
  return weights
}

function total(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0)
}
