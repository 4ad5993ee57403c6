import {numberingOf, ordinalOf, type Numbering} from '../classify/numbering.js'
import {headingEndAtBlank, headingEndAtStop} from './heading-end.js'
import {insideSpans, quotedSpans} from './quoted.js'

/** The numbers that part the text of one line, the highest first. `一是` and `第一，` count points inside a paragraph. */
const levels: ReadonlyArray<{id: Numbering['id']; regExp: RegExp}> = [
  {id: 'han', regExp: /[一二三四五六七八九十]{1,3}\s?[、．.]/g},
  {id: 'hanParen', regExp: /[（(][一二三四五六七八九十]{1,3}[）)]/g},
  {id: 'arabic', regExp: /\d{1,2}\s?[、．.]/g},
  {id: 'arabicParen', regExp: /[（(]\d{1,2}[）)]/g}
]

interface Member {
  start: number
  /** Where the heading ends that opens it. */
  end: number | null
  /** The heading ends at a blank: it stood on a line of its own. */
  atBlank: boolean
}

/**
 * Find where one line runs numbered parts together: offsets in front of each part, and behind the headings that open
 * them.
 *
 * `……成效。一、加强领导。成立……。二、优化服务。建成……。` is a series: the numbers follow each other from one, each behind
 * a sentence, and most open with a topic. `重点是：一、抓早；二、抓小；` is a list inside a sentence, and
 * `一、要提高站位，……。二、要压实责任，……。` are the points of one paragraph.
 */
export function seriesCuts(text: string): number[] {
  return cutLevel(text, 0, 0)
}

function cutLevel(text: string, offset: number, from: number): number[] {
  for (let at = from; at < levels.length; at++) {
    const level = levels[at]
    const members = level ? membersOf(text, level) : []
    if (members.length < 2) continue
    const cuts: number[] = []
    const starts = [0, ...members.map(({start}) => start)]
    for (const [index, start] of starts.entries()) {
      const piece = text.slice(start, starts[index + 1] ?? text.length)
      const member = members[index - 1]
      if (start > 0) cuts.push(offset + start)
      // Below 一、 a topic with a full stop is a run-in lead: `（一）建强中枢。整合资源……`.
      const end = member && (member.atBlank || level?.id === 'han') ? member.end : null
      if (end !== null) cuts.push(offset + end)
      const skipped = end === null ? 0 : end - start
      cuts.push(...cutLevel(piece.slice(skipped), offset + start + skipped, at + 1))
    }
    return cuts
  }
  return []
}

function membersOf(text: string, {id, regExp}: (typeof levels)[number]): Member[] {
  const starts: number[] = []
  let isQuoted: ((offset: number) => boolean) | undefined
  for (const {index} of text.matchAll(regExp)) {
    if (!opensPart(text, index, starts.length === 0)) continue
    const numbering = numberingOf(text.slice(index, index + 16))
    if (numbering?.id !== id || ordinalOf(numbering) !== starts.length + 1) continue
    // Brackets are left out: the number itself may stand in one.
    isQuoted ??= insideSpans(quotedSpans(text).filter(([start]) => !/[（(]/.test(text.charAt(start))))
    if (!isQuoted(index)) starts.push(index)
  }
  const members = starts.map((start, index) => memberOf(text, start, starts[index + 1] ?? text.length))
  return members.filter(({end}) => end !== null).length * 2 >= members.length ? members : []
}

function memberOf(text: string, start: number, next: number): Member {
  const piece = text.slice(start, next)
  const blank = headingEndAtBlank(piece)
  const end = blank ?? headingEndAtStop(piece)
  return {start, end: end === null ? null : start + end, atBlank: blank !== null}
}

/** Numbers open a part behind a sentence or a wide blank; the first one also behind `如下：` and any blank. */
function opensPart(text: string, index: number, isFirst: boolean): boolean {
  if (index === 0) return true
  const before = text.slice(Math.max(0, index - 8), index)
  if (/[。！？…][”’」』）》】)]*[\s　]*$/.test(before) || /[\s　]{2,}$/.test(before)) return true
  return isFirst && /(?:[：:]|[\s　]|——)$/.test(before)
}
