import type {Pt} from '../../../model/layout.js'
import type {Context, Place} from './context.js'
import {typeAreaWidth} from './room.js'

/** However deep lists and quotations are nested, this part of the line is left for the text, as in the DOCX. */
const leastLine = 0.4

/** Indent a place from the left, as far as there is room. */
export function indentPlace(place: Place, indent: Pt, {layout}: Pick<Context, 'layout'>): Place {
  const room = place.width - leastLine * typeAreaWidth(layout)
  const taken = Math.max(0, Math.min(indent, room))
  return {...place, left: place.left + taken, width: place.width - taken}
}
