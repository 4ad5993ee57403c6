import type {Code, Heading, Paragraph, Parents, PhrasingContent, RootContent} from 'mdast'
import type {Pt, StyleName} from '../../model/layout.js'
import {blockStyle, wordsOf} from '../block-style.js'
import type {Content, Stack, TextBlock} from './content.js'
import type {Context} from './context.js'
import {isCaptionBelow, keepWithNext, nextShown} from './keep-with-next.js'
import {setList} from './list.js'
import {setMasthead} from './masthead.js'
import {setParagraph, withRules} from './paragraph.js'
import {cutAtPictures, lonePictures, setPicture, type Piece, type ShownPicture} from './pictures.js'
import {pictureRoom} from './room.js'
import {setRule} from './rule.js'
import {isPhrasing, plainFormat} from './runs.js'
import {setVerbatim} from './set-text.js'
import {setTableOfContents} from './table-of-contents.js'
import {setTable} from './table.js'

/** Where blocks stand. */
export interface Place {
  width: Pt
  /** Style of plain paragraphs here. */
  style: 'body' | 'note' | 'footnote'
  inList: boolean
}

type Block = Exclude<RootContent, PhrasingContent>
interface Position {
  parent: Parents
  index: number
  place: Place
}
type Handlers = {
  [T in Block['type']]: (node: Extract<Block, {type: T}>, position: Position, context: Context) => Content[]
}

// A kind of block without a handler fails `tsc`.
const handlers: Handlers = {
  heading(node, position, context) {
    const entry = context.outline.get(node)
    const bookmark =
      entry === undefined
        ? {}
        : {
            id: entry.id,
            outline: true as const,
            outlineText: entry.title,
            outlineExpanded: node.depth < 3,
            ...(entry.parentId === undefined ? {} : {outlineParentId: entry.parentId})
          }
    return setText(node, blockStyle(position.parent, position.index), bookmark, position, context)
  },
  paragraph(node, position, context) {
    const {parent, index, place} = position
    const shown = lonePictures(node, context)
    if (shown.length > 0) return setLonePictures(shown, position, context)
    const name = blockStyle(parent, index)
    const text = {...node, children: wordsOf(node, name)}
    const style = name === 'body' ? place.style : name
    return setText(text, style, place.inList ? {leadingIndent: 0} : {}, position, context)
  },
  blockquote(node, {parent, place}, context) {
    const {size} = context.layout.styles.note
    // One quotation is told by its style, one within it by an indent.
    const indent = parent.type === 'blockquote' ? 2 * size : 0
    const stack = setBlocks(node, {...place, width: place.width - indent, style: 'note'}, context)
    return indent === 0 ? stack : [{stack, margin: [indent, 0, 0, 0]}]
  },
  list: (node, {place}, context) => setList(node, place, context),
  table(node, {place}, context) {
    const table = setTable(node, place.width, context)
    return table === undefined ? [] : [table]
  },
  code: (node, {place}, context) => [setCode(node, place, context)],
  thematicBreak: (_node, {place}, {layout}) => [setRule(place.width, layout)],
  tableOfContents: (node, {place}, context) => setTableOfContents(node, place.width, context),
  masthead: (node, {place}, context) => [setMasthead(node, place, context)],
  // Set behind all else, see `setColophon` and `setFootnotes`; a note to which nothing refers is still text.
  colophon: () => [],
  footnoteDefinition: (node, {place}, context) =>
    context.footnotes.get(node.identifier)?.definition === node
      ? []
      : setBlocks(node, {...place, style: 'note'}, context),
  // What follows it is marked, see `setBlocks`.
  pageBreak: () => [],
  definition: () => [],
  yaml: () => [],
  // These stand inside lists and tables only; text that strays out of them is still set.
  listItem: (node, {place}, context) => setBlocks(node, place, context),
  tableRow: (node, {place}, context) =>
    node.children.map((cell) => setParagraph(cell.children, place.style, context)),
  tableCell: (node, {place}, context) => [setParagraph(node.children, place.style, context)]
}

/** Set the children of a node, one below the other. */
export function setBlocks(parent: Parents, place: Place, context: Context): Content[] {
  const content: Content[] = []
  // The first page needs no break before it, and within lists and quotations there is none.
  let breaks = false
  for (const [index, node] of parent.children.entries()) {
    breaks ||= node.type === 'pageBreak' && parent.type === 'root' && content.length > 0
    const [first, ...more] = setBlock(node, {parent, index, place}, context)
    if (first === undefined) continue
    content.push(breaks ? {...first, pageBreak: 'before'} : first, ...more)
    breaks = false
  }
  return content
}

function setBlock(node: Parents['children'][number], position: Position, context: Context): Content[] {
  if (node.type === 'comment') return []
  if (isPhrasing(node)) return [setParagraph([node], position.place.style, context)]
  // The table above guarantees that this is the handler of the node's type; `tsc` cannot follow the pair.
  const handler = handlers[node.type] as (node: Block, position: Position, context: Context) => Content[]
  return handler(node, position, context)
}

const isText = (piece: Piece): boolean => 'text' in piece

/** Set a heading or paragraph; pictures within its text stand between its parts. */
function setText(
  node: Heading | Paragraph,
  name: StyleName,
  more: Partial<TextBlock>,
  position: Position,
  context: Context
): Content[] {
  const {parent, index, place} = position
  const style = context.layout.styles[name]
  const pieces = cutAtPictures(node.children, context)
  // A place to lead to is one of text: a heading that is all picture gets a line with a blank for it.
  if (more.id !== undefined && !pieces.some(isText)) pieces.unshift({text: [{type: 'text', value: '\u00a0'}]})
  const opening = pieces.findIndex(isText)
  const blocks = pieces.map((piece, order) =>
    'shown' in piece
      ? setPicture(piece.shown, pictureRoom(place.width, context.layout), 'center')
      : withRules(
          {
            ...setParagraph(piece.text, name, context),
            ...(order === opening ? more : {}),
            ...(order === 0 ? {} : {leadingIndent: 0})
          },
          place.width,
          style
        )
  )
  const [first, ...rest] = blocks
  if (first === undefined) return [{...setParagraph([], name, context)}]
  const block: Content = rest.length === 0 ? first : {stack: blocks}
  return style.keepWithNext && !isCaptionBelow(parent, index)
    ? [keepWithNext(block, parent, index, place.width, context)]
    : [block]
}

/** Set the pictures of a paragraph that holds nothing else; a caption below keeps with them. */
function setLonePictures(shown: ShownPicture[], position: Position, context: Context): Content[] {
  const {parent, index, place} = position
  const gap = context.layout.styles.body.leading / 2
  const next = nextShown(parent, index)
  const hasCaption = isCaptionBelow(parent, next)
  const stack: Stack = {
    stack: shown.map((picture) => setPicture(picture, pictureRoom(place.width, context.layout), 'center')),
    margin: [0, gap, 0, hasCaption ? 0 : gap]
  }
  return hasCaption ? [keepWithNext(stack, parent, index, place.width, context)] : [stack]
}

/** Set a listing line by line, with its spaces. */
function setCode(node: Code, place: Place, context: Context): Content {
  const style = context.layout.styles.code
  const text = setVerbatim(node.value, plainFormat(style), context)
  const block: TextBlock = {
    text,
    alignment: 'left',
    margin: [style.leftIndent * style.size, style.spaceBefore, 0, style.spaceAfter]
  }
  return withRules(block, place.width, style)
}
