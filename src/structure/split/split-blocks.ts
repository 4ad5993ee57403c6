import {cutBlock} from '../blocks/cut-block.js'
import {isPlainText, type RawBlock} from '../blocks/raw-block.js'
import {leadingMark, numberingOf} from '../classify/numbering.js'
import {blankCuts} from './blank-cuts.js'
import {headCuts} from './head-cuts.js'
import {headingEndAtBlank, headingEndAtStop} from './heading-end.js'
import {markCuts} from './mark-cuts.js'
import {seriesCuts} from './series-cuts.js'
import {tailCuts} from './tail-cuts.js'

/** Finds the offsets inside a text at which new blocks begin, in ascending order. */
type CutFinder = (text: string) => number[]

/** The order matters: what stands around an article goes first, and each finder sees the pieces of those before it. */
const finders: readonly CutFinder[] = [headCuts, tailCuts, seriesCuts, markCuts, blankCuts, headingCuts]

/**
 * Split blocks that a page runs together on one line into logical blocks, each with its exact place.
 *
 * `……。▶强化服务␣我市……。一、加强领导。……。二、……` holds several blocks; a line of a table, a heading by its element
 * and what stands in navigation are left whole.
 */
export function splitBlocks(blocks: readonly RawBlock[]): RawBlock[] {
  return blocks.flatMap((block) =>
    isPlainText(block) && block.text.length >= shortestLine
      ? finders.reduce<RawBlock[]>(
          (pieces, find) => pieces.flatMap((piece) => cutBlock(piece, find(piece.text))),
          [block]
        )
      : [block]
  )
}

/** A byline and what a page runs on behind it; a heading of four characters and a sentence of fifteen. */
const shortestLine = 14

/**
 * A heading and its text on one line: `一、强化服务␣我市坚持……。`, or `一、强化服务。第一，……。`, which heads all the points that
 * begin there. A run-in lead (`一、强化服务。建成站点……。`) stays with its paragraph.
 */
function headingCuts(text: string): number[] {
  const numbering = numberingOf(text)
  if (leadingMark(text) === null && numbering === null) return []
  const end = headingEndAtBlank(text)
  if (end !== null) return [end]
  const stop = numbering?.id === 'han' ? headingEndAtStop(text) : null
  return stop !== null && numberingOf(text.slice(stop))?.id === 'ordinal' ? [stop] : []
}
