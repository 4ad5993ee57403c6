import type {PracticeMention, ThemeMention} from '../model/article.js'
import type {ThemeMatcher} from './compile-lexicons.js'
import {findTerms, type TermHit} from './find-terms.js'
import {cutStretches, denial, tellingWeight, type Telling} from './cut-stretches.js'

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

export interface ScoredSentence {
  themes: ThemeMention[]
  practices: PracticeMention[]
}

/**
 * Score a sentence for each theme, and give the themes it speaks for, in the order of the lexicons, and the places
 * where it names a practice.
 *
 * The score is the sum over the distinct terms of term weight × place (`cutStretches`), each at its best place,
 * and 1 more under a lead or heading on the theme. A `；` parts a sentence: companions of a term do not reach over.
 */
export function scoreSentence(matcher: ThemeMatcher, sentence: string, around: Surroundings): ScoredSentence {
  const hits = splitParts(sentence).flatMap(({text, start}) =>
    placeHits(matcher, text, start, around.patterns)
  )
  const themes = findMentions(matcher, hits, around)
  return {themes, practices: findPractices(matcher, sentence, hits, new Set(themes.map(({id}) => id)))}
}

function findMentions(
  matcher: ThemeMatcher,
  hits: readonly PlacedHit[],
  around: Surroundings
): ThemeMention[] {
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

/**
 * Find the places that name a practice. Its terms are unmistakable, so that it is named wherever one of them stands,
 * in a sentence of another theme or of none too: `群防群治力量遍布街巷` in a paragraph on public order.
 *
 * Not so in an aim or denial, unless it goes on to tell a number (`围绕重大项目提出16条建议`), nor in a bare list of a
 * sentence that does not speak for the theme (`推进禁毒、群防群治、反诈等工作`).
 */
function findPractices(
  matcher: ThemeMatcher,
  sentence: string,
  hits: readonly PlacedHit[],
  spoken: ReadonlySet<string>
): PracticeMention[] {
  return hits.flatMap(({term, telling, clause, start, end, with: companion}) => {
    const theme = matcher.lexicons[term.lexicon]?.id
    if (term.practice === undefined || theme === undefined) return []
    // A heading on 企业 under which 举措 are told does not make them measures for enterprises.
    if (term.with.length > 0 && companion === undefined) return []
    if (telling === 'list' && !spoken.has(theme)) return []
    if (telling === 'aim' && !isNumbered(sentence.slice(clause.start, clause.end))) return []
    return [{theme, practice: term.practice, start, end, ...(companion && {with: companion})}]
  })
}

function isNumbered(clause: string): boolean {
  return /\d/u.test(clause) && !denial.test(clause)
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
  /** The stretch it stands in. */
  clause: {start: number; end: number}
}

function splitParts(sentence: string): Array<{text: string; start: number}> {
  return [...sentence.matchAll(/[^；]+；?|；/g)].map((match) => ({text: match[0], start: match.index}))
}

/** Hits and stretches are both in the order of the text: one walk over both. */
function placeHits(
  matcher: ThemeMatcher,
  part: string,
  offset: number,
  context: ReadonlySet<number>
): PlacedHit[] {
  const hits = findTerms(matcher, part, context)
  if (hits.length === 0) return []
  const stretches = cutStretches(part)
  let index = 0
  return hits.map((hit) => {
    while ((stretches[index]?.end ?? Infinity) <= hit.start) index++
    const {start, end, telling} = stretches[index] ?? {start: 0, end: part.length, telling: 'work' as const}
    return {
      ...hit,
      ...shift(hit, offset),
      ...(hit.with && {with: shift(hit.with, offset)}),
      telling,
      clause: shift({start, end}, offset)
    }
  })
}

function shift({start, end}: {start: number; end: number}, offset: number): {start: number; end: number} {
  return {start: start + offset, end: end + offset}
}

/** The greatest weight of each distinct term, in the order of the text. */
function sumUp(hits: ReadonlyArray<Omit<PlacedHit, 'clause'>>): Map<string, number> {
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
