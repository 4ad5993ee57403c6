import type {Table, TableCell} from 'mdast'
import type {Layout, Pt} from '../../model/layout.js'
import type {TableBlock, TableLook} from './content.js'
import type {Context} from './context.js'
import {setRuns} from './runs.js'
import {cellWidths, rowHeights, rowsWithHead, wholeRowLimit} from '../table-geometry.js'

/** Set a table: its head repeats on every page, its rows, and all of a small table, stay whole. */
export function setTable(source: Table, width: Pt, context: Context): TableBlock | undefined {
  const table = withEqualRows(source)
  if (table.children[0] === undefined || table.children[0].children.length === 0) return undefined
  const {layout} = context
  const widths = cellWidths(table, width, layout)
  const heights = rowHeights(table, widths, layout)
  const limit = wholeRowLimit(layout)
  const kept = rowsWithHead(heights, layout)
  return {
    table: {
      widths,
      body: table.children.map((row, index) =>
        row.children.map((cell, column) => {
          const style = layout.styles[index === 0 ? 'tableHead' : 'tableCell']
          const alignment = table.align?.[column] ?? style.align
          return {text: setRuns(cell.children, style, context), alignment}
        })
      ),
      // A row that is taller than a page would lose its end if it had to stay whole, as a repeated head has to.
      ...((heights[0] ?? 0) > limit ? {} : {headerRows: 1 as const}),
      ...(kept === 0 ? {} : {keepWithHeaderRows: kept}),
      dontBreakRows: heights.every((height) => height <= limit)
    },
    layout: tableLook(layout),
    margin: [0, 0, 0, layout.styles.body.leading / 2]
  }
}

/** Fill rows up to the longest: pdfmake wants equal rows, and in Markdown a row may be longer than the head. */
function withEqualRows(table: Table): Table {
  const columns = Math.max(0, ...table.children.map((row) => row.children.length))
  const children = table.children.map((row) => {
    const missing = Array.from({length: columns - row.children.length}, (): TableCell => emptyCell)
    return {...row, children: [...row.children, ...missing]}
  })
  return {...table, children}
}

const emptyCell: TableCell = {type: 'tableCell', children: []}

/** Give rules, padding and fill of tables: rules between rows and around the table, none between columns. */
export function tableLook({table}: Layout): TableLook {
  return {
    hLineWidth: () => table.ruleWidth,
    vLineWidth: (index, node) => (index === 0 || index === node.table.widths.length ? table.ruleWidth : 0),
    hLineColor: table.rule,
    vLineColor: table.rule,
    fillColor: (row) => (row === 0 ? table.headFill : null),
    paddingLeft: () => table.padding.horizontal,
    paddingRight: () => table.padding.horizontal,
    paddingTop: () => table.padding.vertical,
    paddingBottom: () => table.padding.vertical
  }
}
