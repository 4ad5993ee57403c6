import type {TextRepair} from './page.js'
import {loadReadings} from './readings.js'

const group =
  /(?<=([\p{Script=Han}〇]))[(（]([a-zɑɡü\u00e0-\u01dc\u0144\u0148\u01f9\u1e3f\p{Mn}]{1,9})[ \u00a0]?[)）]/giu
const toned = /[\u0300-\u0306\u030c]/

const blankBehind = /^[ \u00a0][\p{Script=Han}〇\d“《，。、；：？！”’）》(（]/u

interface Candidate {
  start: number
  end: number
  toned: boolean
  matches: boolean
  reading: string
}

/** So many toned readings on a page show that a tool put them there: one `重(chóng)新` may be the author's. */
const tonedLeaks = 3

/**
 * Remove the pinyin that mirror sites put behind characters: `機關(guān)` is `機關`, also in `縣(區(qū))`.
 *
 * Only a reading of the character before it is removed, and only on a page that has at least three with tones, or
 * three different ones without tones that outnumber the brackets that are none four to one. So `总裁(CEO)` stays,
 * and so does a single `长(cháng)城`. A blank behind them goes where most of them have one: `會(hui) 議`.
 */
export const removeLeakedPinyin: TextRepair = {
  kind: 'pinyin',
  inMarkup: false,
  // Fewer than three brackets are never removed, so that the dictionary is not loaded for them.
  applies: (text) => (text.match(group)?.length ?? 0) >= tonedLeaks,
  find: async (text) => {
    const readings = await loadReadings()
    const candidates: Candidate[] = []
    for (const match of text.matchAll(group)) {
      const [before, character = '', latin = ''] = match
      const reading = latin.normalize('NFD').toLowerCase()
      candidates.push({
        start: match.index,
        end: match.index + before.length,
        toned: toned.test(reading),
        matches: readings(character, latin),
        reading
      })
    }
    const matching = candidates.filter(({matches}) => matches)
    const hasToned = matching.filter((candidate) => candidate.toned).length >= tonedLeaks
    const hasToneless = hasToned || leaksToneless(matching, candidates.length)
    const leaks = matching.filter((candidate) => (candidate.toned ? hasToned : hasToneless))
    const takesBlank =
      leaks.filter(({end}) => blankBehind.test(text.slice(end, end + 2))).length > leaks.length / 2
    return {
      edits: leaks.map(({start, end}) => {
        return {
          start,
          end: end + (takesBlank && blankBehind.test(text.slice(end, end + 2)) ? 1 : 0),
          after: ''
        }
      })
    }
  }
}

function leaksToneless(matching: readonly Candidate[], all: number): boolean {
  const toneless = matching.filter((candidate) => !candidate.toned)
  const distinct = new Set(toneless.map(({reading}) => reading)).size
  return distinct >= tonedLeaks && toneless.length >= 4 * (all - matching.length)
}
