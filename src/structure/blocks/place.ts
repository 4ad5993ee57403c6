import type {Element} from 'hast'
import type {RawBlock} from './raw-block.js'

/** An element that holds blocks, and the one around it. */
export interface Place {
  element: Element
  parent: Place | null
  /** How many places stand around it. */
  depth: number
}

/** A block, the innermost element it stands in, and how much body text it has by its own looks. */
export interface PlacedBlock {
  block: RawBlock
  place: Place | null
  /** Length of the block's text when it reads as prose, else 0. */
  prose: number
}

/** Sum up for each place how much body text it holds. Each sum goes up once, so that depth does not count. */
export function proseByPlace(placed: readonly PlacedBlock[]): Map<Place, number> {
  const sums = new Map<Place, number>()
  const byDepth: Place[][] = []
  const add = (place: Place, prose: number) => {
    const sum = sums.get(place)
    if (sum === undefined) (byDepth[place.depth] ??= []).push(place)
    sums.set(place, (sum ?? 0) + prose)
  }
  for (const {place, prose} of placed) if (prose > 0 && place !== null) add(place, prose)
  for (let depth = byDepth.length - 1; depth > 0; depth--) {
    for (const place of byDepth[depth] ?? [])
      if (place.parent !== null) add(place.parent, sums.get(place) ?? 0)
  }
  return sums
}

/** Make a test of whether a place is `outer` or stands in it; it remembers its answers. */
export function within(outer: Place): (place: Place | null) => boolean {
  const known = new Map<Place, boolean>([[outer, true]])
  return (place) => {
    const path: Place[] = []
    let at = place
    while (at !== null && !known.has(at) && at.depth > outer.depth) {
      path.push(at)
      at = at.parent
    }
    const answer = at !== null && known.get(at) === true
    for (const one of path) known.set(one, answer)
    return answer
  }
}
