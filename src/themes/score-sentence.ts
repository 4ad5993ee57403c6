import type {PracticeMention, ThemeMention} from '../model/article.js'
import type {ThemeMatcher} from './compile-lexicons.js'
import {denial} from './cut-stretches.js'
import {findTerms} from './find-terms.js'
import {placeHits, type PlacedHit} from './place-hits.js'
import {sumWeights} from './sum-weights.js'

/** A sentence speaks for a theme from this score on: one strong term (2), or two weak ones (1), in work told. */
export const threshold = 2
/** What a lead or heading on the theme adds: with it one weak term is enough; without any, nothing is. */
const contextBonus = 1
const leastForBonus = 1
/** Of neighbours' weak terms it takes one more than of a sentence's, as they may speak of different things. */
const sharedThreshold = 3
/** A heading is all topic: one weak term says what it is about (抓实信访工作). */
const headingThreshold = 1

/** Where nothing is told that a practice could be read from. */
const untold: ReadonlySet<PlacedHit['telling']> = new Set(['aim', 'portrait', 'actor'])

/** Where nothing is told that a heading could lift: 治理的重心在基层，难点在化解矛盾。 */
const idle: ReadonlySet<PlacedHit['telling']> = new Set(['aim', 'vague'])

/** A sentence weighed, and not yet judged. */
export interface WeighedSentence {
  text: string
  hits: readonly PlacedHit[]
  /** The weight of each distinct term that counts, by lexicon. */
  weights: ReadonlyArray<ReadonlyMap<string, number>>
}

/**
 * Weigh a sentence: the sum over the distinct terms of each lexicon of term weight × place (`cutStretches`,
 * `findFuture`), each term at its best place.
 */
export function weighSentence(
  matcher: ThemeMatcher,
  text: string,
  context: ReadonlySet<number>
): WeighedSentence {
  const hits = placeHits(matcher, text, context)
  const weights = matcher.lexicons.map((_, index) =>
    sumWeights(hits.filter((hit) => hit.term.lexicon === index))
  )
  return {text, hits, weights}
}

/**
 * The lexicons (by index) that a sentence speaks of together with the sentences beside it, each too softly to be heard
 * alone: 村里来了调解队。家长里短850件都在炕头说开了。
 */
export function findShared(
  matcher: ThemeMatcher,
  sentences: ReadonlyArray<WeighedSentence | undefined>,
  at: number
): Set<number> {
  const near = sentences.slice(Math.max(0, at - 1), at + 2)
  const shared = [...matcher.lexicons.keys()].filter((index) => {
    const own = total(sentences[at]?.weights[index] ?? new Map())
    if (own < leastForBonus || own >= threshold) return false
    const together = new Map(near.flatMap((sentence) => [...(sentence?.weights[index] ?? [])]))
    return total(together) >= sharedThreshold
  })
  return new Set(shared)
}

/**
 * Judge a weighed sentence: the themes it speaks for, in the order of the lexicons, and the places where it names a
 * practice. A theme of its lead, of a heading or of its neighbours (`supported`) adds 1.
 */
export function judgeSentence(
  matcher: ThemeMatcher,
  sentence: WeighedSentence,
  supported: ReadonlySet<number>
): {themes: ThemeMention[]; practices: PracticeMention[]} {
  const themes = matcher.lexicons.flatMap((lexicon, index): ThemeMention[] => {
    const weights = sentence.weights[index] ?? new Map<string, number>()
    const sum = total(weights)
    const isTold = sentence.hits.some(({term, telling}) => term.lexicon === index && !idle.has(telling))
    const score = sum >= leastForBonus && isTold && supported.has(index) ? sum + contextBonus : sum
    if (score < threshold) return []
    // An aim or a denial (未发生…) reports no practice; a list does, if only by name.
    const named = new Set(
      sentence.hits
        .filter(({term, telling}) => term.lexicon === index && !untold.has(telling))
        .map(({term}) => term.practice)
    )
    const practices = lexicon.practices.map((practice) => practice.id).filter((id) => named.has(id))
    return [{id: lexicon.id, practices, terms: [...weights.keys()], score}]
  })
  return {themes, practices: findPractices(matcher, sentence, new Set(themes.map(({id}) => id)))}
}

/**
 * Find the places that name a practice. Its terms are unmistakable, so that it is named wherever one of them stands,
 * in a sentence of another theme or of none too: `群防群治力量遍布街巷` in a paragraph on public order.
 *
 * Not so in an aim or denial, unless it goes on to tell a number (`围绕重大项目提出16条建议`), nor as part of an office
 * (`矛调中心主任`), nor in a bare list or a vague clause (`群防群治不断加强`) of a sentence that does not speak for the theme
 * (`推进禁毒、群防群治、反诈等工作`).
 */
function findPractices(
  matcher: ThemeMatcher,
  {text, hits}: WeighedSentence,
  spoken: ReadonlySet<string>
): PracticeMention[] {
  return hits.flatMap(({term, telling, clause, start, end, with: companion}) => {
    const theme = matcher.lexicons[term.lexicon]?.id
    if (term.practice === undefined || theme === undefined) return []
    // A heading on 企业 under which 举措 are told does not make them measures for enterprises.
    if (term.with.length > 0 && companion === undefined) return []
    if (companion && gapBetween(companion, {start, end}) > nearestCompanion) return []
    if (telling === 'actor') return []
    if ((telling === 'list' || telling === 'vague') && !spoken.has(theme)) return []
    if (untold.has(telling) && !isNumbered(text.slice(clause.start, clause.end))) return []
    const manner =
      telling === 'vague' || (telling === 'list' && isBare(start, end, clause)) ? telling : undefined
    return [
      {
        theme,
        practice: term.practice,
        start,
        end,
        ...(companion && {with: companion}),
        ...(manner && {manner})
      }
    ]
  })
}

/**
 * A companion further off belongs to another matter: 劳动争议 and 调解中心 at both ends of a sentence make no labour
 * mediation, 走访科技型企业 is a visit to enterprises.
 */
const nearestCompanion = 24

function gapBetween(a: {start: number; end: number}, b: {start: number; end: number}): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/** An item of a list says more than its name from so many characters on: 综合指挥体系贯通市 in 贯通市、县、镇、村. */
const bareExtra = 4

function isBare(start: number, end: number, item: {start: number; end: number}): boolean {
  return item.end - item.start - (end - start) <= bareExtra
}

function isNumbered(clause: string): boolean {
  return /\d/u.test(clause) && !denial.test(clause)
}

/** The lexicons (by index) whose theme a lead or heading speaks of; being a phrase, it is weighed without its place. */
export function findThemes(matcher: ThemeMatcher, heading: string): number[] {
  const hits = findTerms(matcher, heading, new Set()).filter(({covered, term}) => !covered && !term.about)
  return [...matcher.lexicons.keys()].filter((index) => {
    const weights = hits.filter(({term}) => term.lexicon === index).map(({term}) => term.weight)
    return weights.reduce((sum, weight) => sum + weight, 0) >= headingThreshold
  })
}

function total(weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return sum
}
