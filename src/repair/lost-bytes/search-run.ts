import {best, extend, type Search, type State} from './beam.js'
import {insertVanished} from './vanished-pairs.js'

/** One reading of a damaged run. */
export interface Reading {
  text: string
  /** Offset in the source behind what the reading replaces. */
  end: number
  /** What stands behind the reading: an ASCII character that was part of the run or was swallowed. */
  kept: string
  /** False when one more character was swallowed and cannot be known. */
  sure: boolean
}

const beamWidth = 80
/** So many readings of each end are judged in full, and more where the last trail byte is lost. */
const judgedWidth = 8
const brokenWidth = 24
/** Every trail byte is tried there, so that only the best states are. */
const brokenStates = 10

const trailBytes = Array.from({length: 0xff - 0x40}, (_, index) => index + 0x40)

/** List the likeliest readings of a damaged run: by lead byte, by where the run ends, by pairs that vanished. */
export function searchRun(search: Search): Reading[] {
  const readings: Reading[] = []
  let states: State[] = search.leads.map((pending) => ({text: '', pending, score: 0, vanished: 0}))
  for (const [index, {pair, last, broken, end}] of search.run.symbols.entries()) {
    const nexts = [pair?.[0], last?.trail].filter((byte) => byte !== undefined)
    // Before the first pair of a mark nothing can have vanished: the mark itself was read there.
    const mayVanish = index > 0 || search.run.kind !== 'mark'
    const all = mayVanish ? [...states, ...insertVanished(search, states, [...new Set(nexts)])] : states
    if (last) {
      const ended = extendAll(search, all, [last.trail])
      readings.push(...best(ended, judgedWidth).map(({text}) => ({text, end, kept: last.kept, sure: true})))
    }
    if (broken) {
      const ended = extendAll(search, best(states, brokenStates), trailBytes)
      readings.push(...best(ended, brokenWidth).map(({text}) => ({text, ...broken})))
    }
    const ends = last !== undefined || broken !== undefined
    if (pair === undefined || (readings.length > 0 && ends && search.resumes(end))) break
    states = best(extendAll(search, all, [pair[0]], pair[1]), beamWidth)
    if (states.length === 0) break
  }
  return readings
}

function extendAll(
  search: Search,
  states: readonly State[],
  trails: readonly number[],
  pending = 0
): State[] {
  return states
    .flatMap((state) => trails.map((trail) => extend(search, state, trail, pending)))
    .filter((state) => state !== undefined)
}
