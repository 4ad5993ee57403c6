import type {Nodes, PhrasingContent} from 'mdast'
import type {TextStyle} from '../../../model/layout.js'
import {headingAt} from '../../heading-anchors.js'
import {pictureOf} from '../../picture-of.js'
import {plainText} from '../../plain-text.js'
import {safeAddress} from '../../safe-address.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Link, LinkTarget, TextItem} from '../text/text-item.js'
import type {Context, FirstMark} from './context.js'
import {createFigure, fitPicture, type ShownPicture} from './pictures.js'
import {pictureRoom, typeAreaHeight, typeAreaWidth} from './room.js'
import {TextBuilder, type Look} from './text-builder.js'

/** A text as it is shaped; pictures by the `id` of their items. */
export interface TextItems {
  items: TextItem[]
  pictures: ShownPicture[]
}

/** A picture that is higher than this share of a page stands on a line of its own. */
const tallestInLine = 0.5

interface State {
  builder: TextBuilder
  pictures: ShownPicture[]
  /** The block that the text belongs to. */
  element: StructureElement
  context: Context
}

type Handlers = {
  [T in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, {type: T}>,
    look: Look,
    state: State
  ) => void
}

// A kind of phrasing without a handler fails `tsc`.
const handlers: Handlers = {
  text: (node, look, {builder}) => builder.text(node.value, look),
  strong: (node, look, state) => all(node.children, {...look, bold: true}, state),
  // Chinese has no italic; slanting an upright face would only look broken.
  emphasis: (node, look, state) => all(node.children, look, state),
  delete: (node, look, state) => all(node.children, {...look, struck: true}, state),
  // The face alone tells code: a monospaced one with Chinese does not come with the program.
  inlineCode: (node, look, {builder, context}) =>
    builder.text(node.value, {...look, typeface: context.layout.styles.code.typeface}),
  html: (node, look, {builder}) => builder.verbatim(node.value, look),
  break: (_node, _look, {builder}) => builder.endLine(),
  link: (node, look, state) => setLink(node, node.url, look, state),
  linkReference: (node, look, state) =>
    setLink(node, state.context.definitions.get(node.identifier)?.url ?? '', look, state),
  image: (node, look, state) => setImage(node, look, state),
  imageReference: (node, look, state) => setImage(node, look, state),
  footnoteReference(node, look, {builder, element, context}) {
    const number = context.footnotes.get(node.identifier)?.number
    if (number === undefined) return
    const reference = new StructureElement('Reference', element, {}, 'inline')
    const link = {target: {destination: `note-${number}`}, contents: footnoteMark(number)}
    const raised = linked(raise(look), link, reference, context)
    builder.text(footnoteMark(number), raised, true)
    const first: FirstMark = context.firstMarks.get(node.identifier) ?? {
      reference: node,
      element: new StructureElement('Note', element, {id: `note-${number}`}, 'inline')
    }
    context.firstMarks.set(node.identifier, first)
    if (first.reference !== node) return
    reference.followWith(first.element)
    builder.anchor({footnote: node.identifier})
  },
  citation(node, look, {builder, element, context}) {
    const raised = raise({...look, bold: false, colour: context.layout.link})
    for (const [index, source] of node.sources.entries()) {
      const destination = context.places.bySource.get(source)
      const link = destination && {target: {destination}, contents: `[${source}]`}
      // Two numbers stay on one line; a chain of more could be wider than the cell of a table.
      const isTied = index === 0 || node.sources.length === 2
      builder.text(`[${source}]`, link ? linked(raised, link, element, context) : raised, isTied)
    }
  },
  citationTarget(node, look, {builder, context}) {
    const destination = context.places.byNode.get(node)
    if (destination !== undefined) builder.anchor({destination})
    builder.text(plainText(node), look)
  },
  comment: () => {}
}

/**
 * Set inline content in a style: the items of one paragraph, which belongs to `element`.
 *
 * Set a text once only: the first mark of a footnote takes the note along.
 */
