import type {Table} from 'mdast'
import {emWidth} from '../../text/em-width.js'
import {columnWidths} from '../column-widths.js'
import {plainText} from '../plain-text.js'

/** What the columns of a table need. */
export interface ColumnRoom {
  /** The least text of each column, in em of the table's type: it cannot be read in less. */
  least: number[]
  /** The columns' parts of the whole width, in hundredths. */
  shares: number[]
  /** The least width of the whole table, in em of its type. */
  whole: number
}

/** The least width of the text of a column: short cells may break once, prose needs some characters to the line. */
const leastText = {short: 4, prose: 8}

/** Longer cells than this, in em, are prose. */
const longestShort = 12

/** Find the room for the columns of a table that is as wide as the page (`width`) or, if it must be, wider. */
export function columnRoom(table: Table, width: number, padding: number): ColumnRoom {
  const columns = table.children[0]?.children ?? []
  const least = columns.map((_, column) => {
    const widths = table.children.map(({children}) => {
      const cell = children[column]
      return cell === undefined ? 0 : emWidth(plainText(cell))
    })
    const natural = widths.reduce((most, one) => Math.max(most, one), 0)
    return natural > longestShort
      ? leastText.prose
      : Math.max(natural / 2, Math.min(natural, leastText.short))
  })
  const whole = least.reduce((sum, one) => sum + one + 2 * padding, 0)
  const total = Math.max(width, whole)
  const widths = columnWidths(table, total - 2 * columns.length * padding)
  return {least, whole, shares: widths.map((one) => (100 * (one + 2 * padding)) / total)}
}
