import type {Layout, Pt} from '../../model/layout.js'
import {toTwips} from '../units.js'
import {derivedStyleIds} from './style-names.js'
import {hexColour, ruleWidth, shading} from './style-xml.js'
import {element} from './xml.js'

/**
 * Write the table styles: the plain default that Word expects, and `Table Grid` with the rules, fill and cell margins
 * of the layout, so that a table which somebody adds in Word looks like those of the report.
 */
export function tableStyles({table}: Layout): string[] {
  const rule = {
    'w:val': 'single',
    'w:sz': ruleWidth(table.rule.width),
    'w:space': 0,
    'w:color': hexColour(table.rule.colour)
  }
  const borders = element('w:tblBorders', {}, ...sides[table.rules].map((side) => element(`w:${side}`, rule)))
  const headRow = element(
    'w:tblStylePr',
    {'w:type': 'firstRow'},
    element(
      'w:tcPr',
      {},
      table.rules === 'three-line' ? element('w:tcBorders', {}, element('w:bottom', rule)) : '',
      table.headFill === undefined ? '' : shading(hexColour(table.headFill)),
      element('w:vAlign', {'w:val': 'center'})
    )
  )
  const {horizontal, vertical} = table.padding
  return [
    element(
      'w:style',
      {'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal'},
      element('w:name', {'w:val': 'Normal Table'}),
      element('w:uiPriority', {'w:val': 99}),
      element('w:semiHidden', {}),
      element('w:unhideWhenUsed', {}),
      element('w:tblPr', {}, noIndent, margins(0, 5.4))
    ),
    element(
      'w:style',
      {'w:type': 'table', 'w:styleId': derivedStyleIds.table},
      element('w:name', {'w:val': 'Table Grid'}),
      element('w:basedOn', {'w:val': 'TableNormal'}),
      element('w:uiPriority', {'w:val': 39}),
      element('w:qFormat', {}),
      element('w:tblPr', {}, noIndent, borders, margins(vertical, horizontal)),
      headRow
    )
  ]
}

const around = ['top', 'left', 'bottom', 'right']

/** Which sides of a table and its cells have a rule. */
const sides: Record<Layout['table']['rules'], readonly string[]> = {
  rows: [...around, 'insideH'],
  grid: [...around, 'insideH', 'insideV'],
  'three-line': ['top', 'bottom']
}

const noIndent = element('w:tblInd', {'w:w': 0, 'w:type': 'dxa'})

function margins(vertical: Pt, horizontal: Pt): string {
  return element(
    'w:tblCellMar',
    {},
    margin('top', vertical),
    margin('left', horizontal),
    margin('bottom', vertical),
    margin('right', horizontal)
  )
}

function margin(name: string, length: Pt): string {
  return element(`w:${name}`, {'w:w': toTwips(length), 'w:type': 'dxa'})
}
