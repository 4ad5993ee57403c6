import type {FootnoteDefinition, Parents, PhrasingContent, RootContent} from 'mdast'
import type {Pt} from '../../model/layout.js'
import {renderColophon} from './colophon.js'
import {renderContents} from './contents.js'
import type {Context} from './context.js'
import {renderMasthead} from './masthead.js'
import {numberingOf} from './numbering.js'
import {paragraphFormat} from './paragraph-format.js'
import {thinParagraph} from './paragraph-xml.js'
import {renderParagraph, renderPlainParagraph} from './paragraph.js'
import {insideList, insideQuote, leftEdge, noOpening, type Place} from './place.js'
import {renderRuns} from './runs.js'
import {characterStyleIds, derivedStyleIds, styleIds} from './style-names.js'
import {renderTable} from './table.js'
import {verbatimRun} from './text-runs.js'
import {toTwips} from '../units.js'

/** XML of paragraphs, tables and other blocks. */
type Blocks = string[]
type BlockType = Exclude<RootContent['type'], Exclude<PhrasingContent['type'], 'comment'>> | 'html'
type Block = Extract<RootContent, {type: BlockType}>
type Handlers = {
  [T in BlockType]: (node: Extract<Block, {type: T}>, place: Place, context: Context) => Blocks
}

/** White between a table and what stands below it: a table of Word has no space of its own. */
const gapBelowTable: Pt = 8

const outermost = {
  quotes: 0,
  inFootnote: false,
  level: -1,
  indent: 0,
  opening: noOpening,
  isBeforeTail: false
}

/** Turn the blocks of a document into Word paragraphs and tables. */
export function renderBlocks(parent: Parents, context: Context): string {
  const blocks = renderChildren(parent, outermost, context)
  const separate = blocks.flatMap((block, index) =>
    // Word makes one table of two that touch.
    isTable(block) && isTable(blocks[index - 1]) ? [thinParagraph(toTwips(gapBelowTable)), block] : [block]
  )
  // A document ends with a paragraph: where there is none, Word adds one, with a line of its own.
  if (isTable(separate.at(-1)) || separate.length === 0) separate.push(thinParagraph())
  return separate.join('')
}

const isTable = (block: string | undefined): boolean => block?.startsWith('<w:tbl>') ?? false

/** Turn a footnote into Word paragraphs; the first one begins with its number. */
export function renderFootnote(definition: FootnoteDefinition, context: Context): string {
  const mark = `<w:r><w:rPr><w:rStyle w:val="${characterStyleIds.footnote}"/></w:rPr><w:footnoteRef/></w:r>`
  const place = {...outermost, inFootnote: true}
  const [first, ...rest] = renderChildren(definition, place, context)
  const alone = {...place, parent: definition, index: 0}
  // A note that begins with a list has its number above: the marker of the item stands at the same place.
  if (first === undefined || first.includes('<w:numPr>'))
    return [
      renderPlainParagraph(mark, styleIds.footnote, 'footnote', alone, context),
      ...(first === undefined ? [] : [first]),
      ...rest
    ].join('')
  return [first.replace('</w:pPr>', `</w:pPr>${mark}`), ...rest].join('')
}

/** Render the children of a node; the first of them takes over what opens the node: its marker, the white above. */
function renderChildren(parent: Parents, place: Omit<Place, 'parent' | 'index'>, context: Context): Blocks {
  const blocks: Blocks = []
  let {opening} = place
  const last = lastBeforeTail(parent, place.isBeforeTail)
  for (const [index, node] of parent.children.entries()) {
    if (node.type === 'pageBreak') opening = {...opening, pageBreak: true}
    const here = {...place, parent, index, opening, isBeforeTail: index === last}
    const made = renderBlock(node, here, context)
    if (made.length === 0) continue
    for (const block of made) blocks.push(block)
    opening = isTable(made.at(-1)) ? {...noOpening, gap: gapBelowTable} : noOpening
  }
  return blocks
}

/** Find the last block that shows something before the tail of a 简报, if one follows. */
function lastBeforeTail({children}: Parents, isBeforeTail: boolean): number {
  const tail = children.findIndex(({type}) => type === 'colophon')
  const end = tail === -1 && isBeforeTail ? children.length : tail
  return children.findLastIndex((node, index) => index < end && !(isBlock(node) && isUnseen(node)))
}

