import type {Layout, Pt, TextStyle} from '../../model/layout.js'
import type {Place} from './context.js'

/** Room for the marker of a list item, in characters, as the DOCX has it. */
const markerWidth = 1.8
/** Word has nine levels of lists. */
const listLevels = 9
/** However deep lists and quotations are nested, this part of the line is left for the text, as in the DOCX. */
const leastLine = 0.4

type Within = Pick<Place, 'quotes' | 'level' | 'indent'>

/** Say where the items of a list stand that begins at a place. */
export function insideList(
  {quotes, level, indent}: Place,
  {listIndent, styles: {body}}: Layout,
  width: Pt
): Within {
  const deeper = level + 1
  const usual = (listIndent + (Math.min(deeper, listLevels - 1) + 1) * markerWidth) * body.size
  const text = level < 0 && quotes === 0 ? usual : indent + markerWidth * body.size
  return {quotes, level: deeper, indent: Math.min(text, (1 - leastLine) * width)}
}

/** Say where the blocks of a quotation stand that begins at a place. */
export function insideQuote({quotes, level, indent}: Place, {styles: {note}}: Layout, width: Pt): Within {
  const text = level < 0 && quotes === 0 ? note.leftIndent * note.size : indent + 2 * note.size
  return {quotes: quotes + 1, level, indent: Math.min(text, (1 - leastLine) * width)}
}

/** Give the left edge of a paragraph in a style at a place. */
export function leftEdge({quotes, level, indent}: Place, style: TextStyle): Pt {
  return level >= 0 || quotes > 1 ? indent : Math.max(style.leftIndent * style.size, indent)
}
