import type {Pt} from '../../model/layout.js'
import type {Definition, TextBlock} from './content.js'
import type {Context} from './context.js'
import {plainFormat} from './runs.js'
import {setText} from './set-text.js'

/** Give running header and footer; a first page that opens with the title needs no header. */
export function pageFurniture(
  title: string,
  opensWithTitle: boolean,
  context: Context
): Pick<Definition, 'header' | 'footer'> {
  const {layout} = context
  const {margin} = layout.page
  return {
    header: (page, pages) =>
      opensWithTitle && page === 1
        ? null
        : setLine('header', margin.top, fill(layout.header, {title, page, pages}), context),
    footer: (page, pages) =>
      setLine('footer', margin.bottom, fill(layout.footer, {title, page, pages}), context)
  }
}

function fill(text: string, values: Record<'title' | 'page' | 'pages', string | number>): string {
  // The function keeps `$&` in a title from being a pattern.
  return text.replace(/\{(title|page|pages)\}/g, (_, key: keyof typeof values) => String(values[key]))
}

/** Set a line in the middle of a margin. */
function setLine(
  name: 'header' | 'footer',
  marginHeight: Pt,
  text: string,
  context: Context
): TextBlock | null {
  if (text === '') return null
  const style = context.layout.styles[name]
  const {left, right} = context.layout.page.margin
  return {
    text: setText(text, plainFormat(style), context),
    alignment: style.align,
    margin: [left, Math.max(0, (marginHeight - style.leading) / 2), right, 0]
  }
}
