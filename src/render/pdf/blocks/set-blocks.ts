import type {Heading, Paragraph, Parents, PhrasingContent, RootContent} from 'mdast'
import {blockStyle, captionPlace, wordsOf} from '../../block-style.js'
import type {Strip} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Context, Place} from './context.js'
import {createStrip} from './create-strip.js'
import {drawRule} from './draw-rule.js'
import {indentPlace} from './indent-place.js'
import {lonePictures, type LonePicture} from './pictures.js'
import {setCode} from './set-code.js'
import {setContents} from './set-contents.js'
import {isPhrasing} from './set-items.js'
import {setList} from './set-list.js'
import {setMasthead} from './set-masthead.js'
import {setParagraph} from './set-paragraph.js'
import {setPicture} from './set-picture.js'
import {setTable} from './table/set-table.js'

type Block = Exclude<RootContent, PhrasingContent>
interface Position {
  parent: Parents
  index: number
  place: Place
}
type Handlers = {
  [T in Block['type']]: (node: Extract<Block, {type: T}>, position: Position, context: Context) => Strip[]
}

// A kind of block without a handler fails `tsc`.
const handlers: Handlers = {
  heading: setHeading,
  paragraph(node, position, context) {
    const shown = lonePictures(node, context)
    return shown.length > 0 ? setLonePictures(shown, position, context) : setText(node, position, context)
  },
  blockquote(node, {parent, place}, context) {
    // One quotation is told by its style, one within it by an indent.
    const indent = parent.type === 'blockquote' ? 2 * context.layout.styles.note.size : 0
    const element = new StructureElement('BlockQuote', place.element)
    const inner: Place = {...indentPlace(place, indent, context), style: 'note', element}
    const strips = setBlocks(node, inner, context)
    if (strips.length === 0) element.leave()
    return strips
  },
  list: (node, {place}, context) => setList(node, place, context),
  table: (node, {place}, context) => setTable(node, place, context),
  code: (node, {place}, context) => setCode(node, place, context),
  thematicBreak(_node, {place}, {layout}) {
    // As high as a line of white, with the rule in its middle.
    const white = layout.styles.body.leading / 2
    return [{...createStrip(0, [drawRule(place, 0, layout.table.rule)]), before: white, after: white}]
  },
  tableOfContents: (node, {place}, context) => setContents(node, place, context),
  masthead: (node, {place}, context) => setMasthead(node, place, context),
  // Set apart, see `setColophon` and `setFootnotes`; a note to which nothing refers is still text.
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
    node.children.flatMap(({children}) =>
      setParagraph(children, context.layout.styles[place.style], place, context)
    ),
  tableCell: (node, {place}, context) =>
    setParagraph(node.children, context.layout.styles[place.style], place, context)
}

/** Set the children of a node, one below the other. */
export function setBlocks(parent: Parents, place: Place, context: Context): Strip[] {
  const strips: Strip[] = []
  const {pageBreak} = context
  for (const [index, node] of parent.children.entries()) {
    // A break at the end of a list or quotation is one before what follows that.
    const startsPage = pageBreak.isPending
    pageBreak.isPending = false
    const set = setBlock(node, {parent, index, place}, context)
    const [first] = set
    if (first !== undefined) first.startsPage ||= startsPage
    pageBreak.isPending ||= node.type === 'pageBreak' || (startsPage && first === undefined)
    for (const strip of set) strips.push(strip)
  }
  return strips
}

function setBlock(node: Parents['children'][number], position: Position, context: Context): Strip[] {
  if (node.type === 'comment') return []
  const {place} = position
  if (isPhrasing(node)) return setParagraph([node], context.layout.styles[place.style], place, context)
  // The table above guarantees that this is the handler of the node's type; `tsc` cannot follow the pair.
  const handler = handlers[node.type] as (node: Block, position: Position, context: Context) => Strip[]
  return handler(node, position, context)
}

/** Set a heading, a place that the outline and links lead to. The title of a report alone may end a page. */
function setHeading(node: Heading, {parent, index, place}: Position, context: Context): Strip[] {
  const name = blockStyle(parent, index)
  const style = context.layout.styles[name]
  const level = context.levels.get(node)
  const strips = setParagraph(wordsOf(node, name), style, place, context, {
    type: level === undefined ? 'P' : `H${level}`,
    keepsWithNext: style.keepWithNext || node.depth > 1
  })
  const entry = context.outline.get(node)
  if (entry !== undefined) strips[0]?.destinations.push({name: entry.id, y: 0})
  return strips
}

function setText(node: Paragraph, {parent, index, place}: Position, context: Context): Strip[] {
  const name = blockStyle(parent, index)
  const style = context.layout.styles[name === 'body' ? place.style : name]
  const captionAt = name === 'caption' ? captionPlace(parent, index) : undefined
  return setParagraph(wordsOf(node, name), style, place, context, {
    ...(place.inList && {firstIndent: 0}),
    keepsWithNext: captionAt === 'above' || (captionAt === undefined && style.keepWithNext)
  })
}

/** Set the pictures of a paragraph that holds nothing else; a caption below keeps with them. */
function setLonePictures(
  shown: readonly LonePicture[],
  {parent, index, place}: Position,
  context: Context
): Strip[] {
  const gap = context.layout.styles.body.leading / 2
  const next = nextShown(parent, index)
  const hasCaption = blockStyle(parent, next) === 'caption' && captionPlace(parent, next) === 'below'
  const strips = shown.map((picture) => setPicture(picture, place, context))
  const [first] = strips
  const last = strips.at(-1)
  if (first) first.before = gap
  if (last) {
    last.after = hasCaption ? 0 : gap
    last.keepsWithNext = hasCaption
  }
  return strips
}

/** Find the next sibling of a block that is shown at its place. */
function nextShown({children}: Parents, index: number): number {
  const hidden = ['comment', 'definition', 'footnoteDefinition', 'yaml']
  const next = children.findIndex(({type}, place) => place > index && !hidden.includes(type))
  return next === -1 ? children.length : next
}
