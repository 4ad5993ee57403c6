import type {Pt} from '../../../model/layout.js'
import {stackHeight, tolerance, whiteBetween} from './stack.js'
import type {Footnote, Strip} from './strip.js'

/** Footnotes that wait for the foot of a page, in the order of their marks; what does not fit goes on waiting. */
export interface NoteQueue {
  /** How tall all that waits is. */
  height(): Pt
  /**
   * How much of the foot is needed if the marks of these notes come to the page: all that waits, and each of them but
   * the last whole, of which the start is enough.
   */
  leastWith(identifiers: readonly string[]): Pt
  /** How tall all is with these notes and those whose marks stand in them. */
  wholeWith(identifiers: readonly string[]): Pt
  /** Add notes, each of them once, and behind them those whose marks stand in them. */
  add(identifiers: readonly string[]): void
  /** Take what stands in so much room. With `always` at least one strip, even where no note may be divided. */
  take(room: Pt, always: boolean): Strip[]
}

interface Waiting {
  strip: Strip
  /** The note may go on at the foot of another page behind this strip. */
  mayCut: boolean
}

/** Strips as one block of a foot. */
interface Block {
  first: Strip
  last: Strip
  height: Pt
}

interface MeasuredNote {
  strips: readonly Strip[]
  whole: Block
  /** What stands on the page of the mark at least: two lines, and what keeps with them. */
  start: Block
  startLength: number
}

/** Make an empty queue for the notes of a document. */
export function createNoteQueue(footnotes: ReadonlyMap<string, Footnote>): NoteQueue {
  const measured = new Map<Footnote, MeasuredNote | undefined>()
  const known = new Set<string>()
  let waiting: Waiting[] = []
  let first = 0
  let total = 0

  /** Give the notes that were not added yet, `nested` with those whose marks stand in them behind them. */
  const freshNotes = (identifiers: readonly string[], nested: boolean): Map<string, MeasuredNote> => {
    const fresh = new Map<string, MeasuredNote>()
    const asked = [...identifiers]
    for (let index = 0; index < asked.length; index++) {
      const identifier = asked[index] ?? ''
      const note = footnotes.get(identifier)
      if (note === undefined || known.has(identifier) || fresh.has(identifier)) continue
      if (!measured.has(note)) measured.set(note, measure(note))
      const found = measured.get(note)
      if (found === undefined) continue
      fresh.set(identifier, found)
      if (nested) for (const strip of note.strips) asked.push(...strip.footnotes)
    }
    return fresh
  }
  const heightWith = (blocks: readonly Block[]): Pt => {
    let above = waiting.at(-1)?.strip
    let height = total
    for (const block of blocks) {
      height += (above === undefined ? 0 : whiteBetween(above, block.first)) + block.height
      above = block.last
    }
    return height
  }

  return {
    height: () => total,
    leastWith(identifiers) {
      if (identifiers.length === 0) return total
      const notes = [...freshNotes(identifiers, false).values()]
      return heightWith(notes.map(({whole, start}, index) => (index < notes.length - 1 ? whole : start)))
    },
    wholeWith(identifiers) {
      if (identifiers.length === 0) return total
      return heightWith([...freshNotes(identifiers, true).values()].map(({whole}) => whole))
    },
    add(identifiers) {
      if (identifiers.length === 0) return
      for (const [identifier, {strips, whole, startLength}] of freshNotes(identifiers, true)) {
        known.add(identifier)
        total = heightWith([whole])
        for (const [index, strip] of strips.entries()) {
          const isLast = index === strips.length - 1
          waiting.push({strip, mayCut: isLast || (index >= startLength - 1 && !strip.keepsWithNext)})
        }
      }
    },
    take(room, always) {
      let height = 0
      let above: Strip | undefined
      let end = first
      let cut = {end: first, height: 0}
      for (; end < waiting.length; end++) {
        const entry = waiting[end]
        if (entry === undefined) break
        const white = above === undefined ? 0 : whiteBetween(above, entry.strip)
        const reached = height + white + entry.strip.height
        if (reached > room + tolerance && !(always && end === first)) break
        height = reached
        above = entry.strip
        if (entry.mayCut) cut = {end: end + 1, height}
      }
      // A foot that has the page to itself is filled, even if what keeps together is divided.
      if (always && cut.end === first) cut = {end, height}
      const taken = waiting.slice(first, cut.end).map(({strip}) => strip)
      const last = taken.at(-1)
      const next = waiting[cut.end]?.strip
      if (next === undefined) {
        waiting = []
        first = 0
        total = 0
      } else if (last !== undefined) {
        first = cut.end
        total -= cut.height + whiteBetween(last, next)
      }
      return taken
    }
  }
}

function measure({strips}: Footnote): MeasuredNote | undefined {
  const end = strips.findIndex(({keepsWithNext}, index) => index >= 1 && !keepsWithNext)
  const startLength = end === -1 ? strips.length : end + 1
  const whole = toBlock(strips)
  const start = toBlock(strips.slice(0, startLength))
  return whole && start && {strips, whole, start, startLength}
}

function toBlock(strips: readonly Strip[]): Block | undefined {
  const [first] = strips
  const last = strips.at(-1)
  return first && last && {first, last, height: stackHeight(strips)}
}
