import type {Pt, TextStyle} from '../../../model/layout.js'
import {hasWidowControl} from '../../widow-control.js'
import type {Strip} from '../pages/strip.js'
import {addRules} from './add-rules.js'
import type {Context} from './context.js'

/**
 * Make a paragraph of its lines: white and rules around it, and what keeps it together.
 *
 * One that keeps with what follows stays whole. Of any other the first two lines and the last two stay together
 * (孤行控制), but not on the lines of a grid.
 */
export function finishParagraph(
  strips: Strip[],
  style: TextStyle,
  column: {left: Pt; width: Pt},
  keepsWithNext: boolean,
  {layout}: Pick<Context, 'layout'>
): Strip[] {
  const [first] = strips
  const last = strips.at(-1)
  if (first === undefined || last === undefined) return strips
  if (keepsWithNext) {
    for (const strip of strips) strip.keepsWithNext = true
  } else if (hasWidowControl(layout, style)) {
    for (const strip of [first, strips.at(-2)]) if (strip && strip !== last) strip.keepsWithNext = true
  }
  addRules(strips, style, column)
  first.before = style.spaceBefore
  last.after = style.spaceAfter
  return strips
}
