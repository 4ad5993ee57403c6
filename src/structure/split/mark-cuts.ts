import {isLeadingMark, leadingMark, ornaments} from '../classify/numbering.js'
import {insideSpans, quotedSpans} from './quoted.js'

const mark = new RegExp(`[${ornaments}]|【(?=[^【】]{2,15}】\\s?\\p{Script=Han})`, 'gu')

/**
 * Find the marks that open a new part inside a line: offsets in front of `▶强化服务`, `■`, `【队伍建设】`.
 *
 * A mark opens a part behind a sentence or a wide blank, and a text must follow: `……。▶强化服务␣我市……`. Behind a heading
 * with another mark any blank will do: `▶强化服务␣■办得快␣␣我市……`. In `五星★★★★★` and `姓■的居民` it opens nothing, and
 * nothing opens inside a quotation.
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
  if (
    isLeadingMark(text.slice(index, index + 8)) &&
    endsMarkedHeading(text.slice(Math.max(0, index - longestHead), index), text.charAt(index))
  )
    return true
  if (!/[。！？…][”’」』）》】)]*[\s　]*$|[\s　]{2,}$/.test(before)) return false
  return text.charAt(index) === '【' || isLeadingMark(text.slice(index, index + 8))
}

const markedHeading = new RegExp(`[${ornaments}][^${ornaments}。！？；，]{2,}[\\s　]$`, 'u')

/** A heading behind a mark has some 20 characters. */
const longestHead = 24

/** Tell whether a text ends with a short heading that another mark opens, and a blank: `……。▶强化服务␣`. */
function endsMarkedHeading(before: string, other: string): boolean {
  const heading = markedHeading.exec(before)?.[0]
  return heading !== undefined && leadingMark(heading)?.trim() !== other
}
