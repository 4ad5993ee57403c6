import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import {describesScene} from './caption.js'
import type {BlockKind, Kinds} from './classified-block.js'
import {numberingOf} from './numbering.js'
import {endsClosed, isProse, isShortOpenLine} from './prose.js'
import {topicStrength} from './topic-phrase.js'

/** `continuation` is the second line of a heading. */
export type BodyKind = BlockKind | 'continuation'

/** The longest numbered line that is a heading; the longest in GB/T 9704 documents at hand has some 40. */
const longestHeading = 50

/**
 * Classify the open blocks: body text, headings, captions.
 *
 * An article that numbers its headings gives no heading without a number, so that its short lines are captions;
 * the same goes for headings marked as such by the page. Otherwise a short line before body text is a heading,
 * unless it tells what a picture shows.
 */
export function classifyBody(blocks: readonly RawBlock[], kinds: Kinds, hasTitle: boolean): BodyKind[] {
  const result: Array<BodyKind | undefined> = [...kinds]
  for (const [index, block] of blocks.entries()) {
    if (result[index] !== undefined) continue
    if (block.hints.caption && isShortOpenLine(block.text)) result[index] = 'caption'
    else if (isNumberedHeading(blocks, kinds, index)) result[index] = 'heading'
    else if (!isShortOpenLine(block.text) || isListItem(block.text)) result[index] = longKind(block.text)
  }
  const open = blocks.flatMap((_, index) => (result[index] === undefined ? [index] : []))
  const numbered = result.filter((kind) => kind === 'heading').length
  const onlyMarked = numbered >= 2 || open.some((index) => isMarked(blocks[index]))
  const firstProse = blocks.findIndex(({text}, index) => result[index] === 'paragraph' && isProse(text))
  const runs = runsOf(open)
  const hasLaterHeading = runs.some(([start]) => start !== undefined && start > firstProse)
  const textFollows = followedByText(result)
  for (const run of runs) {
    const isFirst = hasTitle && (run[0] ?? 0) < firstProse && !hasLaterHeading
    const leadsToText = textFollows[run.at(-1) ?? 0] ?? false
    headRun(blocks, run, result, (block) => {
      return isMarked(block) || (!onlyMarked && leadsToText && !isFirst && !describesScene(block.text))
    })
    // Between a title and the text, in an article without headings, stands a subtitle, if not a picture.
    if (isFirst && !onlyMarked) markSubtitles(blocks, run, result)
  }
  for (const index of open) if (isBareSection(blocks, result, index)) result[index] = 'paragraph'
  return result.map((kind) => kind ?? 'paragraph')
}

/**
 * Tell whether a line taken for a caption is all that a heading has below it: `落实补贴资金86.4万元` without its stop is
 * body text, while `社区民警走访商户` shows a picture.
 */
function isBareSection(
  blocks: readonly RawBlock[],
  result: ReadonlyArray<BodyKind | undefined>,
  index: number
): boolean {
  const block = blocks[index]
  if (block === undefined || result[index] !== 'caption' || block.hints.caption) return false
  const isHeading = (at: number) => result[at] === 'heading' || result[at] === 'continuation'
  return (
    isHeading(index - 1) && isHeading(index + 1) && /[\d，]/.test(block.text) && !describesScene(block.text)
  )
}

function markSubtitles(
  blocks: readonly RawBlock[],
  run: number[],
  result: Array<BodyKind | undefined>
): void {
  for (const index of run) {
    if (result[index] === 'caption' && !describesScene(blocks[index]?.text ?? '')) result[index] = 'title'
  }
}

/** Of a run of short lines, one or two that may be headings are one heading; the others are captions. */
function headRun(
  blocks: readonly RawBlock[],
  run: number[],
  result: Array<BodyKind | undefined>,
  mayHead: (block: RawBlock) => boolean
): void {
  const heads = run.filter((index) => {
    const block = blocks[index]
    return block !== undefined && mayHead(block)
  })
  for (const index of run) result[index] = 'caption'
  for (const index of heads) result[index] = 'heading'
  const [first, second] = heads
  if (
    heads.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    areHalves(blocks[first], blocks[second])
  ) {
    result[second] = 'continuation'
  } else if (heads.length > 2) {
    // Three short lines in a row are a list or verse.
    for (const index of heads) result[index] = 'paragraph'
  }
}

function areHalves(first: RawBlock | undefined, second: RawBlock | undefined): boolean {
  if (first === undefined || second === undefined) return false
  return first.hints.heading === second.hints.heading && countCharacters(first.text + second.text) <= 40
}

/** The page itself marks the line: a heading element, or all of it bold. */
function isMarked(block: RawBlock | undefined): boolean {
  if (block === undefined) return false
  return (
    block.hints.heading !== undefined || (block.hints.boldUntil ?? 0) >= block.text.replace(/\s/g, '').length
  )
}

/** `一、概述` is a heading; `一、二两项均已完成。`, `1.全年化解纠纷100件；` and the items of a list are not. */
function isNumberedHeading(blocks: readonly RawBlock[], kinds: Kinds, index: number): boolean {
  const text = blocks[index]?.text ?? ''
  const numbering = numberingOf(text)
  if (numbering === null || countCharacters(text) > longestHeading) return false
  const rest = text.slice(numbering.mark.length)
  if (numbering.id === 'date') return true
  if (rest === '' || /[。！？]./.test(rest)) return false
  const next = blocks[index + 1]
  const nextNumbering = next && kinds[index + 1] === undefined ? numberingOf(next.text) : null
  const previous = blocks[index - 1]
  const isBesideItem = [previous, next].some(
    (other) =>
      other !== undefined &&
      numberingOf(other.text)?.id === numbering.id &&
      countCharacters(other.text) <= longestHeading
  )
  // `1.` and below also number the items of lists, which stand without text between them.
  if (isBesideItem && numbering.rank >= 5) return false
  if (!endsClosed(rest)) return !isListItem(rest)
  if (/[；;]$/.test(rest) || numbering.rank >= 5) return false
  return (
    topicStrength(numbering.mark + rest.replace(/[。：:]$/, '')) !== null &&
    next !== undefined &&
    nextNumbering?.id !== numbering.id
  )
}

function isListItem(text: string): boolean {
  return /[；;]$/.test(text)
}

/** A text too long for a heading, without a stop at its end: a caption when it tells what a picture shows. */
function longKind(text: string): BodyKind {
  return !endsClosed(text) && countCharacters(text) <= 80 && describesScene(text) && !/[。；]/.test(text)
    ? 'caption'
    : 'paragraph'
}

function runsOf(indices: number[]): number[][] {
  const runs: number[][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs
}

/** For each block: does body text come behind it before any heading does? */
function followedByText(result: ReadonlyArray<BodyKind | undefined>): boolean[] {
  const follows: boolean[] = []
  let next = false
  for (let index = result.length - 1; index >= 0; index--) {
    follows[index] = next
    const kind = result[index]
    if (kind === 'paragraph' || kind === 'heading') next = kind === 'paragraph'
  }
  return follows
}
