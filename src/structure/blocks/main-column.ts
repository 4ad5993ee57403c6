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
  const lengths = new Map<Element, number>()
  let total = 0
  for (const {block, ancestors} of placed) {
    if (block.hints.landmark || (block.hints.linkShare ?? 0) > 0.5 || !isProse(block.text)) continue
    total += block.text.length
    for (const element of ancestors) lengths.set(element, (lengths.get(element) ?? 0) + block.text.length)
  }
  let best: Element | null = null
  for (const [element, length] of lengths) {
    if (length < total * 0.75) continue
    if (best === null || length < (lengths.get(best) ?? 0) || isInside(placed, element, best)) best = element
  }
  return best
}

function isInside(placed: readonly PlacedBlock[], element: Element, other: Element): boolean {
  return placed.some(({ancestors}) => {
    const index = ancestors.indexOf(element)
    return index >= 0 && ancestors.indexOf(other) > index
  })
}
