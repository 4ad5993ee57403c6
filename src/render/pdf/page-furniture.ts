import type {PageLine, Pt, TextStyle} from '../../model/layout.js'
import type {Definition, TextBlock} from './content.js'
import type {Context} from './context.js'
import {plainFormat} from './runs.js'
import {setText} from './set-text.js'

type Values = Record<'title' | 'page' | 'pages', string | number>

/** Give running header and footer. */
export function pageFurniture(title: string, context: Context): Pick<Definition, 'header' | 'footer'> {
  const {page: sheet, styles, header, footer} = context.layout
  const {top, bottom} = sheet.margin
  return {
    header: (page, pages) =>
      setLine(header, styles.header, {title, page, pages}, top - header.distance, top, context),
    footer: (page, pages) =>
      setLine(footer, styles.footer, {title, page, pages}, footer.distance, bottom, context)
  }
}

/** Set a line in a margin of some height, its middle so far below the top of the margin. */
function setLine(
  line: PageLine,
  style: TextStyle,
  values: Values,
  wanted: Pt,
  height: Pt,
  context: Context
): TextBlock | null {
  const {page} = values
  const text = fill(page === 1 ? line.first : line.text, values)
  if (text === '') return null
  const {left, right} = context.layout.page.margin
  const align = Number(page) % 2 === 1 ? line.odd : line.even
  const inset = line.inset * style.size
  const middle = Math.min(Math.max(0, wanted), height)
  // pdfmake leaves out a line that does not stand in the margin as a whole, with the white around its text.
  const leading = Math.min(style.leading, 2 * middle, 2 * (height - middle))
  return {
    text: setText(text, plainFormat({...style, leading}), context),
    alignment: align,
    margin: [
      left + (align === 'right' ? 0 : inset),
      middle - leading / 2,
      right + (align === 'right' ? inset : 0),
      0
    ]
  }
}

function fill(text: string, values: Values): string {
  // The function keeps `$&` in a title from being a pattern.
  return text.replace(/\{(title|page|pages)\}/g, (_, key: keyof Values) => String(values[key]))
}
