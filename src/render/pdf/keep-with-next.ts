import type {Parents, Table} from 'mdast'
import type {Layout, Pt} from '../../model/layout.js'
import {blockStyle} from '../block-style.js'
import type {Stack, TextBlock} from './content.js'
import {cellWidths, countLines, rowHeights, rowsWithHead} from '../table-geometry.js'

/** Lines of a paragraph or of a broken row that must stand below a heading. */
const linesKept = 2
/** No heading asks for more room below it than this share of a page. */
const largestReserve = 0.6

/**
 * Keep a heading or caption, which is block `index` of `parent`, on the page of what follows it.
 *
 * pdfmake would lay the whole document out again for each heading that has to move. Instead, the heading is one
 * unbreakable block with the room that the start of the next block needs, and a negative margin gives the room back.
 */
export function keepWithNext(
  text: TextBlock,
  parent: Parents,
  index: number,
  width: Pt,
  layout: Layout
): Stack | TextBlock {
  const {page, styles} = layout
  const node = parent.children[index]
  const style = styles[blockStyle(parent, index)]
  const pageRoom = page.height - page.margin.top - page.margin.bottom
  const own = node === undefined ? 0 : countLines(node, style, width) * style.leading
  // What is taller than a page would lose its end in an unbreakable block.
  if (own > (1 - largestReserve) * pageRoom) return text
  const reserve = Math.min(startHeight(parent, index + 1, width, layout), largestReserve * pageRoom)
  const [, before, , after] = text.margin ?? [0, 0, 0, 0]
  return {
    stack: [{...text, margin: [0, 0, 0, after + reserve]}],
    unbreakable: true,
    // Outside of the block, so that a page does not start with it.
    margin: [0, before, 0, -reserve]
  }
}

/**
 * Estimate how much of a block must stand below a heading: two lines of a paragraph, head and first row of a table
 * (all of a small one), and another heading together with the start of what follows that.
 */
function startHeight(parent: Parents, index: number, width: Pt, layout: Layout): Pt {
  const node = parent.children[index]
  if (node === undefined) return 0
  if (node.type === 'table') return tableStartHeight(node, width, layout)
  const style = layout.styles[blockStyle(parent, index)]
  const isText = node.type === 'heading' || node.type === 'paragraph'
  const lines = isText ? countLines(node, style, width) : linesKept
  if (!isText || !style.keepWithNext) return style.spaceBefore + Math.min(lines, linesKept) * style.leading
  const whole = style.spaceBefore + lines * style.leading + style.spaceAfter
  return whole + startHeight(parent, index + 1, width, layout)
}

function tableStartHeight(table: Table, width: Pt, layout: Layout): Pt {
  const {leading} = layout.styles.tableCell
  const heights = rowHeights(table, cellWidths(table, width, layout), layout)
  const kept = rowsWithHead(heights, layout)
  const whole = heights.slice(0, kept + 1).reduce((sum, height) => sum + height, 0)
  // One line more than estimated; of a row that is not kept whole, its start.
  return whole + leading + (kept === 0 && heights.length > 1 ? linesKept * leading : 0)
}
