import type {List, ListItem} from 'mdast'
import type {Pt} from '../../../model/layout.js'
import {emWidth} from '../../../text/em-width.js'
import type {Strip} from '../pages/strip.js'
import {StructureElement, type ElementFacts} from '../tags/structure-element.js'
import type {Context, Place} from './context.js'
import {hangMarker} from './hang-marker.js'
import {indentPlace} from './indent-place.js'
import {setBlocks} from './set-blocks.js'
import {setPlain} from './set-items.js'

/** Set a list: each item hangs beside its marker, which is text like any other and can be copied. */
export function setList(list: List, place: Place, context: Context): Strip[] {
  const {styles, listIndent} = context.layout
  const style = styles[place.style]
  // `•` of the headings' typeface: 0.21 em wide in Noto Sans SC, but a speck of 0.12 em in Noto Serif SC.
  const markerStyle = list.ordered ? style : {...style, typeface: styles.heading1.typeface}
  const markers = list.children.map((item, index) => markerOf(list, item, index))
  // Two characters, as wide as the first-line indent; more only for numbers that need it.
  const widest = markers.reduce((width, marker) => Math.max(width, emWidth(marker) + 0.5), 2)
  // A list inside an item begins at the item's text.
  const start: Pt = place.inList ? 0 : listIndent * styles.body.size
  const outer = indentPlace(place, start, context)
  const inner = {...indentPlace(outer, widest * style.size, context), inList: true}
  const element = new StructureElement('L', place.element, {listNumbering: numberingOf(list)})
  return list.children.flatMap((item, index) => {
    const listItem = new StructureElement('LI', element)
    const label = new StructureElement('Lbl', listItem)
    const body = new StructureElement('LBody', listItem)
    const strips = setBlocks(item, {...inner, element: body}, context)
    if (strips.length === 0) body.leave()
    // Where a list is nested too deep for an indent its markers still stand beside its text, not on it.
    const left = Math.max(0, Math.min(outer.left, inner.left - widest * style.size))
    return hangMarker(setPlain(markers[index] ?? '', markerStyle, context), markerStyle, left, label, strips)
  })
}

function markerOf(list: List, item: ListItem, index: number): string {
  if (typeof item.checked === 'boolean') return item.checked ? '■' : '□'
  return list.ordered ? `${(list.start ?? 1) + index}.` : '•'
}

/** A list whose markers are boxes to tick has none of the kinds that readers know (ISO 32000-1, table 347). */
function numberingOf({ordered, children}: List): NonNullable<ElementFacts['listNumbering']> {
  if (children.some(({checked}) => typeof checked === 'boolean')) return 'None'
  return ordered ? 'Decimal' : 'Disc'
}
