import type {Nodes, Table} from 'mdast'
import type {Layout, Pt, TextStyle} from '../model/layout.js'
import {emWidth} from '../text/em-width.js'
import {columnWidths} from './column-widths.js'
import {plainText} from './plain-text.js'

/** Divide the width of a table among its columns, without their padding. */
export function cellWidths(table: Table, width: Pt, layout: Layout): Pt[] {
  const columns = Math.max(1, table.children[0]?.children.length ?? 1)
  const {size} = layout.styles.tableCell
  const inner = width - 2 * columns * layout.table.padding.horizontal - 2 * layout.table.rule.width
  return columnWidths(table, inner / size).map((share) => share * size)
}

/** Estimate the height of each row of a table, from the widths of its cells. */
export function rowHeights(table: Table, widths: readonly Pt[], layout: Layout): Pt[] {
  return table.children.map((row, index) => {
    const style = layout.styles[index === 0 ? 'tableHead' : 'tableCell']
    const lines = row.children.map((cell, column) => countLines(cell, style, widths[column] ?? 0))
    return Math.max(1, ...lines) * style.leading + 2 * layout.table.padding.vertical + layout.table.rule.width
  })
}

/** The height up to which a row stays whole: a row that moves to the next page leaves up to this much white. */
export function wholeRowLimit({page}: Layout): Pt {
  return 0.45 * (page.height - page.margin.top - page.margin.bottom)
}

/**
 * Count the rows that stay on the page of the table's head: all of a table that fills less than a quarter of a page,
 * else the first; none when that is too tall to stay whole itself.
 */
export function rowsWithHead(heights: readonly Pt[], layout: Layout): number {
  const {page} = layout
  const whole = heights.reduce((sum, height) => sum + height, 0)
  if (whole < (page.height - page.margin.top - page.margin.bottom) / 4) return Math.max(0, heights.length - 1)
  const [head = 0, first] = heights
  return first === undefined || head + first > wholeRowLimit(layout) ? 0 : 1
}

/** Estimate how many lines the text of a node fills. */
export function countLines(node: Nodes, style: TextStyle, width: Pt): number {
  // A line loses half a character on average, because a mark may not start the next one.
  const filled = Math.max(style.size, width - style.size / 2)
  return plainText(node)
    .split('\n')
    .reduce((lines, text) => lines + Math.max(1, Math.ceil((emWidth(text) * style.size) / filled)), 0)
}
