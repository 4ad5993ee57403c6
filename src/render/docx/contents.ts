import type {Heading, Root} from 'mdast'
import type {TableOfContents} from '../../model/document.js'
import {headingsBehind} from '../headings-behind.js'
import {plainText} from '../plain-text.js'
import type {Context} from './context.js'
import {paragraphFormat} from './paragraph-format.js'
import {paragraphXml} from './paragraph-xml.js'
import {renderPlainParagraph} from './paragraph.js'
import {type Place} from './place.js'
import {internalLink} from './runs.js'
import {styleIds} from './style-names.js'
import {field, fieldEnd, fieldStart, tabRun, textRun} from './text-runs.js'
import {element} from './xml.js'

/**
 * Make the table of contents: a field that Word can update, filled already, so that it need not ask on opening.
 *
 * It stands in the box that Word gives to its own tables of contents, with the button to update it.
 */
export function renderContents(contents: TableOfContents, place: Place, context: Context): string[] {
  const headings = headingsBehind(asRoot(place), contents)
  if (headings.length === 0) return []
  const {title, depth} = contents
  const opensWithTitle = title !== ''
  const head = opensWithTitle
    ? renderPlainParagraph(heading(title, context), styleIds.tocTitle, 'tocTitle', place, context)
    : ''
  const start = fieldStart(`TOC \\o "1-${depth}" \\h \\z \\u`)
  const entries = headings.map((node, index) => {
    const runs = entry(node, context)
    const isLast = index === headings.length - 1
    return paragraphXml(
      {
        style: [styleIds.toc1, styleIds.toc2, styleIds.toc3][node.depth - 2] ?? styleIds.toc3,
        ...(index === 0 && !opensWithTitle && place.opening.pageBreak && {pageBreakBefore: true})
      },
      (index === 0 ? start : '') + runs + (isLast ? fieldEnd : '')
    )
  })
  const gallery = element(
    'w:docPartObj',
    {},
    element('w:docPartGallery', {'w:val': 'Table of Contents'}),
    element('w:docPartUnique', {})
  )
  return [
    element('w:sdt', {}, element('w:sdtPr', {}, gallery), element('w:sdtContent', {}, head, ...entries))
  ]
}

function asRoot({parent}: Place): Root {
  return parent.type === 'root' ? parent : {type: 'root', children: []}
}

function heading(title: string, {layout, area}: Context): string {
  const node = {type: 'text' as const, value: title}
  return textRun(title, paragraphFormat(node, layout.styles.tocTitle, area.width))
}

function entry(node: Heading, context: Context): string {
  const format = paragraphFormat(node, context.layout.styles.toc1, context.area.width)
  const text = textRun(plainText(node).replaceAll('\n', ' '), format)
  const anchor = context.references.headings.get(node) ?? ''
  const page = field(`PAGEREF ${anchor} \\h`, String(context.pageOf(node)))
  return internalLink(anchor, text + tabRun + page)
}
