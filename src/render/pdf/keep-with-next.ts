import type {Parents, Table} from 'mdast'
import type {Pt} from '../../model/layout.js'
import {blockStyle, captionPlace} from '../block-style.js'
import {cellWidths, countLines, rowHeights, rowsWithHead} from '../table-geometry.js'
import type {Content, Margin, Stack} from './content.js'
import type {Context} from './context.js'
import {fitPicture, lonePictures} from './pictures.js'
import {pictureRoom, typeAreaHeight} from './room.js'

/** Lines of a paragraph or of a broken row that must stand below a heading. */
const linesKept = 2
/** No heading asks for more room below it than this share of a page. */
const largestReserve = 0.6

/**
 * Keep a heading, caption or picture, which is block `index` of `parent`, on the page of what follows it.
 *
 * pdfmake would lay the whole document out again for each heading that has to move. Instead, the heading is one
 * unbreakable block with the room that the start of the next block needs, and a negative margin gives the room back.
 */
export function keepWithNext<T extends Content>(
  block: T,
  parent: Parents,
  index: number,
  width: Pt,
  context: Context
): Stack | T {
  const room = typeAreaHeight(context.layout)
  const reserve = Math.min(
    startHeight(parent, nextShown(parent, index), width, context),
    largestReserve * room
  )
  // What is taller than a page would lose its end in an unbreakable block; the height of a picture is known.
  const isPicture = lonePictures(parent.children[index], context).length > 0
  const largest = isPicture ? room - reserve : (1 - largestReserve) * room
  if (wholeHeight(parent, index, width, context) > largest) return block
  const [left, before, right, after]: Margin = block.margin ?? [0, 0, 0, 0]
  return {
    stack: [{...block, margin: [left, 0, right, after + reserve]}],
    unbreakable: true,
    // Outside of the block, so that a page does not start with it.
    margin: [0, before, 0, -reserve]
  }
}

/** Find the next sibling of a block that is shown at its place. */
export function nextShown({children}: Parents, index: number): number {
  const hidden = ['comment', 'definition', 'footnoteDefinition', 'yaml']
  const next = children.findIndex(({type}, place) => place > index && !hidden.includes(type))
  return next === -1 ? children.length : next
}

/** Tell whether a block is the caption of the picture above it, which has nothing to keep with below. */
export function isCaptionBelow(parent: Parents, index: number): boolean {
  return blockStyle(parent, index) === 'caption' && captionPlace(parent, index) === 'below'
}

/**
 * Estimate how much of a block must stand below a heading: two lines of a paragraph, head and first row of a table
 * (all of a small one), a picture, and another heading together with the start of what follows that.
 */
function startHeight(parent: Parents, index: number, width: Pt, context: Context): Pt {
  const node = parent.children[index]
  if (node === undefined || node.type === 'pageBreak') return 0
  if (node.type === 'table') return tableStartHeight(node, width, context)
  const style = context.layout.styles[blockStyle(parent, index)]
  const isText = node.type === 'heading' || node.type === 'paragraph'
  const isPicture = lonePictures(node, context).length > 0
  const isKept = isText && style.keepWithNext && !isCaptionBelow(parent, index)
  if (isPicture || isKept) {
    const whole = style.spaceBefore + wholeHeight(parent, index, width, context) + style.spaceAfter
    return isPicture ? whole : whole + startHeight(parent, nextShown(parent, index), width, context)
  }
  const lines = isText ? countLines(node, style, width) : linesKept
  return style.spaceBefore + Math.min(lines, linesKept) * style.leading
}

/** Estimate how tall a heading, a paragraph or a paragraph of pictures is. */
function wholeHeight(parent: Parents, index: number, width: Pt, context: Context): Pt {
  const node = parent.children[index]
  if (node === undefined) return 0
  const pictures = lonePictures(node, context)
  if (pictures.length > 0) {
    const room = pictureRoom(width, context.layout)
    return pictures.reduce((sum, {picture}) => sum + fitPicture(picture, room).height, 0)
  }
  const {ruleAbove, ruleBelow, ...style} = context.layout.styles[blockStyle(parent, index)]
  const rules = (ruleAbove?.gap ?? 0) + (ruleBelow?.gap ?? 0)
  return rules + countLines(node, style, width - style.leftIndent * style.size) * style.leading
}

function tableStartHeight(table: Table, width: Pt, {layout}: Context): Pt {
  const {leading} = layout.styles.tableCell
  const heights = rowHeights(table, cellWidths(table, width, layout), layout)
  const kept = rowsWithHead(heights, layout)
  const whole = heights.slice(0, kept + 1).reduce((sum, height) => sum + height, 0)
  // One line more than estimated; of a row that is not kept whole, its start.
  return whole + leading + (kept === 0 && heights.length > 1 ? linesKept * leading : 0)
}