export function setItems(
  nodes: readonly PhrasingContent[],
  style: TextStyle,
  element: StructureElement,
  context: Context
): TextItems {
  const builder = new TextBuilder(context)
  const pictures: ShownPicture[] = []
  all(nodes, plainLook(style), {builder, pictures, element, context})
  return {items: builder.items, pictures}
}

/** Set a text whose line ends and leading spaces count, as those of a listing do. */
export function setVerbatim(value: string, style: TextStyle, context: Context): TextItems {
  const builder = new TextBuilder(context)
  builder.verbatim(value, plainLook(style))
  return {items: builder.items, pictures: []}
}

/** Set a text that nothing formats, in a look of its own if one is given. */
export function setPlain(
  value: string,
  style: TextStyle,
  context: Context,
  look: Look = plainLook(style)
): TextItems {
  const builder = new TextBuilder(context)
  builder.text(value, look)
  return {items: builder.items, pictures: []}
}

/** The look of a style's text that nothing else formats. */
export function plainLook({typeface, bold, size, tracking, colour}: TextStyle): Look {
  return {typeface, bold, size, rise: 0, tracking, colour, struck: false}
}

/** The same look in the colour of links, leading somewhere; what is set in it belongs to a `Link` in `parent`. */
export function linked(look: Look, link: Link, parent: StructureElement, {layout}: Context): Look {
  return {...look, colour: layout.link, link, element: new StructureElement('Link', parent, {}, 'inline')}
}

/** The mark of a footnote, in the text and before the note. */
export function footnoteMark(number: number): string {
  return `注${number}`
}

/** Tell whether a node stands in a line of text. */
export function isPhrasing(node: Nodes): node is PhrasingContent {
  return Object.hasOwn(handlers, node.type)
}

/** Where a link in the report leads: only to headings and to addresses that a reader may safely follow. */
export function linkTarget(url: string, {anchors, outline}: Context): LinkTarget | undefined {
  const heading = headingAt(url, anchors)
  const place = heading && outline.get(heading)
  if (place !== undefined) return {destination: place.id}
  const uri = safeAddress(url)
  return uri === undefined ? undefined : {uri}
}

function all(nodes: readonly PhrasingContent[], look: Look, state: State): void {
  for (const node of nodes) {
    // The table above guarantees that this is the handler of the node's type; `tsc` cannot follow the pair.
    const handler = handlers[node.type] as (node: PhrasingContent, look: Look, state: State) => void
    handler(node, look, state)
  }
}

function setLink(
  node: Extract<PhrasingContent, {type: 'link' | 'linkReference'}>,
  url: string,
  look: Look,
  state: State
): void {
  const target = linkTarget(url, state.context)
  if (target === undefined) return all(node.children, look, state)
  const link = {target, contents: plainText(node).trim() || url}
  all(node.children, linked(look, link, state.element, state.context), state)
}

function setImage(
  node: Extract<PhrasingContent, {type: 'image' | 'imageReference'}>,
  look: Look,
  {builder, pictures, element, context}: State
): void {
  const picture = pictureOf(node, context.pictures, context.definitions)
  if (picture === undefined) return builder.text(plainText(node), look)
  const size = fitPicture(picture, pictureRoom(typeAreaWidth(context.layout), context.layout))
  const isTall = size.height > tallestInLine * typeAreaHeight(context.layout)
  if (isTall) builder.startLine()
  builder.picture({...size, id: pictures.length})
  if (isTall) builder.startLine()
  const figure = createFigure(plainText(node), look.link, look.element ?? element, 'inline')
  pictures.push({picture, ...(look.link && {link: look.link}), ...(figure && {element: figure})})
}

/** Brackets and digits of 6.5 pt in body text of 10.5 pt, 5.6 pt in a table cell of 9 pt, still read well. */
const raisedShare = 0.62
/** So many of their own em above the baseline: as high as Han characters. */
const raisedBy = 0.75

function raise(look: Look): Look {
  const size = raisedShare * look.size
  return {...look, size, rise: raisedBy * size}
}
