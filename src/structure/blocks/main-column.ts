import type {Element} from 'hast'
import {isProse} from '../classify/prose.js'
import type {PlacedBlock} from './hast-blocks.js'
import type {RawBlock} from './raw-block.js'

/** Mark the blocks that stand outside the element that holds most of the page's body text. */
export function markOutside(placed: readonly PlacedBlock[]): RawBlock[] {
  const main = mainColumn(placed)
  return placed.map(({block, ancestors}) =>
    main === null || ancestors.includes(main) || block.hints.documentTitle
      ? block
      : {...block, hints: {...block.hints, outside: true}}
  )
}

/**
 * Find the innermost element that holds nearly all body text.
 *
 * Nearly all, not most: an article whose pages or sections stand in elements of their own must stay whole,
 * while one long comment or a teaser in the margin must not draw in the whole page.
 */
function mainColumn(placed: readonly PlacedBlock[]): Element | null {
  const columns = new Map<Element, {length: number; depth: number}>()
  let total = 0
  for (const {block, ancestors} of placed) {
    if (block.hints.landmark || (block.hints.linkShare ?? 0) > 0.5 || !isProse(block.text)) continue
    total += block.text.length
    for (const [index, element] of ancestors.entries()) {
      const column = columns.get(element) ?? {length: 0, depth: ancestors.length - index}
      columns.set(element, {...column, length: column.length + block.text.length})
    }
  }
  let best: Element | null = null
  let depth = 0
  for (const [element, column] of columns) {
    if (column.length < total * nearlyAll || column.depth <= depth) continue
    best = element
    depth = column.depth
  }
  return best
}

/** More than half: only elements inside each other can each hold so much, so that the deepest is the innermost. */
const nearlyAll = 0.75
