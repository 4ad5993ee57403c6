import type {Layout, Pt, Rule} from '../../model/layout.js'
import type {Canvas, Margin} from './content.js'

/** Draw a rule; it takes no room itself, and `margin` places its middle. */
export function drawRule(width: Pt, {width: lineWidth, colour}: Rule, margin: Margin): Canvas {
  return {
    canvas: [{type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor: colour}],
    margin
  }
}

/** Set a rule between blocks, with a line of white around it. */
export function setRule(width: Pt, {styles, table}: Layout): Canvas {
  const gap = styles.body.leading / 2
  return drawRule(width, table.rule, [0, gap, 0, gap])
}
