import type {RawBlock} from '../blocks/raw-block.js'
import {countCharacters} from '../../text/han.js'
import type {Kinds} from './classified-block.js'
import {numberingOf, ordinalOf, pointMark} from './numbering.js'
import {isProse} from './prose.js'

/** `一、` also numbers headings of three or four clauses; below it such a line is body text. */
export const longestOfTop = 80

/** What the series of `一、` `二、` say about those of their members that end in a full stop. */
export interface NumberedSeries {
  /** Members of series in which each stands above text of its own: headings, however they end. */
  headings: Set<number>
  /** Members of lists, and of series in which another one runs on as a paragraph: body text, if they end in a stop. */
  points: Set<number>
}

/**
 * Find the series of `一、` `二、` `三、` and what their members are.
 *
 * `一、以榜样的力量凝聚人心。` is a heading when `二、……。` comes only behind body text and is like it. Where `二、` follows at
 * once, the two are items of a list; where one of them goes on behind its stop (`一、加强监督。先由……。`), all are paragraphs.
 */
export function findNumberedSeries(blocks: readonly RawBlock[], kinds: Kinds): NumberedSeries {
  const found: NumberedSeries = {headings: new Set(), points: new Set()}
  for (const series of seriesIn(blocks, kinds)) {
    const isRunIn = (index: number) => /[。！？]./.test(afterNumber(blocks[index]))
    const isAbove = (index: number) => isAboveText(blocks, kinds, index) && !isRunIn(index)
    if (series.length < 2) continue
    if (series.every(isAbove)) for (const index of series) found.headings.add(index)
    else if (series.some(isRunIn) || areItems(series)) for (const index of series) found.points.add(index)
  }
  return found
}

function seriesIn(blocks: readonly RawBlock[], kinds: Kinds): number[][] {
  const all: number[][] = []
  for (const [index, {text}] of blocks.entries()) {
    const numbering = kinds[index] === undefined ? numberingOf(text) : null
    if (numbering?.id !== 'han') continue
    const series = all.at(-1)
    if (series !== undefined && ordinalOf(numbering) === series.length + 1) series.push(index)
    else all.push([index])
  }
  return all
}

/** The items of a list stand without text between them. */
function areItems(series: readonly number[]): boolean {
  return series.some((index, at) => at > 0 && index === (series[at - 1] ?? 0) + 1)
}

function afterNumber(block: RawBlock | undefined): string {
  const text = block?.text ?? ''
  return text.slice(numberingOf(text)?.mark.length ?? 0)
}

/** Text of its own is longer than what heads it, and no point (`一是……`) of a list. */
function isAboveText(blocks: readonly RawBlock[], kinds: Kinds, index: number): boolean {
  const [text, next] = [blocks[index]?.text ?? '', blocks[index + 1]?.text ?? '']
  if (countCharacters(text.slice(0, 200)) > longestOfTop || /[；;]$/.test(text)) return false
  if (kinds[index + 1] !== undefined || numberingOf(next)?.id === 'han' || pointMark.test(next)) return false
  return numberingOf(next) !== null || (isProse(next) && next.length > text.length)
}
