import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'

const han = /\p{Script=Han}|〇/u
const chineseBefore = /[\p{Script=Han}〇”’》】」』。，、；：？！…]$/u

interface Opener {
  at: number
  half: boolean
  /** Whether Chinese stands behind it, as far as it was looked at. */
  hasHan: boolean
  seen: number
}

/**
 * Write brackets in full width, both of a pair, where Chinese stands in them or before them: `街道(社区)` is
 * `街道（社区）`, `方案(2024—2027年)` is `方案（2024—2027年）`.
 *
 * A bracket without a partner on its line (`1)`), and brackets of Latin text (`f(x)`), stay.
 */
export const widenBrackets: TextRepair = {
  kind: 'bracket',
  inMarkup: false,
  applies: (text) => /[()]/.test(text),
  find: (text) => {
    const edits: Edit[] = []
    let open: Opener[] = []
    for (const {0: character, index} of text.matchAll(/[()（）\n]/g)) {
      const last = open.at(-1)
      if (last !== undefined) look(last, text, index)
      if (character === '\n') open = []
      else if (character === '(' || character === '（') {
        open.push({at: index, half: character === '(', hasHan: false, seen: index + 1})
      } else {
        const opener = open.pop()
        const outer = open.at(-1)
        if (opener === undefined) continue
        if (outer !== undefined) {
          outer.hasHan ||= opener.hasHan
          outer.seen = index + 1
        }
        if (!opener.hasHan && !isBehindChinese(text, opener.at)) continue
        if (opener.half) edits.push({start: opener.at, end: opener.at + 1, after: '（'})
        if (character === ')') edits.push({start: index, end: index + 1, after: '）'})
      }
    }
    return {edits: edits.sort((a, b) => a.start - b.start)}
  }
}

/** Look for Chinese up to an offset: each character is looked at once, however deep the brackets are. */
function look(opener: Opener, text: string, end: number) {
  opener.hasHan ||= han.test(text.slice(opener.seen, end))
  opener.seen = end
}

function isBehindChinese(text: string, at: number): boolean {
  return chineseBefore.test(text.slice(Math.max(0, at - 2), at))
}
