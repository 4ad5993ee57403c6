import type {Element} from 'hast'
import type {RawBlock} from './raw-block.js'

/** An element that holds blocks, and the one around it. */
export interface Place {
  element: Element
  parent: Place | null
}

/** A block, the innermost element it stands in, and how much body text it has by its own looks. */
export interface PlacedBlock {
  block: RawBlock
  place: Place | null
  /** Length of the block's text when it reads as prose, else 0. */
  prose: number
}

/** Sum up for each place how much body text it holds. */
export function proseByPlace(placed: readonly PlacedBlock[]): Map<Place, number> {
  const sums = new Map<Place, number>()
  for (const {place, prose} of placed) {
    if (prose === 0) continue
    for (let at = place; at !== null; at = at.parent) sums.set(at, (sums.get(at) ?? 0) + prose)
  }
  return sums
}
