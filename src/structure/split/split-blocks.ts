import {cutBlock} from '../blocks/cut-block.js'
import {isPlainText, type RawBlock} from '../blocks/raw-block.js'
import {leadingMark, numberingOf} from '../classify/numbering.js'
import {blankCuts} from './blank-cuts.js'
import {headCuts} from './head-cuts.js'
import {headingEndAtBlank} from './heading-end.js'
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

/** A heading of four characters and a sentence of fifteen. */
const shortestLine = 20

/** A heading and its text on one line: `一、强化服务␣我市坚持……。` */
function headingCuts(text: string): number[] {
  if (leadingMark(text) === null && numberingOf(text) === null) return []
  const end = headingEndAtBlank(text)
  return end === null ? [] : [end]
}
