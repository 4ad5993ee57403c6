import type {Clause} from './dissect-passage.js'
import {hearClause} from './hear-clause.js'
import type {Span} from '../passage.js'

/** A run of clauses that may be quoted, with the sentence around it. */
export interface Candidate {
  /** The whole sentence. */
  text: string
  /** The clauses of the run. */
  clauses: readonly Clause[]
  /** Where the sentence names what the quotation is chosen for. */
  places: readonly Span[]
  span: Span
  /** Where it tells of something else. */
  others?: readonly Span[]
  /** No more is to be quoted than is needed. */
  narrow: boolean
}

/** What speaks for a run and, below zero, against it; the score is their sum. */
export interface Points {
  terms: number
  figures: number
  programmes: number
  doing: number
  urging: number
  finished: number
  recognised: number
  slogans: number
  aims: number
  /** Next to nothing is told. */
  empty: number
  /** It holds none of the terms that it is chosen for. */
  missing: number
  /** Clauses that say nothing of what it is chosen for. */
  outside: number
  /** How well it begins and ends. */
  borders: number
}

/** Tell whether a clause speaks of something else only: it holds one of the others, and none of the places. */
export function isForeign(clause: Span, places: readonly Span[], others: readonly Span[]): boolean {
  return !holdsAny(clause, places) && holdsAny(clause, others)
}

/** Tell whether a clause holds at least a part of one of the places. */
export function holdsAny(clause: Span, places: readonly Span[]): boolean {
  return places.some(({start, end}) => start < clause.end && end > clause.start)
}

/** How much a run says. */
export interface Weight {
  /** 0: tells facts; 1: tells of work; 2: a plan, a slogan or a general call. */
  tier: 0 | 1 | 2
  /** It plans or calls for work and tells nothing done. */
  aim: boolean
  score: number
  points: Points
}

export type Weigh = (candidate: Candidate) => Weight

/** Points of a run of which nothing is known yet. */
export const noPoints: Points = {
  terms: 0,
  figures: 0,
  programmes: 0,
  doing: 0,
  urging: 0,
  finished: 0,
  recognised: 0,
  slogans: 0,
  aims: 0,
  empty: 0,
  missing: 0,
  outside: 0,
  borders: 0
}

/** The sum of all points. */
export function sumPoints(points: Points): number {
  let sum = 0
  // Hundreds of thousands of runs are weighed: an array of the values for each would double the time.
  for (const name in points) sum += points[name as keyof Points]
  return sum
}

/** What stands in a run of clauses, counted. */
export type Tally = Pick<
  Points,
  'figures' | 'programmes' | 'doing' | 'urging' | 'finished' | 'recognised' | 'slogans' | 'aims'
>

/**
 * Count what stands in the clauses.
 *
 * With `stories` what is told of one case or person counts as work too: 某公司破产清算案 may show in a table what the
 * court does, while a digest speaks of the whole city.
 */
export function tallyClauses(clauses: readonly Clause[], stories = false): Tally {
  const tally = {
    figures: 0,
    programmes: 0,
    doing: 0,
    urging: 0,
    finished: 0,
    recognised: 0,
    slogans: 0,
    aims: 0
  }
  for (const clause of clauses) {
    if (clause.aim) tally.aims++
    if (clause.slogan || clause.aside || (clause.story && !stories)) tally.slogans++
    if (!clause.slogan) {
      tally.doing += clause.doing
      tally.urging += clause.urging
      tally.finished += Number(clause.finished)
    }
    tally.recognised += Number(clause.recognised)
    if (clause.story) continue
    tally.figures += clause.figures.length
    tally.programmes += countProgrammes(clause)
  }
  return tally
}

/** Count the programmes of a clause: a document counts where it is made, in 出台《……办法》, not 落实《……条例》. */
export function countProgrammes({programmes, doing}: Clause): number {
  return doing > 0 ? programmes.length : programmes.filter(({kind}) => kind !== 'document').length
}

/** The second of a kind says less than the first, and the fifth nothing more. */
const shares = [1, 0.7, 0.5, 0.3]

/** Give `number` things of one kind the points that they bring together. */
export function fade(number: number): number {
  let sum = 0
  for (let index = 0; index < number && index < shares.length; index++) sum += shares[index] ?? 0
  return sum
}

/** Weigh the distinct terms at some places: a long term is a specific one, 社会治理应用平台 says more than 平台. */
export function weighTerms(text: string, places: readonly Span[]): number {
  const distinct = new Set(places.map(({start, end}) => text.slice(start, end)))
  const lengths = [...distinct].map((term) => Math.min(term.length, 8) / 4).sort((a, b) => b - a)
  return lengths.reduce((sum, length, index) => sum + length * (shares[index] ?? 0), 0)
}

/**
 * A clause that opens so, and tells of nothing done, says only with the next one what is: `围绕重大项目，`, but not
 * `围绕重大项目提出16条建议，` or `以标准化带动规范化`.
 */
const opensOnly =
  /^(?:并|也|还|同时|其中)?(?:对|对于|针对|围绕|聚焦|依托|通过|按照|根据|随着|为了?|在|以|把|将|从|经|就|凭借|借助|立足|结合|面对|当|自|截至)(?!.*(?:带动|不予|予以|进行|实行|给予|接受|纳入|从[快严]))/u

/** A clause that opens so leans on what was said before it. */
const leansBack =
  /^(?:其中|并|也|还|而|且|但|因此|从而|进而|使|使得|让|确保|实现|有效|切实|极大|大大|此举|相关|这)/u

/** Weigh how a run begins and ends: well at a border of the sentence, badly where it leaves the reader hanging. */
export function weighBorders(text: string, span: Span): number {
  let score = 0
  const quoted = text.slice(span.start, span.end)
  const before = text.slice(0, span.start).trimEnd()
  const after = text.slice(span.end)
  if (before === '' || /[；：—]$/u.test(before)) score += 0.6
  else if (leansBack.test(quoted)) score -= 1.2
  if (after === '' || /^\s*[；。]/u.test(after) || /[。！？…]”?$/u.test(quoted)) score += 0.4
  else if (opensOnlyThere(quoted.slice(lastBorder(quoted)))) score -= 2.5
  // A quotation of a few words says little: 一屏统览.
  if (quoted.length < 10) score -= 1.5
  return score
}

function opensOnlyThere(clause: string): boolean {
  return opensOnly.test(clause) && hearClause(clause).doing === 0
}

function lastBorder(text: string): number {
  return Math.max(text.lastIndexOf('，'), text.lastIndexOf('；'), text.lastIndexOf('：')) + 1
}
