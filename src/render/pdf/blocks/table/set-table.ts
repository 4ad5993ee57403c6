import type {Table, TableCell, TableRow} from 'mdast'
import type {Align, Layout, Pt, TextStyle} from '../../../../model/layout.js'
import {columnAligns} from '../../../cell-align.js'
import {measurableTable} from '../../../measurable-table.js'
import {rowsWithHead, wholeRowLimit} from '../../../table-geometry.js'
import type {Strip, TableFrame} from '../../pages/strip.js'
import {StructureElement} from '../../tags/structure-element.js'
import type {Context, Place} from '../context.js'
import {fitPicture} from '../pictures.js'
import {setLines} from '../set-lines.js'
import {type Cells, setDividedRow, setRow} from './set-rows.js'
import {tableColumns, type TableColumns} from './table-columns.js'

/**
 * Set a table: a strip for each row, or several for one that is taller than nearly half a page.
 *
 * Its head opens every page and keeps with the first row, all of a small table stays together, and its last row is not
 * left alone.
 */
export function setTable(source: Table, place: Place, whole: Context): Strip[] {
  const table = withEqualRows(source)
  if ((table.children[0]?.children.length ?? 0) === 0) return []
  const context = {...whole, pictures: fitPictures(whole)}
  const {layout} = context
  const {rule, rules, headFill} = layout.table
  const measurable = measurableTable(table, context.pictures, layout.styles.tableCell.size)
  const columns = tableColumns(measurable, place.left, place.width, layout)
  const frame: TableFrame = {
    rule,
    verticals: columns.verticals,
    left: columns.left,
    right: columns.right,
    hasInnerRules: rules !== 'three-line',
    ...(headFill !== undefined && {headFill}),
    head: []
  }
  const element = new StructureElement('Table', place.element)
  const aligns = columnAligns(table)
  const strips = keepRows(
    table.children.map((row, index) => setCells(row, index, {columns, aligns, element}, context)),
    layout
  )
  for (const [row, parts] of strips.entries()) {
    for (const [index, strip] of parts.entries()) {
      strip.table = {frame, row, opensRow: index === 0, closesRow: index === parts.length - 1}
    }
  }
  const [head = []] = strips
  // A head that had to be divided is too tall to stand on every page.
  if (head.length === 1) frame.head = head
  const all = strips.flat()
  const last = all.at(-1)
  if (last !== undefined) last.after = layout.styles.body.leading / 2
  return all
}

interface Look {
  columns: TableColumns
  aligns: ReturnType<typeof columnAligns>
  element: StructureElement
}

function setCells(row: TableRow, index: number, {columns, aligns, element}: Look, context: Context): Cells {
  const style = styleOf(index, context.layout)
  const line = new StructureElement('TR', element)
  return row.children.map((cell, column) => {
    const own =
      index === 0 ? new StructureElement('TH', line, {scope: 'Column'}) : new StructureElement('TD', line)
    // There as soon as something is drawn in it: an empty cell has no paragraph.
    const paragraph = new StructureElement('P', own, {}, 'inline')
    const align: Align = aligns[column] ?? style.align
    const {left, width} = columns.texts[column] ?? {left: 0, width: 0}
    return setLines(cell.children, {style, left, width, align, firstIndent: 0}, paragraph, context)
  })
}

/** Set rows, divided where they are too tall, and tell which of them stand on the page of the next one. */
function keepRows(rows: readonly Cells[], layout: Layout): Strip[][] {
  const {rule, padding} = layout.table
  // Rules stand on the edges of rows, half of them in each.
  const inset = padding.vertical + rule.width / 2
  const limit = wholeRowLimit(layout)
  const whole = rows.map((cells, row) => setRow(cells, inset, styleOf(row, layout).leading))
  const heightOf = (row: number): Pt => whole[row]?.height ?? 0
  const withHead = rowsWithHead(
    whole.map(({height}) => height),
    layout
  )
  // A first row that is too tall to stand whole below the head starts there.
  const isTall = (row: number): boolean =>
    heightOf(row) > limit || (row === 1 && heightOf(0) + heightOf(1) > limit)
  const beforeLast = rows.length - 2
  const lastTwo = heightOf(beforeLast) + heightOf(beforeLast + 1) + (beforeLast === 1 ? heightOf(0) : 0)
  return whole.map((strip, row) => {
    const parts = isTall(row) ? setDividedRow(rows[row] ?? [], inset) : [strip]
    const last = parts.at(-1)
    if (last !== undefined && row < rows.length - 1) {
      last.keepsWithNext = row === 0 || row < withHead || (row === beforeLast && lastTwo <= limit)
    }
    return parts
  })
}

function styleOf(row: number, {styles}: Layout): TextStyle {
  return styles[row === 0 ? 'tableHead' : 'tableCell']
}

/** Make pictures small enough for a row that stays whole, with a line of text beside them. */
function fitPictures({pictures, layout}: Context): Context['pictures'] {
  const {rule, padding} = layout.table
  const height = wholeRowLimit(layout) - 2 * padding.vertical - rule.width - layout.styles.tableCell.leading
  if ([...pictures.values()].every((picture) => picture.height <= height)) return pictures
  const room = {width: Infinity, height: Math.max(1, height)}
  return new Map([...pictures].map(([url, picture]) => [url, {...picture, ...fitPicture(picture, room)}]))
}

/** Fill rows up to the longest: in Markdown a row may be longer than the head. */
function withEqualRows(table: Table): Table {
  const columns = table.children.reduce((most, {children}) => Math.max(most, children.length), 0)
  const children = table.children.map((row) => {
    const missing = Array.from({length: columns - row.children.length}, (): TableCell => emptyCell)
    return {...row, children: [...row.children, ...missing]}
  })
  return {...table, children}
}

const emptyCell: TableCell = {type: 'tableCell', children: []}
