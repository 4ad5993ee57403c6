import {trimSpan} from './clause-spans.js'
import {dissect, findPlaces} from './dissect-passage.js'
import type {Passage, Span} from '../passage.js'
import {isForeign, type Weigh, type Weight} from './run-weight.js'

/** What a quotation is chosen for. */
export interface Wish {
  /** How the runs are weighed: `weighForCell`, `weighForQuotation`. */
  weigh: Weigh
  /** The terms that it should hold; a run without any is not taken while there is one with. */
  terms?: readonly string[]
  /** A sentence of at most this many characters is quoted whole; a longer one is cut. */
  length: number
  /** The part of the sentence that may be quoted; the whole where it is not given. */
  within?: Span
  /** Whether a run may go on over a semicolon. */
  acrossParts?: boolean
  /** A figure or name that must be in it. */
  include?: Span
  /** Places of which one must be in it. */
  anyOf?: readonly Span[]
  /** Places that tell of something else: their clauses are left out where that leaves enough. */
  others?: readonly Span[]
  /** Whether to quote no more than is needed, even of a sentence that is short enough to be quoted whole. */
  narrow?: boolean
}

/** A run of whole clauses, and how much it says. */
export interface Run extends Span, Weight {}

/**
 * Choose the run of clauses that says most about the wish: the whole sentence if it is short enough, else its
 * best contiguous run within the length, cut only at clause borders; one long clause is taken alone.
 *
 * Ties go to the first. `undefined` where nothing satisfies `include` and `anyOf`.
 */
export function chooseRun(passage: Passage, wish: Wish): Run | undefined {
  const {text} = passage
  const {start, end} = wish.within ?? {start: 0, end: text.length}
  const clauses = dissect(passage).clauses.filter((clause) => clause.start >= start && clause.end <= end)
  const places = wish.anyOf ?? findPlaces(text, wish.terms ?? [])
  const whole = trimSpan(text, {start, end})
  const narrow = wish.narrow === true
  const others = wish.others ?? []
  const foreign = clauses.some((clause) => isForeign(clause, places, others))
  if (!narrow && !foreign && whole.end - whole.start <= wish.length && satisfies(whole, wish)) {
    return {...whole, ...wish.weigh({text, clauses, places, others, span: whole, narrow})}
  }
  let best: Run | undefined
  for (const [from, first] of clauses.entries()) {
    if (isOutOfReach(first, wish)) continue
    for (let to = from; to < clauses.length; to++) {
      const last = clauses[to] ?? first
      const span = trimSpan(text, {start: first.start, end: last.end})
      if (to > from && span.end - span.start > wish.length) break
      if (wish.acrossParts !== true && last.part !== first.part) break
      if (span.start >= span.end || !satisfies(span, wish)) continue
      const weight = wish.weigh({
        text,
        clauses: clauses.slice(from, to + 1),
        places,
        others,
        span,
        narrow
      })
      if (!best || weight.score > best.score) best = {...span, ...weight}
    }
  }
  return best
}

/** No run of the length that begins with this clause can reach what must be in it: of a long sentence most clauses. */
function isOutOfReach({start, end}: Span, {include, length}: Wish): boolean {
  return include !== undefined && (start > include.start || include.end - end > length)
}

function satisfies(span: Span, {include, anyOf}: Wish): boolean {
  const inside = (one: Span): boolean => one.start >= span.start && one.end <= span.end
  return (!include || inside(include)) && (!anyOf || anyOf.some(inside))
}
