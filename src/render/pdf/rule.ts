import type {Layout, Pt} from '../../model/layout.js'
import type {Canvas} from './content.js'

/** Set a rule between blocks, with a line of white around it. */
export function setRule(width: Pt, {styles, table}: Layout): Canvas {
  const gap = styles.body.leading / 2
  return {
    canvas: [
      {type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: table.ruleWidth, lineColor: table.rule}
    ],
    margin: [0, gap, 0, gap]
  }
}
