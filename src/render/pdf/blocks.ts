import type {Code, Parents, PhrasingContent, RootContent} from 'mdast'
import type {Pt, StyleName} from '../../model/layout.js'
import {blockStyle} from '../block-style.js'
import {plainText} from '../plain-text.js'
import type {Content, TextBlock} from './content.js'
import type {Context} from './context.js'
import {keepWithNext} from './keep-with-next.js'
import {setList} from './list.js'
import {printable} from './printable.js'
import {setRule} from './rule.js'
import {isPhrasing, plainFormat, setRuns} from './runs.js'
import {setVerbatim} from './set-text.js'
import {setTable} from './table.js'

/** Where blocks stand. */
export interface Place {
  width: Pt
  /** Style of plain paragraphs here. */
  style: 'body' | 'note'
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
    const text = setParagraph(node.children, blockStyle(position.parent, position.index), context)
    const title = printable(plainText(node)).trim()
    // pdfmake takes the bookmark from the first line, so an empty heading can have none.
    if (entry === undefined || title === '') return [text]
    const bookmark = {
      id: entry.id,
      outline: true,
      outlineText: title,
      outlineExpanded: node.depth < 3
    } as const
    const parent = entry.parentId === undefined ? {} : {outlineParentId: entry.parentId}
    return [keep({...text, ...bookmark, ...parent}, position, context)]
  },
  paragraph(node, position, context) {
    const name = blockStyle(position.parent, position.index)
    const style = name === 'body' ? position.place.style : name
    const [only] = node.children
    // The bold that makes a caption of a paragraph is not a format: the layout decides the weight.
    const children = name === 'caption' && only?.type === 'strong' ? only.children : node.children
    const text = setParagraph(children, style, context)
    if (context.layout.styles[style].keepWithNext) return [keep(text, position, context)]
    return [position.place.inList ? {...text, leadingIndent: 0} : text]
  },
  blockquote: (node, {place}, context) => setBlocks(node, {...place, style: 'note'}, context),
  list: (node, {place}, context) => setList(node, place, context),
  table(node, {place}, context) {
    const table = setTable(node, place.width, context)
    return table === undefined ? [] : [table]
  },
  code: (node, {place}, context) => [setCode(node, place, context)],
  thematicBreak: (_node, {place}, {layout}) => [setRule(place.width, layout)],
  // Set behind the text, see `setFootnotes`.
  footnoteDefinition: () => [],
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
  return parent.children.flatMap((node, index): Content[] => {
    if (isPhrasing(node)) return [setParagraph([node], place.style, context)]
    // The table above guarantees that this is the handler of the node's type; `tsc` cannot follow the pair.
    const handler = handlers[node.type] as (node: Block, position: Position, context: Context) => Content[]
    return handler(node, {parent, index, place}, context)
  })
}

function setParagraph(children: readonly PhrasingContent[], name: StyleName, context: Context): TextBlock {
  const style = context.layout.styles[name]
  return {
    text: setRuns(children, style, context),
    alignment: style.align,
    leadingIndent: style.firstLineIndent * style.size,
    margin: [0, style.spaceBefore, 0, style.spaceAfter]
  }
}

function keep(text: TextBlock, {parent, index, place}: Position, {layout}: Context): Content {
  return keepWithNext(text, parent, index, place.width, layout)
}

/** Set a listing line by line, with its spaces. */
function setCode(node: Code, place: Place, context: Context): Content {
  const style = context.layout.styles[place.style]
  const text = setVerbatim(node.value, plainFormat(style), context)
  return {text, alignment: 'left', margin: [2 * style.size, style.spaceBefore, 0, style.spaceAfter]}
}
