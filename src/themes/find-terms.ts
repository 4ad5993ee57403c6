import {findMatches, type Match} from './automaton.js'
import type {CompiledTerm, ThemeMatcher} from './compile-lexicons.js'

/** A term that counts, at its place in the text. */
export interface TermHit {
  term: CompiledTerm
  start: number
  end: number
  /** An earlier or longer hit of the same lexicon covers it: it names its practice, but adds no weight. */
  covered: boolean
  /** Where its nearest companion stands in the text; absent where it needs none, or only the context holds one. */
  with?: {start: number; end: number}
}

/**
 * Find the terms of all lexicons that count in a text, by place, then longest first.
 *
 * A term does not count inside one of its exceptions (信访 in 信访接待中心), nor without one of its companions,
 * which may stand anywhere in the text or in `context` (the lead and the headings).
 */
export function findTerms(matcher: ThemeMatcher, text: string, context: ReadonlySet<number>): TermHit[] {
  const matches = findMatches(matcher.automaton, text)
  const starts = startsByPattern(matches)
  const {patterns} = matcher.automaton
  const inException = (term: CompiledTerm, match: Match): boolean =>
    term.except.some((pattern) => {
      const known = starts.get(pattern)
      if (!known) return false
      const first = match.end - (patterns[pattern]?.length ?? 0)
      for (let start = first; start <= match.start; start++) if (known.has(start)) return true
      return false
    })
  const hasCompanion = (term: CompiledTerm): boolean =>
    term.with.length === 0 || term.with.some((pattern) => context.has(pattern) || starts.has(pattern))
  const findCompanion = (term: CompiledTerm, match: Match): Pick<TermHit, 'with'> => {
    const [nearest] = term.with
      .flatMap((pattern) => {
        const length = patterns[pattern]?.length ?? 0
        return [...(starts.get(pattern) ?? [])].map((start) => ({start, end: start + length}))
      })
      .sort((a, b) => gap(a, match) - gap(b, match) || a.start - b.start)
    return nearest ? {with: nearest} : {}
  }
  const hits = matches.flatMap((match) =>
    (matcher.terms[match.pattern] ?? [])
      .filter((term) => hasCompanion(term) && !inException(term, match))
      .map((term) => ({term, start: match.start, end: match.end, ...findCompanion(term, match)}))
  )
  hits.sort((a, b) => a.start - b.start || b.end - a.end)
  return markCovered(hits)
}

/** The characters between two spans; 0 where they meet or overlap. */
function gap(a: {start: number; end: number}, b: {start: number; end: number}): number {
  return Math.max(0, a.start - b.end, b.start - a.end)
}

/** The patterns that stand anywhere in the texts: what `findTerms` takes as context. */
export function findContext(matcher: ThemeMatcher, texts: readonly string[]): Set<number> {
  return new Set(texts.flatMap((text) => findMatches(matcher.automaton, text)).map((match) => match.pattern))
}

function startsByPattern(matches: readonly Match[]): Map<number, Set<number>> {
  const starts = new Map<number, Set<number>>()
  for (const {pattern, start} of matches) {
    const known = starts.get(pattern)
    if (known) known.add(start)
    else starts.set(pattern, new Set([start]))
  }
  return starts
}

/** Leftmost first, longest first: 矛盾纠纷 in 化解矛盾纠纷 is covered, and so is 纠纷调解 behind 矛盾纠纷. */
function markCovered(hits: ReadonlyArray<Omit<TermHit, 'covered'>>): TermHit[] {
  const last = new Map<number, {start: number; end: number}>()
  return hits.map((hit) => {
    const before = last.get(hit.term.lexicon)
    const same = before?.start === hit.start && before.end === hit.end
    const covered = before !== undefined && !same && hit.start < before.end
    if (!covered) last.set(hit.term.lexicon, hit)
    return {...hit, covered}
  })
}
