import type {Layout} from '../../model/layout.js'
import type {TableLook} from './content.js'

/** Give rules, padding and fill of tables, as the layout wants them. */
export function tableLook({table}: Layout): TableLook {
  const {rule, rules, headFill, padding} = table
  return {
    hLineWidth(index, {table: {body}}) {
      const isDrawn = rules !== 'three-line' || index <= 1 || index === body.length
      return isDrawn ? rule.width : 0
    },
    vLineWidth(index, {table: {widths}}) {
      const isEdge = index === 0 || index === widths.length
      const isDrawn = rules === 'grid' || (rules === 'rows' && isEdge)
      return isDrawn ? rule.width : 0
    },
    hLineColor: rule.colour,
    vLineColor: rule.colour,
    fillColor: (row) => (row === 0 ? (headFill ?? null) : null),
    paddingLeft: () => padding.horizontal,
    paddingRight: () => padding.horizontal,
    paddingTop: () => padding.vertical,
    paddingBottom: () => padding.vertical
  }
}