function renderBlock(node: RootContent, place: Place, context: Context): Blocks {
  if (!isBlock(node)) return handlers.paragraph({type: 'paragraph', children: [node]}, place, context)
  if (place.opening.numbering !== undefined && node.type !== 'paragraph') {
    if (isUnseen(node)) return []
    // The item begins with something else than text (a list, a code block): its marker stands alone.
    return [markerAlone(place, context), ...renderBlock(node, {...place, opening: noOpening}, context)]
  }
  // TypeScript cannot see that the handler found under `node.type` takes this very `node`.
  const handler = handlers[node.type] as (node: Block, place: Place, context: Context) => Blocks
  return handler(node, place, context)
}

function markerAlone(place: Place, context: Context): string {
  return renderPlainParagraph('', derivedStyleIds.list, 'body', place, context)
}

function isBlock(node: RootContent): node is Block {
  return Object.hasOwn(handlers, node.type)
}

const isUnseen = ({type}: Block): boolean =>
  type === 'comment' || type === 'definition' || type === 'yaml' || type === 'pageBreak'

const handlers: Handlers = {
  paragraph: (node, place, context) => [renderParagraph(node, place, context)],
  heading: (node, place, context) => [renderParagraph(node, place, context)],
  blockquote: (node, place, context) => {
    const within = insideQuote(place, context.layout, context.area.width)
    return renderChildren(node, {...place, ...within}, context)
  },
  list: (list, place, context) => {
    const within = insideList(place, context.layout, context.area.width)
    return list.children.flatMap((item, index) => {
      const numbering = numberingOf(list, item, within.level, context.references)
      const opening = index === 0 ? {...place.opening, numbering} : {...noOpening, numbering}
      const here = {...place, ...within, opening}
      const blocks = renderChildren(item, here, context)
      return blocks.length > 0 ? blocks : [markerAlone(here, context)]
    })
  },
  listItem: (node, place, context) => renderChildren(node, place, context),
  table: (node, place, context) =>
    place.inFootnote
      ? node.children.flatMap((row) => handlers.tableRow(row, place, context))
      : [renderTable(node, place, context)],
  // In a footnote, where LibreOffice knows no tables, a row is a line.
  tableRow: (node, place, context) => {
    const style = context.layout.styles.footnote
    const format = paragraphFormat(node, style, context.area.width - leftEdge(place, style), true)
    const cells = node.children.map((cell) => renderRuns(cell.children, format, context))
    const gap = '<w:r><w:t xml:space="preserve">　</w:t></w:r>'
    return [renderPlainParagraph(cells.join(gap), styleIds.footnote, 'footnote', place, context)]
  },
  tableCell: (node, place, context) => [
    renderParagraph({type: 'paragraph', children: node.children}, place, context)
  ],
  code: (node, place, context) => [verbatim(node.value, place, context)],
  html: (node, place, context) => [verbatim(node.value, place, context)],
  thematicBreak: (_, place, context) => [
    renderPlainParagraph('', derivedStyleIds.rule, 'note', place, context)
  ],
  // Word takes a note from where it is first referred to; one that nothing refers to is still text of the author.
  footnoteDefinition: (node, place, context) =>
    context.references.footnotes.get(node.identifier)?.definition === node
      ? []
      : renderChildren(node, place, context),
  tableOfContents: (node, place, context) => renderContents(node, place, context),
  masthead: (node, place, context) => {
    // What is no paragraph has no place in a head: it stands above.
    const others = node.children.filter(({type}) => type !== 'paragraph')
    const above = renderChildren({type: 'root', children: others}, place, context)
    const here = above.length === 0 ? place : {...place, opening: noOpening}
    return [...above, ...renderMasthead(node, here, context)]
  },
  colophon: (node, place, context) => renderColophon(node, place, context),
  pageBreak: () => [],
  comment: () => [],
  definition: () => [],
  yaml: () => []
}

function verbatim(value: string, place: Place, context: Context): string {
  return renderPlainParagraph(verbatimRun(value), styleIds.code, 'code', place, context)
}
