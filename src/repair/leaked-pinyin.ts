import type {TextRepair} from './page.js'
import {loadReadings} from './readings.js'

const group =
  /(?<=([\p{Script=Han}〇]))[(（]([a-zɑɡü\u00e0-\u01dc\u0144\u0148\u01f9\u1e3f\p{Mn}]{1,9})[ \u00a0]?[)）]/giu
const toned = /[\u0300-\u0306\u030c]/

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
 * and so does a single `长(cháng)城`.
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
    const leaks = matching.filter((candidate) =>
      candidate.toned ? hasTonedLeaks(matching) : leaksToneless(candidates)
    )
    return {edits: leaks.map(({start, end}) => ({start, end, after: ''}))}
  }
}

function hasTonedLeaks(matching: readonly Candidate[]): boolean {
  return matching.filter((candidate) => candidate.toned).length >= tonedLeaks
}

function leaksToneless(candidates: readonly Candidate[]): boolean {
  const matching = candidates.filter(({matches}) => matches)
  if (hasTonedLeaks(matching)) return true
  const toneless = matching.filter((candidate) => !candidate.toned)
  const distinct = new Set(toneless.map(({reading}) => reading)).size
  const others = candidates.filter(({matches}) => !matches).length
  return distinct >= 3 && toneless.length >= 4 * others
}
