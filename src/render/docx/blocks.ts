import * as docx from 'docx'
import type {FootnoteDefinition, Parents, PhrasingContent, RootContent} from 'mdast'
import type {Context} from './context.js'
import {numberingOf} from './numbering.js'
import {renderParagraph, renderPlainParagraph, type Opening, type Place} from './paragraph.js'
import {derivedStyleIds} from './style-names.js'
import {renderTable} from './table.js'
import {verbatimRuns} from './text-runs.js'

type Blocks = Array<docx.Paragraph | docx.Table>
type BlockType = Exclude<RootContent['type'], PhrasingContent['type']> | 'html'
type Block = Extract<RootContent, {type: BlockType}>
type Handlers = {
  [T in BlockType]: (node: Extract<Block, {type: T}>, place: Place, context: Context) => Blocks
}

/** White between a table and the text below it, in points: a table of Word has no space of its own. */
const gapBelowTable = 8

const nothing: Opening = {gap: 0}
const outermost = {inQuote: false, inFootnote: false, level: -1, opening: nothing}

/** Turn the blocks of a document into Word paragraphs and tables. */
export function renderBlocks(parent: Parents, context: Context): Blocks {
  // Word makes one table of two that touch.
  return renderChildren(parent, outermost, context).flatMap((block, index, all) =>
    block instanceof docx.Table && all[index - 1] instanceof docx.Table
      ? [new docx.Paragraph({}), block]
      : [block]
  )
}

/** Turn a footnote into Word paragraphs. */
export function renderFootnote(definition: FootnoteDefinition, context: Context): docx.Paragraph[] {
  const blocks = renderChildren(definition, {...outermost, inFootnote: true}, context)
  return blocks.filter((block) => block instanceof docx.Paragraph)
}

/** Render the children of a node; the first of them takes over what opens the node: its marker, the white above. */
function renderChildren(parent: Parents, place: Omit<Place, 'parent' | 'index'>, context: Context): Blocks {
  return parent.children.flatMap((node, index) => {
    const isBelowTable = parent.children[index - 1]?.type === 'table'
    const opening = index === 0 ? place.opening : isBelowTable ? {gap: gapBelowTable} : nothing
    return renderBlock(node, {...place, parent, index, opening}, context)
  })
}

function renderBlock(node: RootContent, place: Place, context: Context): Blocks {
  if (!isBlock(node)) return handlers.paragraph({type: 'paragraph', children: [node]}, place, context)
  if (place.opening.numbering !== undefined && node.type !== 'paragraph') {
    // The item begins with something else than text (a list, a code block): its marker stands alone.
    return [markerAlone(place, context), ...renderBlock(node, {...place, opening: nothing}, context)]
  }
  // TypeScript cannot see that the handler found under `node.type` takes this very `node`.
  const handler = handlers[node.type] as (node: Block, place: Place, context: Context) => Blocks
  return handler(node, place, context)
}

function markerAlone(place: Place, context: Context): docx.Paragraph {
  return renderPlainParagraph([], derivedStyleIds.list, 'body', place, context)
}

function isBlock(node: RootContent): node is Block {
  return Object.hasOwn(handlers, node.type)
}

const handlers: Handlers = {
  paragraph: (node, place, context) => [renderParagraph(node, place, context)],
  heading: (node, place, context) => [renderParagraph(node, place, context)],
  blockquote: (node, place, context) => renderChildren(node, {...place, inQuote: true}, context),
  list: (list, place, context) => {
    const level = place.level + 1
    return list.children.flatMap((item, index) => {
      const numbering = numberingOf(list, item, level, context.references)
      const opening = {numbering, gap: index === 0 ? place.opening.gap : 0}
      const here = {...place, level, opening}
      return item.children.length > 0 ? renderChildren(item, here, context) : [markerAlone(here, context)]
    })
  },
  listItem: (node, place, context) => renderChildren(node, place, context),
  table: (node, place, context) =>
    place.inFootnote
      ? node.children.flatMap((row) => handlers.tableRow(row, place, context))
      : [renderTable(node, context.layout, context.references)],
  tableRow: (node, place, context) =>
    node.children.flatMap((cell) => handlers.tableCell(cell, place, context)),
  tableCell: (node, place, context) => [
    renderParagraph({type: 'paragraph', children: node.children}, place, context)
  ],
  code: (node, place, context) => [
    renderPlainParagraph(verbatimRuns(node.value), derivedStyleIds.code, 'note', place, context)
  ],
  html: (node, place, context) => [
    renderPlainParagraph(verbatimRuns(node.value), derivedStyleIds.code, 'note', place, context)
  ],
  thematicBreak: (_, place, context) => [
    renderPlainParagraph([], derivedStyleIds.rule, 'note', place, context)
  ],
  // Word takes a note from where it is first referred to; one that nothing refers to is still text of the author.
  footnoteDefinition: (node, place, context) =>
    context.references.footnotes.get(node.identifier)?.definition === node
      ? []
      : renderChildren(node, place, context),
  definition: () => [],
  yaml: () => []
}
