import type {ChineseScore} from './chinese-score.js'
import type {DamagedRun} from './damaged-run.js'
import {decodePair} from './gbk.js'

/** What a search for the readings of one damaged run needs to know. */
export interface Search {
  run: DamagedRun
  /** The character before the `?`. */
  previous: string
  score: ChineseScore
  /** Whether a page of this script may hold the character. */
  allows: (character: string) => boolean
  /** The bytes that the `?` may stand for. */
  leads: readonly number[]
  /** Whether the source reads as sound text again from an offset. */
  resumes: (offset: number) => boolean
  /** What `insertVanished` learnt of the page's characters, by the byte that they end in. */
  seconds: Map<number, Map<number, Array<{lead: number; character: string}>>>
}

/** The beginning of a reading. */
export interface State {
  text: string
  /** A lead byte whose trail byte comes next. */
  pending: number
  score: number
  /** How many pairs vanished so far. */
  vanished: number
}

/** Complete the pending character with a trail byte; `undefined` when no such character may stand there. */
export function extend(search: Search, state: State, trail: number, pending: number): State | undefined {
  const character = decodePair(state.pending, trail)
  if (character === '' || !search.allows(character)) return undefined
  const before = state.text === '' ? search.previous : state.text.charAt(state.text.length - 1)
  const score = state.score + search.score.step(before, character)
  return {text: state.text + character, pending, score, vanished: state.vanished}
}

/** Keep the likeliest states, the likeliest first; the text decides between equals. */
export function best(states: readonly State[], count: number): State[] {
  return [...states].sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1)).slice(0, count)
}
