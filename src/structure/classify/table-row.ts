import type {RawBlock} from '../blocks/raw-block.js'

/**
 * Tell whether a block is the row of a table with several cells: body text, however short.
 *
 * A page's own `<tr>` with two cells is one, and so are lines of three cells or more, parted by wide blanks, that stand
 * below each other: `项目␣␣上年␣␣本年`; names with their numbers below each other (`样本区␣12件`) are too. A title such as `强基础␣␣促提升` alone on its line is none.
 */
export function isTableRow(blocks: readonly RawBlock[], index: number): boolean {
  const block = blocks[index]
  if (block === undefined) return false
  if (block.hints.row && /\S[\s　]+\S/.test(block.text)) return true
  const cells = cellsIn(block.text)
  const isCounted = counted.test(block.text)
  if (cells < 3 && !isCounted) return false
  return [blocks[index - 1], blocks[index + 1]].some(
    (other) => other !== undefined && (isCounted ? counted.test(other.text) : cellsIn(other.text) === cells)
  )
}

/** A name and its number: `样本区␣12件`. */
const counted = /^\p{Script=Han}{2,16}[\s　]+[\d.,]+[%\p{Script=Han}]{0,4}$/u

/** The cells of a line; longer lines are body text. */
function cellsIn(text: string): number {
  return text.length > 120 ? 1 : text.split(/\t+|[ \u00a0\u3000]{2,}/).length
}
