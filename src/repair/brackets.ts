import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'

const han = /\p{Script=Han}|〇/u
const chineseBefore = /[\p{Script=Han}〇”’》】」』。，、；：？！…]$/u

interface Opener {
  at: number
  half: boolean
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
      if (character === '\n') open = []
      else if (character === '(' || character === '（') open.push({at: index, half: character === '('})
      else {
        const opener = open.pop()
        if (opener === undefined || !isChinese(text, opener.at, index)) continue
        if (opener.half) edits.push({start: opener.at, end: opener.at + 1, after: '（'})
        if (character === ')') edits.push({start: index, end: index + 1, after: '）'})
      }
    }
    return {edits: edits.sort((a, b) => a.start - b.start)}
  }
}

function isChinese(text: string, opening: number, closing: number): boolean {
  return (
    chineseBefore.test(text.slice(Math.max(0, opening - 2), opening)) ||
    han.test(text.slice(opening + 1, closing))
  )
}
