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
  /** A small number for each UTF-16 unit of the patterns; 0 for all that stand in none. */
  classes: Uint16Array
  classCount: number
  /** The edges, as an open hash table: `state * classCount + class`, or -1 … */
  edges: Int32Array
  /** … and at the same place the state that the edge leads to. */
  targets: Int32Array
  /** The state of the longest proper suffix of a state. */
  fallback: Int32Array
  /** The pattern that ends at a state, or -1. */
  ends: Int32Array
  /** The nearest suffix state at which a pattern ends, or 0. */
  shorter: Int32Array
}

const unitCount = 65_536
/** Fibonacci hashing: spreads the neighbours that edges of one state are. */
const spread = 0x9e3779b1

/**
 * Build the automaton that finds all patterns in one pass over a text.
 *
 * The patterns must be distinct and not empty. Matching goes by UTF-16 units; no match cuts a surrogate pair as
 * long as no pattern does.
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const classes = new Uint16Array(unitCount)
  let classCount = 1
  let stateCount = 1
  for (const text of patterns) {
    stateCount += text.length
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index)
      if (classes[unit] === 0) classes[unit] = classCount++
    }
  }
  // At most half full, so that a search ends soon.
  const size = 2 ** Math.ceil(Math.log2(stateCount * 2))
  const automaton: Automaton = {
    patterns,
    classes,
    classCount,
    edges: new Int32Array(size).fill(-1),
    targets: new Int32Array(size),
    fallback: new Int32Array(stateCount),
    ends: new Int32Array(stateCount).fill(-1),
    shorter: new Int32Array(stateCount)
  }
  linkFallbacks(automaton, addPatterns(automaton))
  return automaton
}

/** Of a state but the root: the state and the class that lead there. */
interface Arrival {
  from: number
  unitClass: number
  state: number
}

/** Add the patterns as a trie; gives the arrivals by depth, so that parents come before their children. */
function addPatterns(automaton: Automaton): Arrival[][] {
  const levels: Arrival[][] = []
  let states = 1
  for (const [pattern, text] of automaton.patterns.entries()) {
    let state = 0
    for (let index = 0; index < text.length; index++) {
      const unitClass = at(automaton.classes, text.charCodeAt(index))
      const edge = state * automaton.classCount + unitClass
      const place = findPlace(automaton.edges, edge)
      if (automaton.edges[place] !== edge) {
        automaton.edges[place] = edge
        automaton.targets[place] = states
        const level = (levels[index] ??= [])
        level.push({from: state, unitClass, state: states++})
      }
      state = at(automaton.targets, place)
    }
    automaton.ends[state] = pattern
  }
  return levels
}

/** A fallback is shorter than its state, so that level by level all that is looked up is there. */
function linkFallbacks(automaton: Automaton, levels: readonly Arrival[][]): void {
  for (const {from, unitClass, state} of levels.flat()) {
    const fallback = from === 0 ? 0 : step(automaton, at(automaton.fallback, from), unitClass)
    automaton.fallback[state] = fallback
    automaton.shorter[state] = at(automaton.ends, fallback) >= 0 ? fallback : at(automaton.shorter, fallback)
  }
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
    const unitClass = at(automaton.classes, text.charCodeAt(index))
    state = unitClass === 0 ? 0 : step(automaton, state, unitClass)
    for (let found = state; found !== 0; found = at(automaton.shorter, found)) {
      const pattern = at(automaton.ends, found)
      const length = automaton.patterns[pattern]?.length
      if (length !== undefined) matches.push({pattern, start: index + 1 - length, end: index + 1})
    }
  }
  return matches
}

function step(automaton: Automaton, from: number, unitClass: number): number {
  let state = from
  for (;;) {
    const edge = state * automaton.classCount + unitClass
    const place = findPlace(automaton.edges, edge)
    if (automaton.edges[place] === edge) return at(automaton.targets, place)
    if (state === 0) return 0
    state = at(automaton.fallback, state)
  }
}

/** The place of an edge in the table, or the free place where it would go. */
function findPlace(edges: Int32Array, edge: number): number {
  const mask = edges.length - 1
  let place = (Math.imul(edge, spread) >>> 12) & mask
  while (edges[place] !== edge && edges[place] !== -1) place = (place + 1) & mask
  return place
}

/** Read a typed array; every index here is in it, so the default is never taken. */
function at(array: Int32Array | Uint16Array, index: number): number {
  return array[index] ?? 0
}
