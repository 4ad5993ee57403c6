import type {Edit, Span} from './edit.js'
import type {TextRepair} from './page.js'

const han = /\p{Script=Han}/u
const quote = /["＂“”]/g
const frontMatter = /^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/
/** What may stand before a quotation in Chinese text; behind a dash or dots one may end as well as begin. */
const before = /(?:^|[\p{Script=Han}〇，。、；：？！）》】」』”’"＂·])[^\S\n]*$/u
/** What may stand behind one; an ASCII mark only if it ends a clause of Chinese. */
const behind =
  /^(?:[^\S\n]*(?:$|[\p{Script=Han}〇，。、；：？！（《【「『“‘"＂…—·]|[,;:?!.](?:[^\S\n]|$|\p{Script=Han})|\()|[\dA-Za-z])/u
const reach = 4

/**
 * Write straight quotation marks in Chinese text as a pair: `"平安"建设` is `“平安”建设`.
 *
 * All of a line or none: each must open or close in turn, with Chinese beside it and Chinese in at least one of the
 * pairs or around it. English sentences, `5"`, `{"标题": "平安"}` and front matter stay.
 */
export const pairQuotes: TextRepair = {
  kind: 'punctuation',
  inMarkup: false,
  applies: (text) => /["＂]/.test(text),
  find: (text, {format, closed}) => {
    const edits: Edit[] = []
    if (!standsOutside(text, closed)) return {edits}
    const head = format === 'markdown' ? (frontMatter.exec(text)?.[0].length ?? 0) : 0
    const visible = hide(text, closed)
    let start = head
    for (const line of visible.slice(head).split('\n')) {
      if (/["＂]/.test(line)) for (const edit of pairsOf(line)) edits.push(move(edit, start))
      start += line.length + 1
    }
    return {edits}
  }
}

/** Whether a straight mark stands outside of what nobody sees: pages are full of them inside tags. */
function standsOutside(text: string, closed: readonly Span[]): boolean {
  let next = 0
  for (const {index} of text.matchAll(/["＂]/g)) {
    while ((closed[next]?.end ?? Infinity) <= index) next++
    if (index < (closed[next]?.start ?? Infinity)) return true
  }
  return false
}

const hidden = '\0'

/** The text with what nobody sees made invisible, at the same offsets. */
function hide(text: string, closed: readonly Span[]): string {
  const parts: string[] = []
  let from = 0
  for (const {start, end} of closed) {
    parts.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, hidden))
    from = end
  }
  return parts.join('') + text.slice(from)
}

function pairsOf(line: string): Edit[] {
  const edits: Edit[] = []
  let open: {at: number; straight: boolean} | undefined
  for (const {0: mark, index} of line.matchAll(quote)) {
    const straight = mark !== '“' && mark !== '”'
    if (open === undefined) {
      if (mark === '”' || (straight && !opens(line, index))) return []
      open = {at: index, straight}
      continue
    }
    if (mark === '“' || (straight && !closes(line, index))) return []
    if (!isChinese(line, open.at, index)) return []
    if (open.straight) edits.push({start: open.at, end: open.at + 1, after: '“'})
    if (straight) edits.push({start: index, end: index + 1, after: '”'})
    open = undefined
  }
  return open === undefined ? edits : []
}

function opens(line: string, at: number): boolean {
  return before.test(around(line, at - 16, at).slice(-reach)) && !/^\s/.test(line.slice(at + 1, at + 2))
}

function closes(line: string, at: number): boolean {
  return behind.test(around(line, at + 1, at + 17).slice(0, reach)) && !/\s$/.test(line.slice(at - 1, at))
}

/** Chinese stands in the quotation, or against it on both sides. */
function isChinese(line: string, from: number, to: number): boolean {
  if (han.test(line.slice(from + 1, to))) return true
  return (
    /[\p{Script=Han}，。、；：]$/u.test(around(line, from - 16, from)) &&
    /^[\p{Script=Han}，。、；：]/u.test(around(line, to + 1, to + 17))
  )
}

function around(line: string, from: number, to: number): string {
  return line.slice(Math.max(0, from), to).replaceAll(hidden, '')
}

function move({start, end, after}: Edit, offset: number): Edit {
  return {start: start + offset, end: end + offset, after}
}
