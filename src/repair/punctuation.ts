import {asks} from './asks.js'
import type {Edit} from './edit.js'
import type {TextRepair} from './page.js'

const fullWidth: Record<string, string> = {',': '，', ';': '；', ':': '：', '!': '！', '?': '？'}

/** Han, and marks that only Chinese text has; a bracket or quotation mark counts on its outer side. */
const chinese = '\\p{Script=Han}〇々'
const chineseBefore = new RegExp(`[${chinese}”’）》】」』〉。，、；：？！…—·％]$`, 'u')
const chineseAfter = new RegExp(`^[${chinese}“‘（《【「『〈]`, 'u')

const han = /\p{Script=Han}/u
/** How far from a mark Chinese counts as near. */
const reach = 16

const mark = /[!?]+|[,;:](?![,;:])/g

/** A full stop of ASCII behind Chinese at the end of a line of body text; `一.` and `……某某.` of a few characters stay. */
const closingStop = /(?<=[^\n]{12}[\p{Script=Han}》”）%])\.(?=[”’]?[ \t]*(?:$|<\/?(?:p|br|div)\b))/gmu

/**
 * Write `, ; : ! ?` as Chinese punctuation where a Chinese character stands beside: `目标,完善` is `目标，完善`.
 *
 * A `.` that ends a line of Chinese is `。`. Numbers (`1,000件`, `10:30`), Latin text (`Beijing, China`) and addresses stay, and so does a `?` inside a
 * sentence that asks nothing.
 */
export const widenPunctuation: TextRepair = {
  kind: 'punctuation',
  inMarkup: false,
  applies: (text) => /[,;:!?.]/.test(text),
  find: (text) => {
    const edits: Edit[] = []
    for (const {0: before, index} of text.matchAll(mark)) {
      const end = index + before.length
      const left = text.slice(Math.max(0, index - reach), index)
      const right = text.slice(end, end + reach)
      if (!isChineseBeside(before, left, right) || !isSure(before, text, index, right)) continue
      const after = [...before].map((character) => fullWidth[character] ?? character).join('')
      // Latin typing puts a space behind the mark; between `:` and a value it may separate fields.
      const spaces =
        /^[,;!?]/.test(before) && left !== ''
          ? (/^ +(?=[\p{Script=Han}“《])/u.exec(right)?.[0].length ?? 0)
          : 0
      edits.push({start: index, end: end + spaces, after})
    }
    for (const {index} of text.matchAll(closingStop)) edits.push({start: index, end: index + 1, after: '。'})
    return {edits: edits.sort((a, b) => a.start - b.start)}
  }
}

function isChineseBeside(before: string, left: string, right: string): boolean {
  if (chineseBefore.test(left)) return true
  if (chineseAfter.test(right)) return !/^[ \t]*$/.test(left.slice(-1)) || before === ':'
  // `达100%,GDP增长` and `下降3%;5家`: no number holds `%,` or `;`, so that they end a clause where Chinese is near.
  const between = before === ';' || (before === ',' && left.endsWith('%'))
  return between && han.test(left) && han.test(right)
}

/** `?` is certain at the end of a line, before a mark and behind a word that asks; the other marks always are. */
function isSure(before: string, text: string, index: number, right: string): boolean {
  if (isRemnant(text, index)) return false
  if (!before.includes('?') || /^(?:\s|$|[”’」』）)》"<])/.test(right)) return true
  // The name of a field of a query: `/搜索?id=1`.
  if (/^\w*[=&]/.test(right)) return false
  return asks(text, index)
}

/** Whether a mark is part of `?;?`, which is left of characters that lost a byte; it asks nothing and ends nothing. */
function isRemnant(text: string, index: number): boolean {
  const from = Math.max(0, index - 3)
  return [...text.slice(from, index + 4).matchAll(/\?[!;:]{1,2}\?/g)].some(
    (match) => from + match.index <= index && index < from + match.index + match[0].length
  )
}
