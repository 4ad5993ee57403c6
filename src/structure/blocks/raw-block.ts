import type {Point} from 'unist'

/** A stretch of text that stands unbroken in the raw file. */
export interface Run {
  text: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
}

/** What the page's markup or lay-out says about a block, whatever its words are. */
export interface Hints {
  /** Level of an `h1` … `h6` or of a Markdown heading. */
  heading?: number
  /** How much of the text, from its start, is bold. */
  boldUntil?: number
  /** A `figcaption`, or text that stands with an image and nothing else. */
  caption?: boolean
  /** The block stands in navigation, header, footer or the like. */
  landmark?: boolean
  /** The block stands outside the page's main column. */
  outside?: boolean
  /** Front matter: one block, whatever its length. */
  frontMatter?: boolean
  /** The `<title>` of the page. */
  documentTitle?: boolean
  /** The name of a book and the number of its page, in the midst of the text. */
  runningHeader?: boolean
  /** A row of a table. */
  row?: boolean
  /** The share of the text that stands in links, 0 to 1. */
  linkShare?: number
}

/** A logical block of the raw file, before anyone has said what it is. */
export interface RawBlock {
  /** Trimmed; what the reader sees, without markup. */
  text: string
  /** The text and the places it came from; their texts joined by `joints` give `text`. */
  runs: Run[]
  /** Offset in `text` at which each run begins. */
  starts: number[]
  /** Blank lines (or ends of block elements) before it. */
  blankBefore: number
  /** The line begins with two or more blanks. */
  indented: boolean
  hints: Hints
}

/** Make a block of runs; `null` when they hold nothing but white space. */
export function createBlock(
  runs: Run[],
  options: {blankBefore?: number; indented?: boolean; hints?: Hints} = {}
): RawBlock | null {
  const trimmed = trimRuns(runs)
  if (trimmed.length === 0) return null
  const starts: number[] = []
  let text = ''
  for (const [index, run] of trimmed.entries()) {
    if (index > 0) text += jointBetween(trimmed[index - 1], run)
    starts.push(text.length)
    text += run.text
  }
  return {
    text,
    runs: trimmed,
    starts,
    blankBefore: options.blankBefore ?? 1,
    indented: options.indented ?? false,
    hints: options.hints ?? {}
  }
}

/** Join blocks into one logical block; the first one's lay-out holds for all. */
export function joinBlocks(first: RawBlock, others: readonly RawBlock[], separator = ''): RawBlock {
  const texts: string[] = []
  const runs: Run[] = []
  const starts: number[] = []
  let length = 0
  for (const block of [first, ...others]) {
    texts.push(block.text)
    for (const run of block.runs) runs.push(run)
    for (const start of block.starts) starts.push(length + start)
    length += block.text.length + separator.length
  }
  return {...first, text: texts.join(separator), runs, starts}
}

/** Tell whether nothing but the text itself says what the block is: no heading element, table row, menu or front matter. */
export function isPlainText({hints}: RawBlock): boolean {
  return (
    hints.heading === undefined &&
    !hints.frontMatter &&
    !hints.documentTitle &&
    !hints.landmark &&
    !hints.runningHeader &&
    !hints.row &&
    (hints.linkShare ?? 0) < 0.5
  )
}

/** Find where an offset of the block's text stands in the raw file. */
export function pointAt(block: RawBlock, offset: number): Point {
  const index = runAt(block.starts, offset)
  const run = block.runs[index]
  const within = Math.max(0, offset - (block.starts[index] ?? 0))
  return {line: run?.line ?? 1, column: (run?.column ?? 1) + Math.min(within, run?.text.length ?? 0)}
}

/** The place of a slice of the block's text; without offsets, of the whole block. */
export function positionOf(block: RawBlock, start = 0, end = block.text.length): {start: Point; end: Point} {
  const last = pointAt(block, Math.max(start, end - 1))
  return {start: pointAt(block, start), end: {line: last.line, column: last.column + 1}}
}

/** Index of the last run that begins at or before the offset, by bisection: a block may have 100,000 runs. */
function runAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) > offset) high = middle - 1
    else low = middle
  }
  return low
}

/** Two runs of different lines are one text: a blank stands between them unless they meet at a Han character. */
function jointBetween(previous: Run | undefined, next: Run): string {
  if (previous === undefined || previous.line === next.line) return ''
  return /[\w,.;:)]$/.test(previous.text) && /^[\w("]/.test(next.text) ? ' ' : ''
}

function trimRuns(runs: Run[]): Run[] {
  const kept = runs.filter((run) => run.text !== '')
  while (kept[0] !== undefined && kept[0].text.trim() === '') kept.shift()
  while (kept.at(-1)?.text.trim() === '') kept.pop()
  const first = kept[0]
  if (first === undefined) return []
  const lead = first.text.length - first.text.trimStart().length
  kept[0] = {...first, text: first.text.slice(lead), column: first.column + lead}
  const last = kept.at(-1)
  if (last !== undefined) kept[kept.length - 1] = {...last, text: last.text.trimEnd()}
  return kept
}
