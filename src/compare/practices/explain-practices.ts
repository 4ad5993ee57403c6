import type {City, Evidence} from '../../model/comparison.js'
import type {Lexicon} from '../../model/lexicon.js'
import {quoteCandidate} from './compare-practices.js'
import {fillColumn, type AgainstSecond, type FilledCell} from './fill-column.js'
import type {Candidate, Refusal, Weakness} from './find-candidates.js'
import type {Label, Passage, Span} from '../passage.js'
import type {Points} from '../sentences/run-weight.js'

/** Words that could fill a cell, and what speaks for them. */
export interface ExplainedCandidate {
  evidence: Evidence
  /** The lexicon's terms that name the practice in it. */
  terms: string[]
  /** 0: tells facts; 1: tells of work; 2: a plan, a slogan or a general call. */
  tier: 0 | 1 | 2
  /** Why it stands behind others all the same. */
  weakness?: Weakness
  score: number
  /** The points that make up the score; those that are 0 are left out. */
  points: Partial<Points>
}

/** Words that name a practice and may not fill its cell. */
export interface ExplainedRefusal {
  text: string
  source: number
  line: number
  terms: string[]
  reason: Refusal
}

/** Why one cell of the practice table holds what it holds. */
export interface ExplainedCell {
  /** The quotations of the cell, the best first: the same as in the comparison. */
  quoted: ExplainedCandidate[]
  /** The next best, at most three. */
  next: ExplainedCandidate[]
  /** Another cell quotes the words that would be the best here. */
  yielded: boolean
  /** Why the next best is no second quotation; absent where there is one, or none to choose from. */
  againstSecond?: AgainstSecond
  /** Words that name the practice and may not fill the cell; none here and none quoted: no term was found. */
  refused: ExplainedRefusal[]
}

export interface ExplainedPractice {
  id: string
  name: string
  cells: Record<City, ExplainedCell>
}

const mostNext = 3

/**
 * Explain each cell of a theme's practice table: the winner, the candidates behind it, and what was refused and why.
 *
 * It fills the table by the same functions as `comparePractices`, so that both always agree.
 */
export function explainPractices(
  lexicon: Lexicon,
  cities: readonly City[],
  passages: ReadonlyMap<City, readonly Passage[]>,
  labels: ReadonlyMap<City, readonly Label[]>
): ExplainedPractice[] {
  const columns = cities.map(
    (city) => [city, fillColumn(lexicon.id, passages.get(city) ?? [], labels.get(city) ?? [])] as const
  )
  return lexicon.practices.map(({id, name}) => ({
    id,
    name,
    cells: Object.fromEntries(columns.map(([city, column]) => [city, explainCell(column.get(id))]))
  }))
}

function explainCell(cell: FilledCell | undefined): ExplainedCell {
  if (!cell) return {quoted: [], next: [], yielded: false, refused: []}
  const {quoted, candidates, refused, yielded, againstSecond} = cell
  const next = candidates.filter(({passage}) => !quoted.some((one) => one.passage === passage))
  return {
    quoted: quoted.map(explainCandidate),
    next: next.slice(0, mostNext).map(explainCandidate),
    yielded,
    ...(againstSecond && quoted.length < 2 && {againstSecond}),
    refused: refused.map(({passage, named, reason}) => ({
      text: passage.text.trim(),
      source: passage.source,
      line: passage.line,
      terms: termsAt(passage, named),
      reason
    }))
  }
}

function explainCandidate(candidate: Candidate): ExplainedCandidate {
  const {passage, named, run, weakness} = candidate
  const {tier, score} = run
  const told = Object.entries(run.points as unknown as Record<string, number>).filter(
    ([, value]) => value !== 0
  )
  return {
    evidence: quoteCandidate(candidate),
    terms: termsAt(
      passage,
      named.filter(({start, end}) => start >= run.start && end <= run.end)
    ),
    tier,
    ...(weakness && {weakness}),
    score,
    points: Object.fromEntries(told)
  }
}

function termsAt({text}: Passage, spans: readonly Span[]): string[] {
  return [...new Set(spans.map(({start, end}) => text.slice(start, end)))]
}
