import type {Pt, Rule, TextStyle} from '../../../model/layout.js'
import type {Strip} from '../pages/strip.js'
import {drawRule} from './draw-rule.js'
import {whiteAround} from './line-metrics.js'
import {shiftFragments} from './shift-fragments.js'

type Ruled = Pick<TextStyle, 'ruleAbove' | 'ruleBelow' | 'leading' | 'size'>

/**
 * Draw the rules of a style above the first line of a block and below its last one, across its column.
 *
 * Their distance is that to the characters, not to the lines, which are higher.
 */
export function addRules(strips: readonly Strip[], style: Ruled, column: {left: Pt; width: Pt}): void {
  const {ruleAbove, ruleBelow} = style
  const [first] = strips
  const last = strips.at(-1)
  const room = (rule: Rule & {gap: Pt}): Pt => rule.width + rule.gap - whiteAround(style)
  if (ruleAbove && first) {
    const height = room(ruleAbove)
    first.height += height
    first.fragments = [
      drawRule(column, ruleAbove.width / 2, ruleAbove),
      ...shiftFragments(first.fragments, height)
    ]
    for (const destination of first.destinations) destination.y += height
  }
  if (ruleBelow && last) {
    last.height += room(ruleBelow)
    last.fragments.push(drawRule(column, last.height - ruleBelow.width / 2, ruleBelow))
  }
}
