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
const vanishingLeads = leadBytes.filter((lead) => leadBytes.some((trail) => isVanished(lead, trail)))

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
  const second = nexts.flatMap((next) => commonCharacters(search, (lead) => decodePair(lead, next)))
  const starts = best(states, stateWidth).filter(({vanished}) => vanished < maximumVanished)
  const found = starts.flatMap((state) => insertOne(search, state, second))
  return found
    .sort((a, b) => b.value - a.value || (a.state.text < b.state.text ? -1 : 1))
    .slice(0, resultWidth)
    .map(({state}) => state)
}

interface Common {
  lead: number
  character: string
}

function commonCharacters(search: Search, decode: (lead: number) => string): Common[] {
  return leadBytes
    .map((lead) => ({lead, character: decode(lead)}))
    .filter(({character}) => character !== '' && search.allows(character))
    .filter(({character}) => search.score.step('', character) > rareScore)
}

/** One pair: it ends the pending character and begins one of `second`. */
function insertOne(search: Search, state: State, second: readonly Common[]): Looked[] {
  const found: Looked[] = []
  for (const first of vanishingLeads) {
    const middle = extend(search, state, first, 0)
    if (middle === undefined || middle.score - state.score < rareScore) continue
    const before = middle.text.charAt(middle.text.length - 1)
    for (const {lead, character} of second) {
      if (!isVanished(first, lead)) continue
      const inserted = {...middle, pending: lead, score: middle.score - price, vanished: state.vanished + 1}
      found.push({state: inserted, value: inserted.score + search.score.step(before, character)})
    }
  }
  return found
}
