import type {Table} from 'mdast'
import {emWidth} from '../text/em-width.js'
import {plainText} from './plain-text.js'

/** No column is narrower than four characters: a heading such as 营商环境 then stands on one line. */
const minimum = 4.4

/**
 * Divide the width of a table among its columns by their content.
 *
 * Gives the widths in em of the cell's type, in order, which together are `total` (in em as well). Columns whose
 * longest cell fits into an even share keep about that width; the others share the rest by the square root of their
 * amount of text, so that a column with four times the text becomes twice as wide.
 */
export function columnWidths(table: Table, total: number): number[] {
  const texts = (table.children[0]?.children ?? []).map((_, column) =>
    table.children.map((row) => plainText(row.children[column] ?? {type: 'text', value: ''}))
  )
  const natural = texts.map((cells) => Math.max(minimum, ...cells.map((cell) => emWidth(cell) + 0.6)))
  const sum = natural.reduce((a, b) => a + b, 0)
  if (sum <= total) return natural.map((width) => (width / sum) * total)
  const weights = texts.map((cells) => Math.sqrt(cells.reduce((width, cell) => width + emWidth(cell), 1)))
  const fixed = natural.map((width) => (width <= total / natural.length ? width : 0))
  const rest = total - fixed.reduce((a, b) => a + b, 0)
  const open = weights.reduce((all, weight, column) => (fixed[column] === 0 ? all + weight : all), 0)
  const widths = weights.map((weight, column) => fixed[column] || Math.max(minimum, (weight / open) * rest))
  const used = widths.reduce((a, b) => a + b, 0)
  return widths.map((width) => (width / used) * total)
}
