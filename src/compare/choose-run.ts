import {trimSpan} from './clause-spans.js'
import {dissect, findPlaces, type Clause} from './dissect-passage.js'
import type {Passage, Span} from './passage.js'

/** What a quotation is chosen for. */
export interface Wish {
  /** The terms that it should hold; a run without any is not taken while there is one with. */
  terms: readonly string[]
  /** A sentence of at most this many characters is quoted whole; a longer one is cut. */
  length: number
  /** The part of the sentence that may be quoted; the whole where it is not given. */
  within?: Span
  /** Whether what stands in clauses without a term counts for little: a table cell shows one thing. */
  focused?: boolean
  /** Whether a run may go on over a semicolon. */
  acrossParts?: boolean
  /** A figure or name that must be in it. */
  include?: Span
  /** Places of which one must be in it. */
  anyOf?: readonly Span[]
  /** Whether to quote no more than is needed, even of a sentence that is short enough to be quoted whole. */
  narrow?: boolean
}

/** A run of whole clauses, and how much it says. */
export interface Run extends Span {
  /** 0: tells facts; 1: tells of work; 2: a plan, a slogan or a general call. */
  tier: 0 | 1 | 2
  /** It plans or calls for work and tells nothing done. */
  aim: boolean
  score: number
}

/** A clause that opens so says only with the next one what is done: `围绕……，`, `对……，`. */
const opensOnly =
  /^(?:并|也|还|同时|其中)?(?:对|对于|针对|围绕|聚焦|依托|通过|按照|根据|随着|为了?|在|以|把|将|从|经|就|凭借|借助|立足|结合|面对|当|自|截至)(?!.*(?:建成|成立|化解|设立|上线|完成|开展))/u

/** A clause that opens so leans on what was said before it. */
const leansBack =
  /^(?:其中|并|也|还|而|且|但|因此|从而|进而|使|使得|让|确保|实现|有效|切实|极大|大大|此举|相关|这)/u

/**
 * Choose the run of clauses that says most about the wish: the whole sentence if it is short enough, else its
 * best contiguous run within the length, cut only at clause borders; one long clause is taken alone.
 *
 * Ties go to the first. `undefined` where nothing satisfies `include`.
 */
export function chooseRun(passage: Passage, wish: Wish): Run | undefined {
  const {text} = passage
  const {start, end} = wish.within ?? {start: 0, end: text.length}
  const clauses = dissect(passage).clauses.filter((clause) => clause.start >= start && clause.end <= end)
  const terms = wish.anyOf ?? findPlaces(text, wish.terms)
  const whole = trimSpan(text, {start, end})
  if (wish.narrow !== true && whole.end - whole.start <= wish.length && satisfies(whole, wish)) {
    return weighRun(passage, clauses, terms, whole, wish)
  }
  let best: Run | undefined
  for (const [from, first] of clauses.entries()) {
    for (const [offset, last] of clauses.slice(from).entries()) {
      const span = trimSpan(text, {start: first.start, end: last.end})
      if (offset > 0 && span.end - span.start > wish.length) break
      if (wish.acrossParts !== true && last.part !== first.part) break
      if (span.start >= span.end || !satisfies(span, wish)) continue
      const run = weighRun(passage, clauses.slice(from, from + offset + 1), terms, span, wish)
      if (!best || run.score > best.score) best = run
    }
  }
  return best
}

function satisfies(span: Span, {include, anyOf}: Wish): boolean {
  const inside = (one: Span): boolean => one.start >= span.start && one.end <= span.end
  return (!include || inside(include)) && (!anyOf || anyOf.some(inside))
}

/**
 * Weigh a run of clauses: figures, named programmes, verbs of work done and terms speak for it; slogans, plans,
 * and a beginning or end that leaves the reader hanging speak against it.
 */
