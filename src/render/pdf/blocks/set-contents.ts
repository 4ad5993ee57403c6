import type {TableOfContents} from '../../../model/document.js'
import type {StyleName} from '../../../model/layout.js'
import {headingsBehind} from '../../headings-behind.js'
import type {Strip} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {OutlineEntry} from '../tags/outline-entry.js'
import type {Context, Place} from './context.js'
import {finishParagraph} from './finish-paragraph.js'
import {indentPlace} from './indent-place.js'
import {linked, plainLook} from './set-items.js'
import {placeLines} from './set-lines.js'
import {setParagraph} from './set-paragraph.js'
import {TextBuilder} from './text-builder.js'

const levels: readonly StyleName[] = ['toc1', 'toc2', 'toc3']
/** Room for three digits and the end of the dots, in em. */
const numberWidth = 2
/** White between the title and the dots, in em. */
const gap = 0.5

/** Set a table of contents: the headings behind it, each with dots and its page number, which lead to it. */
export function setContents(node: TableOfContents, place: Place, context: Context): Strip[] {
  const {tree, outline, layout} = context
  const entries = headingsBehind(tree, node).flatMap((heading) => outline.get(heading) ?? [])
  if (entries.length === 0) return []
  const title =
    node.title === ''
      ? []
      : setParagraph([{type: 'text', value: node.title}], layout.styles.tocTitle, place, context, {
          keepsWithNext: true
        })
  const element = new StructureElement('TOC', place.element)
  return [...title, ...entries.flatMap((entry) => setEntry(entry, {...place, element}, context))]
}

/** Set an entry: its title, on the last line of which dots lead to the number at the right edge. */
function setEntry({id, title, depth}: OutlineEntry, place: Place, context: Context): Strip[] {
  const style = context.layout.styles[levels[depth - 2] ?? 'toc3']
  const item = new StructureElement('TOCI', place.element)
  const reference = new StructureElement('Reference', item)
  const look = plainLook(style)
  const {colour} = style
  const entryLook = {
    ...linked(look, {target: {destination: id}, contents: title}, reference, context),
    colour
  }
  const builder = new TextBuilder(context)
  builder.text(title, entryLook)

  const {left} = indentPlace(place, style.leftIndent * style.size, context)
  const right = place.left + place.width
  const width = right - left - (numberWidth + gap) * style.size
  const strips = placeLines(
    {items: builder.items, pictures: []},
    {style, left, width, align: 'left', firstIndent: 0},
    reference
  )
  const last = strips.at(-1)
  const text = last?.fragments.find((fragment) => fragment.kind === 'text')
  if (last && text) {
    last.fragments.push({
      kind: 'pageNumber',
      destination: id,
      right,
      left: text.x + text.line.width + gap * style.size,
      y: text.y,
      format: builder.format(entryLook),
      element: entryLook.element ?? reference
    })
  }
  return finishParagraph(strips, style, place, false, context)
}
