import {isMarkedCaption} from '../classify/caption.js'
import {numberingOf} from '../classify/numbering.js'
import {endsClosed} from '../classify/prose.js'
import {isPlainText, joinBlocks, type RawBlock} from './raw-block.js'

/**
 * Join blocks that a page broke in mid-sentence into logical blocks.
 *
 * `……完善体系` + `，健全机制。` is one block, and so are the lines of text wrapped at a fixed width. A line that
 * ends in `；` or `——` is not broken: pages list their points in such lines. A heading without a stop is not either.
 */
export function joinBrokenBlocks(blocks: readonly RawBlock[]): RawBlock[] {
  const width = wrapWidth(blocks.filter(({hints}) => !hints.runningHeader))
  const groups: Array<[RawBlock, ...RawBlock[]]> = []
  let open: [RawBlock, ...RawBlock[]] | undefined
  for (const block of blocks) {
    if (open && isBroken(open, block, width)) {
      open.push(block)
      continue
    }
    const group: [RawBlock, ...RawBlock[]] = [block]
    groups.push(group)
    // A paragraph goes on behind the header of the next page.
    if (!block.hints.runningHeader) open = group
  }
  return groups.map(([first, ...others]) => (others.length === 0 ? first : joinBlocks(first, others)))
}

/** A line may end up to three characters early, for a mark that must not begin the next one. */
const slack = 6

/** Tell whether the text that the lines of `group` begin goes on in `next`. */
function isBroken(group: [RawBlock, ...RawBlock[]], next: RawBlock, width: number | null): boolean {
  const [first] = group
  const last = group.at(-1) ?? first
  if (!isPlainText(first) || !isPlainText(next)) return false
  // `图为民警走访。张示例 摄` has no stop behind the name, and is whole.
  if (group.length === 1 && isMarkedCaption(first.text)) return false
  if (/^[）”’》】]/.test(next.text)) return true
  if (/^[，。、；！？]/.test(next.text)) return !/[，。；！？]$/.test(last.text)
  const isFull = width !== null && widthOf(last) >= width - slack
  // `……1.` + `04亿元`: a line ended inside a number.
  if (
    (isFull || /[，。]/.test(last.text)) &&
    next.blankBefore === 0 &&
    !next.indented &&
    /\d[.．]?$/.test(last.text) &&
    /^\d/.test(next.text)
  )
    return true
  if (numberingOf(next.text) !== null) return false
  if (/[，、（“‘《]$/.test(last.text)) return true
  if (next.blankBefore > 0 || next.indented || endsClosed(last.text)) return false
  if (isFull) return true
  if (!endsClosed(next.text)) return false
  // A heading has no full stop inside: what begins a sentence and does not end it goes on.
  if (/。./.test(last.text)) return true
  // `一、` numbers headings of several clauses.
  if (group.length === 1 && numberingOf(first.text)?.id === 'han') return false
  // A line of more than 45 characters with a comma and no stop is no heading either.
  return last.text.length > 45 && last.text.includes('，') && /[\p{L}\p{N}%]$/u.test(last.text.slice(-2))
}

/** Columns that a line fills: a Han character and its punctuation fill two, Latin letters and digits one. */
function widthOf({text, runs}: RawBlock): number {
  return (runs[0]?.column ?? 1) - 1 + text.length + (text.match(/[^\x20-\x7e]/g)?.length ?? 0)
}

/**
 * The width at which a text was wrapped, in columns; `null` for a text that was not.
 *
 * In a wrapped text nearly all lines that stop in mid-sentence fill the same width, and none is longer.
 */
function wrapWidth(blocks: readonly RawBlock[]): number | null {
  const longest = blocks.reduce((most, block) => Math.max(most, widthOf(block)), 0)
  // Shorter lines are verse or headings, longer ones whole paragraphs.
  if (longest < 36 || longest > 120) return null
  const open = blocks.filter((block) => widthOf(block) >= 30 && !endsClosed(block.text))
  const full = open.filter((block) => widthOf(block) >= longest - slack)
  return full.length >= 3 && full.length >= open.length * 0.6 ? longest : null
}