function weighRun(
  passage: Passage,
  clauses: readonly Clause[],
  terms: readonly Span[],
  span: Span,
  wish: Wish
): Run {
  const {text} = passage
  const inside = terms.filter((term) => term.start >= span.start && term.end <= span.end)
  const focused = wish.focused === true
  const near = count(clauses, focused, focused ? inside : undefined)
  const all = focused ? count(clauses, focused) : near
  let score = 2 * weighTerms(text, inside) + 2 * fade(near.figures) + fade(near.programmes) + fade(near.doing)
  score += 0.3 * fade(near.urging)
  if (wish.focused === true) score += 0.3 * fade(all.figures)
  // A table cell shows best what is done and how it was received; a digest shows how much.
  if (wish.focused === true)
    score += fade(near.finished) + 1.2 * fade(near.recognised) + 0.5 * fade(all.recognised)
  score -= 1.5 * all.slogans + (all.aims > 0 ? 3 : 0) + (near.figures + near.doing === 0 ? 1 : 0)
  if (inside.length === 0 && terms.length > 0) score -= 6
  if (wish.narrow === true) score -= countOutside(clauses, inside)
  // 某公司破产清算案， names a thing and says nothing of it.
  if (all.doing + all.urging + all.figures === 0) score -= 2
  score += weighBorders(text, span)
  const said = near.figures + near.programmes + near.doing > 0
  const idle = near.figures === 0 && (all.slogans * 2 > clauses.length || (!said && all.slogans > 0))
  const received = wish.focused === true && near.finished + all.recognised > 0
  const fact = near.figures > 0 || (near.doing > 0 && near.programmes > 0) || received
  const aim = near.aims > 0 || (near.figures === 0 && all.aims > 0)
  return {...span, tier: aim || idle ? 2 : fact ? 0 : 1, aim, score}
}

/** The clauses that hold none of the places. */
function countOutside(clauses: readonly Clause[], places: readonly Span[]): number {
  return clauses.filter((clause) => !places.some(({start, end}) => start < clause.end && end > clause.start))
    .length
}

interface Tally {
  figures: number
  programmes: number
  doing: number
  urging: number
  finished: number
  recognised: number
  slogans: number
  aims: number
}

/** Count what stands in the clauses, or only in those that hold one of the terms. */
function count(clauses: readonly Clause[], focused: boolean, terms?: readonly Span[]): Tally {
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
    if (terms && !terms.some((term) => term.start < clause.end && term.end > clause.start)) continue
    if (clause.aim) tally.aims++
    // 某公司破产清算案 may show in a table what the court does; a digest speaks of the whole city.
    if (clause.slogan || clause.aside || (clause.story && !focused)) tally.slogans++
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

/** A long term is a specific one: 社会治理应用平台 says more than 平台. */
function weighTerms(text: string, places: readonly Span[]): number {
  const distinct = new Set(places.map(({start, end}) => text.slice(start, end)))
  const lengths = [...distinct].map((term) => Math.min(term.length, 8) / 4).sort((a, b) => b - a)
  return lengths.reduce((sum, length, index) => sum + length * (shares[index] ?? 0), 0)
}

/** A document counts where it is made: 出台《……办法》, not 落实《……条例》. */
function countProgrammes({programmes, doing}: Clause): number {
  return doing > 0 ? programmes.length : programmes.filter(({kind}) => kind !== 'document').length
}

/** The second of a kind says less than the first, and the fifth nothing more. */
const shares = [1, 0.7, 0.5, 0.3]

function fade(number: number): number {
  let sum = 0
  for (let index = 0; index < number && index < shares.length; index++) sum += shares[index] ?? 0
  return sum
}

function weighBorders(text: string, span: Span): number {
  let score = 0
  const quoted = text.slice(span.start, span.end)
  const before = text.slice(0, span.start).trimEnd()
  const after = text.slice(span.end)
  if (before === '' || /[；：—]$/u.test(before)) score += 0.6
  else if (leansBack.test(quoted)) score -= 1.2
  if (after === '' || /^\s*[；。]/u.test(after) || /[。！？…]”?$/u.test(quoted)) score += 0.4
  else if (opensOnly.test(quoted.slice(lastBorder(quoted)))) score -= 2.5
  // A quotation of a few words says little: 一屏统览.
  if (quoted.length < 10) score -= 1.5
  return score
}

function lastBorder(text: string): number {
  return Math.max(text.lastIndexOf('，'), text.lastIndexOf('；'), text.lastIndexOf('：')) + 1
}
