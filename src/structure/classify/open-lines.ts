import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import {describesScene} from './caption.js'
import type {BodyKinds} from './classify-body.js'
import {isProse, keyOf} from './prose.js'
import {isSectionName} from './section-name.js'
import {linesUnderHeadings} from './lines-under-headings.js'
import {topicStrength} from './topic-phrase.js'

/** The headings that showed themselves. */
interface Shown {
  numbered: ReadonlySet<number>
  styled: number
  title: string | null
}

/**
 * Tell the short lines apart that are still open: headings, their second lines, captions. Fills `result`.
 *
 * An article that numbers its headings gives no heading by shortness alone, so that its short lines are captions –
 * unless they are the subheadings or second lines of numbered headings. Beside headings with an ornament or 【】 a
 * short line must surely name a topic. Otherwise a short line before body text is a heading, unless it tells what a
 * picture shows. Where every heading has two lines, so has each of them, be only one of them bold.
 */
export function classifyOpenLines(blocks: readonly RawBlock[], result: BodyKinds, shown: Shown): void {
  const open = blocks.flatMap((_, index) => (result[index] === undefined ? [index] : []))
  const onlyMarked = shown.numbered.size >= 2 || open.some((index) => isMarked(blocks[index]))
  const mayHead = (text: string) =>
    shown.styled >= 2 ? topicStrength(text) === 'strong' : !describesScene(text)
  const under = linesUnderHeadings(blocks, result, shown.numbered)
  const firstProse = blocks.findIndex(({text}, index) => result[index] === 'paragraph' && isProse(text))
  for (const index of open) {
    // A line that says the title again right above a heading is a caption.
    if (open.includes(index + 1) && repeats(shown.title, blocks[index])) result[index] = 'caption'
  }
  const runs = runsOf(open.filter((index) => result[index] === undefined))
  const hasLaterHeading = runs.some(([start]) => start !== undefined && start > firstProse)
  const textFollows = followedByText(result)
  const isPaired = arePairs(
    blocks,
    runs.filter((run) => (run[0] ?? 0) > firstProse && textFollows[run.at(-1) ?? 0])
  )
  for (const run of runs) {
    const isFirst = shown.title !== null && (run[0] ?? 0) < firstProse && !hasLaterHeading
    const leadsToText = textFollows[run.at(-1) ?? 0] ?? false
    headRun(blocks, run, result, (block, index) => {
      if (isPaired && leadsToText && !isFirst) return true
      if (isMarked(block) || under.subheadings.has(index)) return true
      if (isSectionName(block.text)) return index + 1 < blocks.length
      return !onlyMarked && leadsToText && !isFirst && mayHead(block.text)
    })
    // Between a title and the text, in an article without headings, stands a subtitle, if not a picture.
    if (isFirst && !onlyMarked) markSubtitles(blocks, run, result)
  }
  for (const index of under.secondLines) result[index] = 'continuation'
  for (const index of open) if (isBareSection(blocks, result, index)) result[index] = 'paragraph'
}

/** Most of the title: a heading may have a few words of it. */
function repeats(title: string | null, block: RawBlock | undefined): boolean {
  const [key, whole] = [keyOf(block?.text ?? ''), keyOf(title ?? '')]
  return !isMarked(block) && key.length >= 8 && key.length > whole.length / 2 && whole.includes(key)
}

/**
 * Tell whether a line taken for a caption is all that a heading has below it: `落实补贴资金86.4万元` without its stop is
 * body text, while `社区民警走访商户` shows a picture.
 */
function isBareSection(blocks: readonly RawBlock[], result: BodyKinds, index: number): boolean {
  const block = blocks[index]
  if (block === undefined || result[index] !== 'caption' || block.hints.caption) return false
  const isHeading = (at: number) => result[at] === 'heading' || result[at] === 'continuation'
  return (
    isHeading(index - 1) && isHeading(index + 1) && /[\d，]/.test(block.text) && !describesScene(block.text)
  )
}

function markSubtitles(blocks: readonly RawBlock[], run: readonly number[], result: BodyKinds): void {
  for (const index of run) {
    if (result[index] === 'caption' && !describesScene(blocks[index]?.text ?? '')) result[index] = 'title'
  }
}

/** Of a run of short lines, one or two that may be headings are one heading; the others are captions. */
function headRun(
  blocks: readonly RawBlock[],
  run: readonly number[],
  result: BodyKinds,
  mayHead: (block: RawBlock, index: number) => boolean
): void {
  const heads = run.filter((index) => {
    const block = blocks[index]
    return block !== undefined && mayHead(block, index)
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

/** Tell whether all runs of short lines are headings in two lines: one run of two lines may be a caption and a heading. */
function arePairs(blocks: readonly RawBlock[], runs: readonly number[][]): boolean {
  return (
    runs.length >= 2 &&
    runs.every(
      ([first = -1, second = -1, ...others]) =>
        others.length === 0 &&
        areHalves(blocks[first], blocks[second]) &&
        ![first, second].some((index) => describesScene(blocks[index]?.text ?? ''))
    )
  )
}

function areHalves(first: RawBlock | undefined, second: RawBlock | undefined): boolean {
  if (first === undefined || second === undefined) return false
  if (isSectionName(first.text) || isSectionName(second.text)) return false
  return first.hints.heading === second.hints.heading && countCharacters(first.text + second.text) <= 40
}

/** The page itself marks the line: a heading element, or all of it bold. */
function isMarked(block: RawBlock | undefined): boolean {
  if (block === undefined) return false
  return (
    block.hints.heading !== undefined || (block.hints.boldUntil ?? 0) >= block.text.replace(/\s/g, '').length
  )
}

function runsOf(indices: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const index of indices) {
    const run = runs.at(-1)
    if (run && run.at(-1) === index - 1) run.push(index)
    else runs.push([index])
  }
  return runs
}

/** For each block: does body text come behind it before any heading does? */
function followedByText(result: BodyKinds): boolean[] {
  const follows: boolean[] = []
  let next = false
  for (let index = result.length - 1; index >= 0; index--) {
    follows[index] = next
    const kind = result[index]
    if (kind === 'paragraph' || kind === 'heading') next = kind === 'paragraph'
  }
  return follows
}
