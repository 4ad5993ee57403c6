import type {Pt, Rule} from '../../../model/layout.js'
import type {RuleFragment} from '../pages/strip.js'

/** Draw a rule across a column, its middle at `y`. */
export function drawRule({left, width}: {left: Pt; width: Pt}, y: Pt, rule: Rule): RuleFragment {
  return {
    kind: 'rule',
    x1: left,
    y1: y,
    x2: left + width,
    y2: y,
    width: rule.width,
    colour: rule.colour
  }
}
