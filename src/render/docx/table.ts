import * as docx from 'docx'
import type {Table, TableCell, TableRow} from 'mdast'
import type {Layout} from '../../model/layout.js'
import {columnWidths} from '../column-widths.js'
import {rowHeights, rowsWithHead} from '../table-geometry.js'
import {toTwips} from '../units.js'
import {paragraphFormat} from './paragraph-format.js'
import type {References} from './references.js'
import {renderRuns} from './runs.js'
import {derivedStyleIds, styleIds} from './style-names.js'

/**
 * Make a table as wide as the type area. Its header row repeats on each page and no row is split; a table that fills
 * less than a quarter of a page stays whole, as in the PDF.
 */
export function renderTable(table: Table, layout: Layout, references: References): docx.Table {
  const widths = widthsInTwips(table, layout)
  const inner = widths.map((width) => width / 20 - 2 * layout.table.padding.horizontal)
  const kept = rowsWithHead(rowHeights(table, inner, layout), layout)
  const rows = table.children.map((row, index) => {
    const cells = widths.map((width, column) => {
      const cell = row.children[column] ?? emptyCell
      const align = table.align?.[column] ?? undefined
      const options = {isHead: index === 0, keepNext: index < kept, width, ...(align && {align})}
      return renderCell(cell, options, layout, references)
    })
    return new docx.TableRow({tableHeader: index === 0, cantSplit: true, children: cells})
  })
  return new docx.Table({
    style: derivedStyleIds.table,
    layout: docx.TableLayoutType.FIXED,
    width: {size: widths.reduce((a, b) => a + b, 0), type: docx.WidthType.DXA},
    columnWidths: widths,
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true
    },
    rows
  })
}

const emptyCell: TableCell = {type: 'tableCell', children: []}

interface CellOptions {
  isHead: boolean
  /** The row stays on the page of the next one. */
  keepNext: boolean
  /** Twips. */
  width: number
  align?: 'left' | 'center' | 'right'
}

function renderCell(
  cell: TableCell,
  {isHead, keepNext, width, align}: CellOptions,
  layout: Layout,
  references: References
): docx.TableCell {
  const style = isHead ? 'tableHead' : 'tableCell'
  const format = paragraphFormat(cell, layout.styles[style])
  return new docx.TableCell({
    width: {size: width, type: docx.WidthType.DXA},
    children: [
      new docx.Paragraph({
        style: styleIds[style],
        ...(align !== undefined && {alignment: align}),
        ...(keepNext && {keepNext}),
        children: renderRuns(cell.children, format, references)
      })
    ]
  })
}

/** Divide the type area among the columns; what rounding leaves over goes to the last one. */
function widthsInTwips(table: Table, {page, styles, table: look}: Layout): number[] {
  const typeArea = page.width - page.margin.left - page.margin.right
  const columns = Math.max(1, ...table.children.map((row: TableRow) => row.children.length))
  const padding = 2 * look.padding.horizontal
  const {size} = styles.tableCell
  const complete = {...table, children: table.children.map((row) => fillRow(row, columns))}
  const widths = columnWidths(complete, (typeArea - columns * padding) / size)
  const twips = widths.map((width) => toTwips(width * size + padding))
  const missing = toTwips(typeArea) - twips.reduce((a, b) => a + b, 0)
  return twips.map((width, column) => (column === twips.length - 1 ? width + missing : width))
}

function fillRow(row: TableRow, columns: number): TableRow {
  const missing = columns - row.children.length
  return {...row, children: [...row.children, ...Array.from({length: missing}, () => emptyCell)]}
}
