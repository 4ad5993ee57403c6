import type {Parents} from 'mdast'
import type {Layout, Pt, TextStyle} from '../../model/layout.js'
import {listIndent, markerWidth, type Numbering} from './numbering.js'

/** Where a block stands. */
export interface Place {
  parent: Parents
  index: number
  /** How many block quotations are around it. */
  quotes: number
  inFootnote: boolean
  /** Level of the list around it, from 0; −1 outside of lists. */
  level: number
  /** From the edge of the type area to its text, as the lists and quotations around it say. */
  indent: Pt
  opening: Opening
  /** Nothing but the tail of a 简报 follows it. */
  isBeforeTail: boolean
}

/** What the first paragraph of a block takes over from it. */
export interface Opening {
  /** Marker of the list item. */
  numbering?: Numbering
  /** The least white above. */
  gap: Pt
  /** It starts a new page. */
  pageBreak: boolean
}

export const noOpening: Opening = {gap: 0, pageBreak: false}

/** However deep lists and quotations are nested, this part of the line is left for the text. */
const leastLine = 0.4

/** Say where the items of a list stand that begins at a place. */
export function insideList({quotes, level, indent}: Place, layout: Layout, width: Pt): Within {
  const deeper = level + 1
  const isOutermost = level < 0 && quotes === 0
  const text = isOutermost ? listIndent(deeper, layout) : indent + markerWidth * layout.styles.body.size
  return {quotes, level: deeper, indent: Math.min(text, (1 - leastLine) * width)}
}

/** Say where the blocks of a quotation stand that begins at a place. */
export function insideQuote({quotes, level, indent}: Place, {styles: {note}}: Layout, width: Pt): Within {
  const isOutermost = level < 0 && quotes === 0
  // One in another, or in a list, goes in by two characters.
  const text = isOutermost ? note.leftIndent * note.size : indent + 2 * note.size
  return {quotes: quotes + 1, level, indent: Math.min(text, (1 - leastLine) * width)}
}

type Within = Pick<Place, 'quotes' | 'level' | 'indent'>

/** Give the left edge of a paragraph in a style at a place. */
export function leftEdge({quotes, level, indent}: Place, style: TextStyle): Pt {
  const own = style.leftIndent * style.size
  return level >= 0 || quotes > 1 ? indent : Math.max(own, indent)
}
