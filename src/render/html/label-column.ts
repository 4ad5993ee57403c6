import type {Table} from 'mdast'
import {emWidth} from '../../text/em-width.js'
import {plainText} from '../plain-text.js'

/** The longest label in em: `建立矛盾纠纷多元化解中心` has 12 characters. */
const longestLabel = 16

/**
 * Tell whether the first column of a table says what each row is about, so that its cells are heads of their rows.
 *
 * It does where every row has a short name of its own there: `南昌 | 120 件`. It does not where the names repeat
 * (`2022年`, `2022年`), where they are numbers (`1`, `[3]`), where one is missing, or where it says whole sentences.
 */
export function hasLabelColumn(table: Table): boolean {
  const [head, ...rows] = table.children
  if (rows.length < 2 || (head?.children.length ?? 0) < 2) return false
  const labels = rows.map(({children: [first]}) => (first === undefined ? '' : plainText(first).trim()))
  return (
    new Set(labels).size === labels.length &&
    labels.every(
      (label) => /\p{L}/u.test(label) && emWidth(label) <= longestLabel && !/[。；！？]/.test(label)
    )
  )
}
