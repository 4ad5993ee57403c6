import {isLeadingMark, ornaments} from '../classify/numbering.js'
import {insideSpans, quotedSpans} from './quoted.js'

const mark = new RegExp(`[${ornaments}]|【(?=[^【】]{2,15}】\\s?\\p{Script=Han})`, 'gu')

/**
 * Find the marks that open a new part inside a line: offsets in front of `▶强化服务`, `■`, `【队伍建设】`.
 *
 * A mark opens a part behind a sentence or a wide blank, and a text must follow: `……。▶强化服务␣我市……`. In `五星★★★★★` and
 * `姓■的居民` it opens nothing, and nothing opens inside a quotation.
 */
export function markCuts(text: string): number[] {
  const candidates = [...text.matchAll(mark)]
    .map(({index}) => index)
    .filter((index) => index > 0 && opensPart(text, index))
  if (candidates.length === 0) return []
  const isQuoted = insideSpans(quotedSpans(text))
  return candidates.filter((index) => !isQuoted(index))
}

function opensPart(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 8), index)
  if (!/[。！？…][”’」』）》】)]*[\s　]*$|[\s　]{2,}$/.test(before)) return false
  return text.charAt(index) === '【' || isLeadingMark(text.slice(index, index + 8))
}
