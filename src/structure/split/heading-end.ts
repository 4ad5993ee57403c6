import {countCharacters} from '../../text/han.js'
import {leadingMark, numberingOf} from '../classify/numbering.js'
import {isProse} from '../classify/prose.js'
import {topicStrength} from '../classify/topic-phrase.js'

/** How far a heading that stands in front of its text may reach. */
const reach = 60

/** A blank that parts two things. Beside Latin letters and digits (`共 12 件`) a single blank parts nothing. */
const parting = /(?<![\p{ASCII}])[ \t\u00a0\u3000]+(?![\p{ASCII}])|[ \t\u00a0\u3000]{2,}/gu

/**
 * Find where the heading that opens a text ends at a blank: the offset at which its body begins, or `null`.
 *
 * `一、强化服务␣我市坚持……。` and `▶强化服务 优化环境 我市坚持……。` have a heading: all up to the first part that holds a
 * sentence. `一、样本市 坚持……。` has none (a single blank in a text read by a machine), nor has `强化服务 优化环境`.
 */
export function headingEndAtBlank(text: string): number | null {
  const mark = leadingMark(text) ?? numberingOf(text)?.mark ?? ''
  const head = text.slice(mark.length, mark.length + reach)
  let end: number | null = null
  let isWide = false
  for (const match of head.matchAll(parting)) {
    const before = head.slice(0, match.index)
    if (/[。！？；]/.test(before)) break
    if (before.trim() === '') continue
    end = match.index
    isWide = match[0].length > 1
    // The body is the first part with a stop; a heading may have several parts before it.
    const rest = head.slice(match.index + match[0].length)
    if (/^[^\s]{0,60}?[，。；：！？]/u.test(rest)) break
  }
  if (end === null) return null
  const phrase = head.slice(0, end).trim()
  const body = text.slice(mark.length + end).trimStart()
  if (countCharacters(body.slice(0, reach)) < 15 || !isProse(body.slice(0, 400))) return null
  // `一、样本市 坚持……`: a name is no heading.
  if (/[，、：:]$/.test(phrase) || /^.{0,4}[市县区州院局委]$/.test(phrase)) return null
  const isHeading =
    topicStrength(mark + phrase.replace(/[\s　]+/g, '，')) !== null ||
    (mark !== '' && isWide && countCharacters(phrase) >= 2)
  return isHeading ? text.length - body.length : null
}

/**
 * Find where the heading that opens a text ends at a full stop: the offset at which its body begins, or `null`.
 *
 * `一、加强领导。成立专班，……。` has one, `一、全市化解纠纷900件。……` tells something instead.
 */
export function headingEndAtStop(text: string): number | null {
  const mark = numberingOf(text)?.mark
  if (mark === undefined) return null
  const stop = text.slice(0, mark.length + reach).indexOf('。', mark.length)
  if (stop < 0 || text.slice(stop + 1).trim().length < 10) return null
  return topicStrength(text.slice(0, stop)) === null ? null : stop + 1
}
