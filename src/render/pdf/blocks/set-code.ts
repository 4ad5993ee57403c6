import type {Code} from 'mdast'
import type {Strip} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Context, Place} from './context.js'
import {finishParagraph} from './finish-paragraph.js'
import {indentPlace} from './indent-place.js'
import {setVerbatim} from './set-items.js'
import {placeLines} from './set-lines.js'

/** Set a listing line by line, with its spaces. */
export function setCode(node: Code, place: Place, context: Context): Strip[] {
  const style = context.layout.styles.code
  const {left, width} = indentPlace(place, style.leftIndent * style.size, context)
  const column = {
    style,
    left,
    width,
    align: 'left',
    firstIndent: 0
  } as const
  const paragraph = new StructureElement('P', place.element)
  const element = new StructureElement('Code', paragraph)
  const strips = placeLines(setVerbatim(node.value, style, context), column, element)
  if (strips.length === 0) paragraph.leave()
  return finishParagraph(strips, style, place, style.keepWithNext, context)
}
