import type {Table} from 'mdast'
import {emWidth} from '../text/em-width.js'
import {plainText} from './plain-text.js'

/** A column that shares gets at least this part of an even share, so that names do not break into pairs of characters. */
const leastShare = 0.75

/**
 * Divide the width of a table among its columns by their content.
 *
 * Gives the widths in em of the cell's type, in order, which together are `total` (in em as well). A column whose
 * longest cell fits into its share takes just that; the others share the rest by the fourth root of their amount of
 * text: columns of the same kind stay about even, and a column of names beside them becomes narrower.
 */
export function columnWidths(table: Table, total: number): number[] {
  const columns = (table.children[0]?.children ?? []).map((_, index) => {
    const widths = table.children.map(({children}) => {
      const cell = children[index]
      return cell === undefined ? 0 : emWidth(plainText(cell))
    })
    return {
      // A little room, as Latin letters and digits are wider than estimated in some faces.
      natural: widths.reduce((most, width) => Math.max(most, width), 0) + 0.6,
      weight: widths.reduce((sum, width) => sum + width, 1) ** 0.25
    }
  })
  const floor = (leastShare * total) / columns.length
  const taken = new Map<number, number>()
  for (;;) {
    const open = columns.flatMap((column, index) => (taken.has(index) ? [] : [{...column, index}]))
    const rest = total - [...taken.values()].reduce((sum, width) => sum + width, 0)
    const weights = open.reduce((sum, {weight}) => sum + weight, 0)
    const share = (weight: number): number => Math.max(floor, (weight / weights) * rest)
    const fitting = open.filter(({natural, weight}) => natural <= share(weight))
    if (fitting.length === 0 || fitting.length === open.length) {
      const last = new Map(
        open.map(({index, natural, weight}) => [index, fitting.length > 0 ? natural : share(weight)])
      )
      return fill(
        columns.map((_, index) => taken.get(index) ?? last.get(index) ?? floor),
        total
      )
    }
    for (const {index, natural} of fitting) taken.set(index, natural)
  }
}

/** Scale widths so that together they are the total. */
function fill(widths: readonly number[], total: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  return widths.map((width) => (width / sum) * total)
}
