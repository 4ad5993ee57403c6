import {best, extend, type Search, type State} from './beam.js'
import {decodePair, isVanished} from './gbk.js'

/** A vanished pair brings some 1,000 readings for each state: only the best states are tried. */
const stateWidth = 10
const resultWidth = 80
const maximumVanished = 3
/** Characters rarer than this are not tried beside a vanished pair. */
const rareScore = -12.5
/** A vanished pair costs this much in the search, not in the judgement: it is what GBK does, not an accident. */
const price = 1

const leadBytes = Array.from({length: 0xfe - 0x81 + 1}, (_, index) => index + 0x81)

/** A state that ends in the first byte of a vanished pair, and the characters that its second byte may begin. */
interface Middle {
  state: State
  seconds: readonly Second[]
}

interface Second {
  lead: number
  character: string
}

interface Looked {
  state: State
  /** The score with the next character, which the state does not hold yet. */
  value: number
}

/**
 * Put pairs that GBK lacks, and that the page therefore dropped, before a symbol whose byte is `next`.
 *
 * 基本 (BBF9 B1BE) read one byte late holds F9B1, which is no character. The states end before `next`.
 * Two such pairs in a row are not found: they are rare, and to try them takes ten times as long.
 */
export function insertVanished(search: Search, states: readonly State[], nexts: readonly number[]): State[] {
  const starts = best(states, stateWidth).filter(({vanished}) => vanished < maximumVanished)
  const middles = nexts
    .flatMap((next) => [...secondsOf(search, next)])
    .flatMap(([first, seconds]) => starts.flatMap((state) => middleOf(search, state, first, seconds)))
    .sort((a, b) => b.state.score - a.state.score)
  let found: Looked[] = []
  let least = -Infinity
  for (const middle of middles) {
    // Another character only takes away from a score.
    if (middle.state.score - price <= least) break
    for (const looked of complete(search, middle)) if (looked.value >= least) found.push(looked)
    if (found.length < 8 * resultWidth) continue
    found = bestLooked(found)
    least = found[resultWidth - 1]?.value ?? -Infinity
  }
  return bestLooked(found).map(({state}) => state)
}

function middleOf(search: Search, state: State, first: number, seconds: readonly Second[]): Middle[] {
  const middle = extend(search, state, first, 0)
  return middle === undefined || middle.score - state.score < rareScore ? [] : [{state: middle, seconds}]
}

function* complete({score}: Search, {state, seconds}: Middle): Generator<Looked> {
  const step = score.behind(state.text.charAt(state.text.length - 1))
  const begun = {...state, score: state.score - price, vanished: state.vanished + 1}
  for (const {lead, character} of seconds) {
    yield {state: {...begun, pending: lead}, value: begun.score + step(character)}
  }
}

function bestLooked(found: readonly Looked[]): Looked[] {
  return [...found]
    .sort((a, b) => b.value - a.value || (a.state.text < b.state.text ? -1 : 1))
    .slice(0, resultWidth)
}

/** The common characters that end in `next`, by each byte that makes a vanished pair with their first. */
function secondsOf({allows, score, seconds: known}: Search, next: number): Map<number, Second[]> {
  const before = known.get(next)
  if (before) return before
  const common = leadBytes
    .map((lead) => ({lead, character: decodePair(lead, next)}))
    .filter(({character}) => character !== '' && allows(character))
    .filter(({character}) => score.step('', character) > rareScore)
  const seconds = new Map<number, Second[]>()
  for (const first of leadBytes) {
    const behind = common.filter(({lead}) => isVanished(first, lead))
    if (behind.length > 0) seconds.set(first, behind)
  }
  known.set(next, seconds)
  return seconds
}
