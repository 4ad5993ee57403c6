/** An occurrence of a pattern: half-open, in UTF-16 units. */
export interface Match {
  /** Index of the pattern in the list that the automaton was built from. */
  pattern: number
  start: number
  end: number
}

/** An Aho–Corasick automaton: plain data, read by `findMatches`. States are numbers; 0 is the root. */
export interface Automaton {
  patterns: readonly string[]
  /** The next state, by `state * 65536 + UTF-16 unit`. */
  next: ReadonlyMap<number, number>
  /** The state of the longest proper suffix of a state. */
  fallback: Int32Array
  /** The pattern that ends at a state, or -1. */
  ends: Int32Array
  /** The nearest suffix state at which a pattern ends, or 0. */
  shorter: Int32Array
}

const unitCount = 65_536

/**
 * Build the automaton that finds all patterns in one pass over a text.
 *
 * The patterns must be distinct and not empty. Matching goes by UTF-16 units; no match cuts a surrogate pair as
 * long as no pattern does.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const next = new Map<number, number>()
  const ends: number[] = [-1]
  // Of each state but the root: the state and the unit that lead there, parents before their children.
  const arrivals: Array<{from: number; unit: number; state: number; depth: number}> = []
  for (const [pattern, text] of patterns.entries()) {
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      let child = next.get(state * unitCount + unit)
      if (child === undefined) {
        child = ends.length
        ends.push(-1)
        next.set(state * unitCount + unit, child)
        arrivals.push({from: state, unit, state: child, depth: index + 1})
      }
      state = child
    }
    ends[state] = pattern
  }
  const automaton: Automaton = {
    patterns,
    next,
    fallback: new Int32Array(ends.length),
    ends: Int32Array.from(ends),
    shorter: new Int32Array(ends.length)
  }
  // A fallback is shorter than its state, so that level by level all that is looked up is there.
  arrivals.sort((a, b) => a.depth - b.depth)
  for (const {from, unit, state} of arrivals) {
    const fallback = from === 0 ? 0 : step(automaton, at(automaton.fallback, from), unit)
    automaton.fallback[state] = fallback
    automaton.shorter[state] = at(automaton.ends, fallback) >= 0 ? fallback : at(automaton.shorter, fallback)
  }
  return automaton
}

/**
 * Find every occurrence of every pattern, overlapping and nested ones too, in time linear in text and matches.
 *
 * In order of their ends; of those with the same end, the longest first.
 */
export function findMatches(automaton: Automaton, text: string): Match[] {
  const matches: Match[] = []
  let state = 0
  for (let index = 0; index < text.length; index++) {
    state = step(automaton, state, text.charCodeAt(index))
    for (let found = state; found !== 0; found = at(automaton.shorter, found)) {
      const pattern = at(automaton.ends, found)
      const length = automaton.patterns[pattern]?.length
      if (length !== undefined) matches.push({pattern, start: index + 1 - length, end: index + 1})
    }
  }
  return matches
}

function step(automaton: Automaton, from: number, unit: number): number {
  let state = from
  for (;;) {
    const child = automaton.next.get(state * unitCount + unit)
    if (child !== undefined) return child
    if (state === 0) return 0
    state = at(automaton.fallback, state)
  }
}

/** Read a typed array; every index here is a state, so the default is never taken. */
function at(array: Int32Array, index: number): number {
  return array[index] ?? 0
}
