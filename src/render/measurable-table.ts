import type {PhrasingContent, Table} from 'mdast'
import type {ReportDocument} from '../model/document.js'
import type {Pt} from '../model/layout.js'

/** Put text as wide as it is in the place of each picture of a table: columns are measured by their text. */
export function measurableTable(table: Table, pictures: ReportDocument['pictures'], size: Pt): Table {
  if (pictures.size === 0) return table
  const measurable = (node: PhrasingContent): PhrasingContent => {
    const picture = node.type === 'image' ? pictures.get(node.url) : undefined
    if (picture === undefined) return node
    return {type: 'text', value: '图'.repeat(Math.ceil(picture.width / size))}
  }
  return {
    ...table,
    children: table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({...cell, children: cell.children.map(measurable)}))
    }))
  }
}
