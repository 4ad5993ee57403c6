import type {PhrasingContent, Table, TableCell} from 'mdast'
import type {Align, Pt, TextStyle} from '../../model/layout.js'
import {measurableTable} from '../measurable-table.js'
import {cellWidths, rowHeights, rowsWithHead, wholeRowLimit} from '../table-geometry.js'
import type {Stack, TableBlock, TextBlock} from './content.js'
import type {Context} from './context.js'
import {cutAtPictures, setPicture} from './pictures.js'
import {setRuns} from './runs.js'
import {tableLook} from './table-look.js'

/** Set a table: its head repeats on every page, its rows, and all of a small table, stay whole. */
export function setTable(source: Table, width: Pt, context: Context): TableBlock | undefined {
  const table = withEqualRows(source)
  if (table.children[0] === undefined || table.children[0].children.length === 0) return undefined
  const {layout} = context
  const measurable = measurableTable(table, context.pictures, layout.styles.tableCell.size)
  const widths = cellWidths(measurable, width, layout)
  const heights = rowHeights(table, widths, layout)
  const limit = wholeRowLimit(layout)
  const kept = rowsWithHead(heights, layout)
  return {
    table: {
      widths,
      body: table.children.map((row, index) =>
        row.children.map((cell, column) => {
          const style = layout.styles[index === 0 ? 'tableHead' : 'tableCell']
          const room = {width: widths[column] ?? 0, height: limit}
          return setCell(cell.children, style, table.align?.[column] ?? style.align, room, context)
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

function setCell(
  children: readonly PhrasingContent[],
  style: TextStyle,
  alignment: Align,
  room: {width: Pt; height: Pt},
  context: Context
): TextBlock | Stack {
  const pieces = cutAtPictures(children, context)
  if (pieces.every((piece) => 'text' in piece)) return {text: setRuns(children, style, context), alignment}
  return {
    stack: pieces.map((piece) =>
      'shown' in piece
        ? setPicture(piece.shown, room, alignment)
        : {text: setRuns(piece.text, style, context), alignment}
    )
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
