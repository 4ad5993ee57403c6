import {numberingOf} from '../classify/numbering.js'
import {endsClosed} from '../classify/prose.js'
import {joinBlocks, type RawBlock} from './raw-block.js'

/**
 * Join blocks that a page broke in mid-sentence into logical blocks.
 *
 * `……完善体系` + `，健全机制。` is one block, and so are the lines of text wrapped at a fixed width. A line that
 * ends in `；` or `——` is not broken: pages list their points in such lines. A heading without a stop is not either.
 */
export function joinBrokenBlocks(blocks: readonly RawBlock[]): RawBlock[] {
  const width = wrapWidth(blocks)
  const joined: RawBlock[] = []
  let lastLine: RawBlock | undefined
  for (const block of blocks) {
    const previous = joined.at(-1)
    if (previous && lastLine && isBroken(previous, lastLine, block, width)) {
      joined[joined.length - 1] = joinBlocks(previous, block)
    } else {
      joined.push(block)
    }
    lastLine = block
  }
  return joined
}

/** A line may end up to three characters early, for a mark that must not begin the next one. */
const slack = 6

function isBroken(previous: RawBlock, lastLine: RawBlock, next: RawBlock, width: number | null): boolean {
  if (!isPlain(previous) || !isPlain(next)) return false
  if (/^[）”’》】]/.test(next.text)) return true
  if (/^[，。、；！？]/.test(next.text)) return !/[，。；！？]$/.test(previous.text)
  if (numberingOf(next.text) !== null) return false
  if (/[，、（“‘《]$/.test(previous.text)) return true
  if (next.blankBefore > 0 || next.indented || endsClosed(previous.text)) return false
  if (width !== null && widthOf(lastLine) >= width - slack) return true
  // A heading has no full stop inside: what begins a sentence and does not end it goes on.
  if (/。./.test(previous.text)) return endsClosed(next.text)
  // A line of more than 45 characters with a comma and no stop is no heading: the sentence goes on.
  return lastLine.text.length > 45 && /，.*[\p{L}\p{N}%]$/u.test(lastLine.text) && endsClosed(next.text)
}

function isPlain({hints}: RawBlock): boolean {
  return (
    hints.heading === undefined &&
    !hints.frontMatter &&
    !hints.documentTitle &&
    !hints.landmark &&
    !hints.row &&
    (hints.linkShare ?? 0) < 0.5
  )
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
