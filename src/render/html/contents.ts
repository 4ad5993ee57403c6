import type {Element} from 'hast'
import type {TableOfContents} from '../../model/document.js'
import type {StyleName} from '../../model/layout.js'
import {joinSoftBreaks} from '../../text/soft-breaks.js'
import {stripIllegalXml} from '../../text/xml-characters.js'
import {plainText} from '../plain-text.js'
import type {Context} from './context.js'
import {element} from './element.js'

/** Render a table of contents: a link to each heading behind it, down to its depth; nothing where there is none. */
export function renderContents(node: TableOfContents, context: Context): Element | undefined {
  const {css, headings, contents, layout} = context
  const lines = (contents.get(node) ?? []).flatMap((heading) => {
    const words = stripIllegalXml(joinSoftBreaks(plainText(heading))).trim()
    const id = headings.get(heading)?.id
    if (id === undefined || words === '') return []
    const style = entryStyles[heading.depth - 2] ?? 'toc3'
    const look = `color:${layout.styles[style].colour}`
    return [element('li', {style: css.block(style)}, element('a', {href: `#${id}`, style: look}, words))]
  })
  if (lines.length === 0) return undefined
  const title = stripIllegalXml(node.title)
  return element(
    'nav',
    {ariaLabel: title === '' ? '目录' : title},
    title === '' ? [] : [element('p', {style: css.block('tocTitle')}, title)],
    element(
      'ul',
      {style: `list-style-type:none;padding:0;margin:0 0 ${css.px(layout.styles.body.leading)}`},
      lines
    )
  )
}

const entryStyles: readonly StyleName[] = ['toc1', 'toc2', 'toc3']
