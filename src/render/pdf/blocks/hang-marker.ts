import type {Pt, TextStyle} from '../../../model/layout.js'
import type {Strip} from '../pages/strip.js'
import type {StructureElement} from '../tags/structure-element.js'
import {placeLines, unlimited} from './set-lines.js'
import type {TextItems} from './set-items.js'

/**
 * Hang blocks beside a marker, which stands on the baseline of their first line; above them, where they open with a
 * picture or a table, and alone where there are none.
 */
export function hangMarker(
  marker: TextItems,
  style: TextStyle,
  left: Pt,
  element: StructureElement,
  strips: Strip[]
): Strip[] {
  // A marker is one line, however little room it has.
  const column = {style, left, width: unlimited, align: 'left', firstIndent: 0} as const
  const [label] = placeLines(marker, column, element)
  if (label === undefined) return strips
  const [first] = strips
  const beside = first?.table === undefined && first?.fragments.find(({kind}) => kind === 'text')
  if (first && beside && beside.kind === 'text') {
    first.fragments.unshift(...label.fragments.map((fragment) => ({...fragment, y: beside.y})))
    return strips
  }
  label.before = style.spaceBefore
  if (first !== undefined) {
    label.keepsWithNext = true
    label.startsPage = first.startsPage
    first.startsPage = false
  }
  return [label, ...strips]
}
