import type {Table, TableCell, TableRow} from 'mdast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout, Pt} from '../../model/layout.js'
import {columnWidths} from '../column-widths.js'
import {measurableTable} from '../measurable-table.js'
import {rowHeights, rowsWithHead} from '../table-geometry.js'
import {box, type Box} from './box.js'
import type {Context} from './context.js'
import {picturesHeight} from './picture-height.js'
import {setText} from './set-text.js'
import {notesOf} from './text-box.js'

/**
 * Make a box of each row of a table. Rows are not divided and the header row repeats on each page; the first rows keep
 * together as in the DOCX.
 */
export function tableBoxes(table: Table, indent: Pt, context: Context): Box[] {
  const {layout} = context
  const {padding, rule} = layout.table
  const widths = cellWidths(table, layout, context.pictures, context.width - indent)
  const kept = rowsWithHead(rowHeights(table, widths, layout), layout)
  const last = table.children.length - 1
  let head: Pt = 0
  return table.children.map((row, index) => {
    const style = layout.styles[index === 0 ? 'tableHead' : 'tableCell']
    const texts = row.children.map(({children}, column) => {
      const width = widths[column] ?? 0
      const {leftIndent, firstLineIndent, size} = style
      const others = width - leftIndent * size
      const widthsOfLines: [Pt, Pt] = [others - firstLineIndent * size, others]
      const text = setText(children, {style, widths: widthsOfLines, notes: context.notes, inNote: false})
      return {...text, drawn: picturesHeight(children, width, context)}
    })
    const lines = Math.max(1, ...texts.map((text) => text.lines))
    const drawn = Math.max(0, ...texts.map((text) => text.drawn)) - lines * style.leading
    const hasRule = layout.table.rules !== 'three-line' || index < 2
    const made = box(lines, style.leading, {
      above: padding.vertical + style.spaceBefore + (hasRule ? rule.width : 0),
      below: padding.vertical + style.spaceAfter + Math.max(0, drawn) + (index === last ? rule.width : 0),
      keepWithNext: index < last && (index < kept || index === 0),
      keepLines: true,
      notes: texts.flatMap((text) => notesOf(text, context)),
      repeated: head
    })
    if (index === 0) head = made.above + made.lines * made.leading + made.below
    return made
  })
}

/** Divide the room of a table among its columns as the DOCX does, without their padding. */
function cellWidths(
  table: Table,
  {styles, table: {padding}}: Layout,
  pictures: ReportDocument['pictures'],
  room: Pt
): Pt[] {
  const columns = Math.max(1, ...table.children.map(({children}) => children.length))
  const {size} = styles.tableCell
  const filled = {...table, children: table.children.map((row) => fillRow(row, columns))}
  const complete = measurableTable(filled, pictures, size)
  const total = Math.max(columns, (room - 2 * columns * padding.horizontal) / size)
  return columnWidths(complete, total).map((share) => Math.max(size, share * size))
}

const emptyCell: TableCell = {type: 'tableCell', children: []}

function fillRow(row: TableRow, columns: number): TableRow {
  const missing = columns - row.children.length
  return {...row, children: [...row.children, ...Array.from({length: missing}, () => emptyCell)]}
}
