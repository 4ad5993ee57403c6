import type {PhrasingContent} from 'mdast'
import type {Align, Pt, TextStyle} from '../../../model/layout.js'
import type {Fragment, Strip, TextFragment} from '../pages/strip.js'
import type {StructureElement} from '../tags/structure-element.js'
import {breakLines} from '../text/break-lines.js'
import {setLine} from '../text/set-line.js'
import {shapeText} from '../text/shape-text.js'
import type {Line, ShapedText} from '../text/shaped-text.js'
import type {TextItem} from '../text/text-item.js'
import type {Context} from './context.js'
import {createStrip} from './create-strip.js'
import {baselineOf} from './line-metrics.js'
import {fitPicture, type ShownPicture} from './pictures.js'
import {setItems, type TextItems} from './set-items.js'

/** The width of a column in which lines end only by order. */
export const unlimited: Pt = 100_000

/** Where the lines of a text stand, and how. */
export interface Column {
  style: TextStyle
  /** From the left edge of the type area. */
  left: Pt
  width: Pt
  align: Align
  /** Of the first line. */
  firstIndent: Pt
}

/**
 * Set inline content in lines: a strip for each, without white around it; none for a text of which nothing is shown.
 *
 * A line is as high as the pitch of its style, or higher where a picture in it is.
 */
export function setLines(
  nodes: readonly PhrasingContent[],
  column: Column,
  element: StructureElement,
  context: Context
): Strip[] {
  return placeLines(setItems(nodes, column.style, element, context), column, element)
}

/** Set items in lines, see `setLines`; without an element they are furniture. */
export function placeLines(
  {items, pictures}: TextItems,
  column: Column,
  element: StructureElement | undefined
): Strip[] {
  const width = Math.max(column.width, column.style.size)
  const text = shapeText(items.map((item) => (item.kind === 'picture' ? fitItem(item, width) : item)))
  if (text.length === 0) return []
  const lines = breakLines(text, {
    width,
    firstIndent: Math.min(column.firstIndent, width - column.style.size),
    justify: column.align === 'justify'
  })
  const strips = lines.map((line) => placeLine(text, line, {...column, width}, element, pictures))
  for (const {at, anchor} of text.anchors) {
    // The mark of a footnote stands before its anchor, the text of a destination behind it.
    const character = anchor.footnote === undefined ? at : at - 1
    const index = lines.findLastIndex(({start}) => start <= character)
    const strip = strips[Math.max(0, index)]
    if (anchor.footnote !== undefined) strip?.footnotes.push(anchor.footnote)
    if (anchor.destination !== undefined) strip?.destinations.push({name: anchor.destination, y: 0})
  }
  return strips
}

function fitItem(item: Extract<TextItem, {kind: 'picture'}>, width: Pt): TextItem {
  return {...item, ...fitPicture(item, {width, height: Infinity})}
}

function placeLine(
  text: ShapedText,
  line: Line,
  {style, left, width, align}: Column,
  element: StructureElement | undefined,
  pictures: readonly ShownPicture[]
): Strip {
  // A picture that has a line of its own stands in the middle of it.
  const isPicture = line.pictureHeight > 0 && line.end - line.start === 1
  const indent = isPicture ? 0 : line.indent
  const free = width - indent - line.width
  const x = left + indent + free * freeAtLeft[isPicture ? 'center' : align]
  const baseline = baselineOf(style)
  const y = Math.max(baseline, line.pictureHeight)
  const whole: TextFragment = {kind: 'text', x, y, text, line, ...(element && {element})}
  const fragments = line.pictureHeight === 0 ? [whole] : placePictures(whole, pictures)
  return createStrip(y + style.leading - baseline, fragments)
}

/** How much of the room that a line leaves free stands before it. */
const freeAtLeft: Record<Align, number> = {left: 0, justify: 0, center: 0.5, right: 1}

/** Place the pictures of a line on its baseline, between the parts of its text: in the order in which they are read. */
function placePictures(whole: TextFragment, pictures: readonly ShownPicture[]): Fragment[] {
  const {text, line, y: baseline} = whole
  const {widths} = setLine(text, line)
  const fragments: Fragment[] = []
  let {x} = whole
  let from = line.start
  for (let at = line.start; at < line.end; at += 1) {
    const item = text.pictures.get(at)
    const shown = item && pictures[item.id]
    if (item && shown) {
      const {width, height} = item
      fragments.push({...whole, part: {from, to: at}})
      fragments.push({kind: 'picture', x, y: baseline - height, width, height, ...shown})
      from = at + 1
    }
    x += widths[at - line.start] ?? 0
  }
  return [...fragments, {...whole, part: {from, to: line.next}}]
}
