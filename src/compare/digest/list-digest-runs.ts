import type {ThemeMention} from '../../model/article.js'
import {trimSpan} from '../sentences/clause-spans.js'
import {findPairs} from '../../text/pair-overlap.js'
import type {Passage, Span} from '../passage.js'
import {readThemeClauses, type ThemeClause} from './read-theme-clauses.js'
import {weighDigestRun, type DigestKind, type DigestWeight} from './weigh-digest-run.js'

/** A quotation in a digest has at most this many characters. */
export const quoteLength = 120

/** A run of clauses that a digest may quote, with its weight. */
export interface WeighedRun extends Span, DigestWeight {
  passage: Passage
  clauses: readonly ThemeClause[]
  length: number
}

/** A run with all that it tells, to be set against others. */
export interface DigestRun extends WeighedRun {
  /** What it names, each once. */
  practices: string[]
  terms: string[]
  programmes: string[]
  /** Its figures as value and unit. */
  figures: string[]
  /** Its pairs of characters. */
  pairs: ReadonlySet<string>
}

/** A digest takes nothing of a later kind while there is one of an earlier. */
const order: Readonly<Record<DigestKind, number>> = {fact: 0, work: 0, case: 1, plan: 2, slogan: 3}

/**
 * List the runs of a sentence that may stand for it in a theme's digest, best first: of all runs of whole clauses
 * those that say more than every shorter one. A single clause that is too long is left out where another run fits.
 */
export function listDigestRuns(passage: Passage, mention: ThemeMention): WeighedRun[] {
  const clauses = readThemeClauses(passage, mention)
  const opens = opensTopic(passage, mention)
  const runs: WeighedRun[] = []
  // A run that opens or closes with a flourish says no more than the run without it.
  const allIdle = clauses.every(({padding}) => padding)
  const idle = ({padding}: ThemeClause): boolean => padding && !allIdle
  for (const [from, first] of clauses.entries()) {
    if (idle(first)) continue
    for (let to = from; to < clauses.length; to++) {
      const last = clauses[to] ?? first
      const span = trimSpan(passage.text, {start: first.start, end: last.end})
      const length = span.end - span.start
      if (length > quoteLength && to > from) break
      if (length <= 0 || idle(last)) continue
      const within = clauses.slice(from, to + 1)
      if (within.every(({places}) => places.length === 0)) continue
      runs.push({
        ...span,
        ...weighDigestRun(passage, mention, within, span, opens),
        passage,
        clauses: within,
        length
      })
    }
  }
  const fitting = runs.filter(({length}) => length <= quoteLength)
  return findFront(fitting.length > 0 ? fitting : runs)
}

/** Give a sentence the points that it has as a whole, however long it is. */
export function weighSentence(passage: Passage, mention: ThemeMention): number {
  const span = trimSpan(passage.text, {start: 0, end: passage.text.length})
  const clauses = readThemeClauses(passage, mention)
  return weighDigestRun(passage, mention, clauses, span, opensTopic(passage, mention)).score
}

/** Tell whether no sentence of the paragraph before it speaks of the theme. */
function opensTopic(passage: Passage, mention: ThemeMention): boolean {
  const first = passage.paragraph.passages.find(({sentence: {data}}) =>
    data.themes.some(({id}) => id === mention.id)
  )
  return first === passage
}

/** Rank runs: the better kind first, then the higher score, then the place in the text. */
export function compareRuns(a: WeighedRun, b: WeighedRun): number {
  return (
    order[a.kind] - order[b.kind] ||
    b.score - a.score ||
    a.passage.order - b.passage.order ||
    a.start - b.start ||
    a.end - b.end
  )
}

/** Keep each run that no shorter one outdoes. */
function findFront(runs: readonly WeighedRun[]): WeighedRun[] {
  const front: WeighedRun[] = []
  let shortest = Infinity
  for (const run of [...runs].sort(compareRuns)) {
    if (run.length >= shortest) continue
    front.push(run)
    shortest = run.length
  }
  return front
}

/** Find out what a run tells. */
export function describeRun(run: WeighedRun): DigestRun {
  const {passage, clauses, start, end} = run
  const places = clauses.flatMap((clause) => clause.places)
  const told = clauses.filter(({oneCase}) => !oneCase)
  return {
    ...run,
    practices: distinct(clauses.flatMap((clause) => clause.practices)),
    terms: distinct(places.map((place) => passage.text.slice(place.start, place.end))),
    programmes: distinct(clauses.flatMap(({programmes}) => programmes.map(({name}) => name))),
    figures: distinct(told.flatMap(({figures}) => figures.map(({value, unit}) => `${value}${unit}`))),
    pairs: findPairs(passage.text.slice(start, end))
  }
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)]
}
