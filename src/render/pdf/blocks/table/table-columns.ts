import type {Table} from 'mdast'
import type {Layout, Pt} from '../../../../model/layout.js'
import {cellWidths} from '../../../table-geometry.js'

/** Where the columns of a table are, from the left edge of the type area. */
export interface TableColumns {
  /** Of the text in the cells. */
  texts: Array<{left: Pt; width: Pt}>
  /** The vertical rules. */
  verticals: Pt[]
  /** Outer edges. */
  left: Pt
  right: Pt
}

/** A column is at least so wide, in em of its type, before the white in the cells is. */
const leastColumn = 1.5

/** Divide the width of a table, whose rows are equal and not empty, among its columns. */
export function tableColumns(table: Table, left: Pt, width: Pt, layout: Layout): TableColumns {
  const {rule, rules, padding} = layout.table
  const columns = table.children[0]?.children.length ?? 0
  const least = columns * leastColumn * layout.styles.tableCell.size
  // The rules at both edges stand in the width, those between cells in their padding.
  const forPadding = Math.max(0, width - 2 * rule.width - least)
  const horizontal = Math.min(padding.horizontal, forPadding / (2 * columns))
  const narrowed = {...layout, table: {...layout.table, padding: {...padding, horizontal}}}
  const widths = cellWidths(table, width, narrowed)

  const texts: TableColumns['texts'] = []
  const between: Pt[] = []
  let edge = left + rule.width
  for (const textWidth of widths) {
    texts.push({left: edge + horizontal, width: textWidth})
    edge += textWidth + 2 * horizontal
    between.push(edge)
  }
  between.pop()
  const outer = [left + rule.width / 2, left + width - rule.width / 2] as const
  const verticals = {rows: [...outer], grid: [outer[0], ...between, outer[1]], 'three-line': []}
  return {texts, verticals: verticals[rules], left, right: left + width}
}
