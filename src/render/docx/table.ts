import type {Table, TableCell, TableRow} from 'mdast'
import type {Pt} from '../../model/layout.js'
import {columnAligns} from '../cell-align.js'
import {measurableTable} from '../measurable-table.js'
import {columnWidths} from '../column-widths.js'
import {rowHeights, rowsWithHead} from '../table-geometry.js'
import {toTwips} from '../units.js'
import type {Context} from './context.js'
import {paragraphFormat} from './paragraph-format.js'
import {paragraphXml} from './paragraph-xml.js'
import {drawsPicture} from './draws-picture.js'
import type {Place} from './place.js'
import {renderRuns} from './runs.js'
import {derivedStyleIds, styleIds} from './style-names.js'
import {element} from './xml.js'

/**
 * Make a table as wide as its room. Its header row repeats on each page and no row is split; a table that fills less
 * than a quarter of a page stays whole, as in the PDF.
 */
export function renderTable(table: Table, {indent, opening}: Place, context: Context): string {
  const {layout, area} = context
  const widths = widthsInTwips(table, area.width - indent, context)
  const padding = 2 * layout.table.padding.horizontal
  const inner = widths.map((width) => Math.max(layout.styles.tableCell.size, width / 20 - padding))
  const kept = rowsWithHead(rowHeights(table, inner, layout), layout)
  const aligns = columnAligns(table)
  const rows = table.children.map((row, index) => {
    const cells = widths.map((width, column) => {
      const cell = row.children[column] ?? emptyCell
      const align = aligns[column]
      const isFirst = index === 0 && column === 0
      return renderCell(
        cell,
        {
          isHead: index === 0,
          keepNext: index < kept,
          pageBreak: isFirst && opening.pageBreak,
          width,
          room: inner[column] ?? 0,
          ...(align && {align})
        },
        context
      )
    })
    const head = index === 0 ? '<w:tblHeader/>' : ''
    return `<w:tr><w:trPr><w:cantSplit/>${head}</w:trPr>${cells.join('')}</w:tr>`
  })
  const whole = widths.reduce((a, b) => a + b, 0)
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblStyle', {'w:val': derivedStyleIds.table}),
    element('w:tblW', {'w:w': whole, 'w:type': 'dxa'}),
    indent === 0 ? '' : element('w:tblInd', {'w:w': toTwips(indent), 'w:type': 'dxa'}),
    element('w:tblLayout', {'w:type': 'fixed'}),
    element('w:tblLook', {
      'w:val': '0620',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 0,
      'w:lastColumn': 0,
      'w:noHBand': 1,
      'w:noVBand': 1
    })
  )
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

const emptyCell: TableCell = {type: 'tableCell', children: []}

interface CellOptions {
  isHead: boolean
  /** The row stays on the page of the next one. */
  keepNext: boolean
  pageBreak: boolean
  /** Twips. */
  width: number
  /** Width of its text. */
  room: Pt
  align?: 'left' | 'center' | 'right'
}

function renderCell(
  cell: TableCell,
  {isHead, keepNext, pageBreak, width, room, align}: CellOptions,
  context: Context
): string {
  const name = isHead ? 'tableHead' : 'tableCell'
  const style = context.layout.styles[name]
  const paragraph = paragraphXml(
    {
      style: styleIds[name],
      ...(keepNext && {keepNext}),
      ...(pageBreak && {pageBreakBefore: true}),
      // A line of exact height would cut the picture off.
      ...(drawsPicture(cell, context) && {
        spacing: {'w:line': toTwips(style.leading), 'w:lineRule': 'atLeast'}
      }),
      ...(align !== undefined && {align})
    },
    renderRuns(cell.children, paragraphFormat(cell, style, room), context)
  )
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph}</w:tc>`
}

/** Divide the room among the columns; what rounding leaves over goes to the last one. */
function widthsInTwips(table: Table, room: Pt, context: Context): number[] {
  const {styles, table: look} = context.layout
  const columns = Math.max(1, ...table.children.map((row: TableRow) => row.children.length))
  const padding = 2 * look.padding.horizontal
  const {size} = styles.tableCell
  const filled = {...table, children: table.children.map((row) => fillRow(row, columns))}
  const complete = measurableTable(filled, context.pictures, size)
  // With very many columns each keeps a character, and the table is wider than its room.
  const widths = columnWidths(complete, Math.max(columns, (room - columns * padding) / size))
  const twips = widths.map((width) => toTwips(width * size + padding))
  const difference = toTwips(room) - twips.reduce((a, b) => a + b, 0)
  const missing = Math.max(-columns, difference)
  return twips.map((width, column) => (column === twips.length - 1 ? width + missing : width))
}

function fillRow(row: TableRow, columns: number): TableRow {
  const missing = columns - row.children.length
  return {...row, children: [...row.children, ...Array.from({length: missing}, () => emptyCell)]}
}
