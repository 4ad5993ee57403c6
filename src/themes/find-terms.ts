import {findMatches, type Match} from './automaton.js'
import type {CompiledTerm, ThemeMatcher} from './compile-lexicons.js'

/** A term that counts, at its place in the text. */
export interface TermHit {
  term: CompiledTerm
  start: number
  end: number
  /** A longer hit of the lexicon, or a word of another field, silences it: it names its practice, but adds no weight. */
  covered: boolean
  /** Where its nearest companion stands in the text; absent where it needs none, or only the context holds one. */
  with?: {start: number; end: number}
}

/** Where each found pattern starts. */
type Starts = ReadonlyMap<number, readonly number[]>

/**
 * Find the terms of all lexicons that count in a text, by place, then longest first.
 *
 * A term does not count inside one of its exceptions (信访 in 信访接待中心), nor beside what its `without` names, nor
 * without one of its companions, which may stand anywhere in the text or, for a strong term, in `context` (the lead and
 * the headings).
 */
export function findTerms(matcher: ThemeMatcher, text: string, context: ReadonlySet<number>): TermHit[] {
  const matches = findMatches(matcher.automaton, text)
  if (matches.length === 0) return []
  const starts = startsByPattern(matches)
  const {patterns} = matcher.automaton
  const hits: TermHit[] = []
  for (const match of matches) {
    for (const term of matcher.terms[match.pattern] ?? []) {
      if (!isInCompany(term, starts, context) || isInException(term, match, starts, patterns)) continue
      const companion = term.with.length === 0 ? undefined : findCompanion(term, match, starts, patterns)
      hits.push({
        term,
        start: match.start,
        end: match.end,
        covered: term.elsewhere.some((pattern) => starts.has(pattern)),
        ...(companion && {with: companion})
      })
    }
  }
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  return markCovered(hits)
}

/** The patterns that stand anywhere in the texts: what `findTerms` takes as context. */
export function findContext(matcher: ThemeMatcher, texts: readonly string[]): Set<number> {
  return new Set(texts.flatMap((text) => findMatches(matcher.automaton, text)).map((match) => match.pattern))
}

function startsByPattern(matches: readonly Match[]): Starts {
  const starts = new Map<number, number[]>()
  for (const {pattern, start} of matches) {
    const known = starts.get(pattern)
    if (known) known.push(start)
    else starts.set(pattern, [start])
  }
  return starts
}

/** Only a strong term may find its company in the context: for a weak one the heading speaks already (its bonus). */
const leastForContext = 2

function isInCompany(term: CompiledTerm, starts: Starts, context: ReadonlySet<number>): boolean {
  const heard = term.weight >= leastForContext || term.weight === 0
  return (
    (term.with.length === 0 ||
      term.with.some((pattern) => starts.has(pattern) || (heard && context.has(pattern)))) &&
    !term.without.some((pattern) => starts.has(pattern))
  )
}

function isInException(
  term: CompiledTerm,
  match: Match,
  starts: Starts,
  patterns: readonly string[]
): boolean {
  return term.except.some((pattern) => {
    const length = patterns[pattern]?.length ?? 0
    return starts.get(pattern)?.some((start) => start <= match.start && start + length >= match.end) === true
  })
}

function findCompanion(
  term: CompiledTerm,
  match: Match,
  starts: Starts,
  patterns: readonly string[]
): {start: number; end: number} | undefined {
  let nearest: {start: number; end: number} | undefined
  for (const pattern of term.with) {
    const length = patterns[pattern]?.length ?? 0
    for (const start of starts.get(pattern) ?? []) {
      const one = {start, end: start + length}
      const nearer = nearest ? gap(one, match) - gap(nearest, match) || start - nearest.start : -1
      if (nearer < 0) nearest = one
    }
  }
  return nearest
}

/** The characters between two spans; 0 where they meet or overlap. */
function gap(a: {start: number; end: number}, b: {start: number; end: number}): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/** Leftmost first, longest first: 矛盾纠纷 in 化解矛盾纠纷 is covered, and so is 纠纷调解 behind 矛盾纠纷. */
function markCovered(hits: readonly TermHit[]): TermHit[] {
  const last = new Map<number, TermHit>()
  return hits.map((hit) => {
    const before = last.get(hit.term.lexicon)
    const same = before?.start === hit.start && before.end === hit.end
    if (before !== undefined && !same && hit.start < before.end) return {...hit, covered: true}
    // What the theme is about takes nothing from evidence that runs on from it: 民营企业 from 企业合规.
    if (hit.covered || hit.term.about) return hit
    // A term that only names a practice is no evidence, and takes none away: 矛盾纠纷联调中心 keeps its 矛盾纠纷.
    if (hit.term.weight === 0) return hit
    last.set(hit.term.lexicon, hit)
    return hit
  })
}
