import type {Place, PlacedBlock} from './place.js'

/** A list of other articles has at least so many. */
const leastTeasers = 3

/** What an element holds: how many lines that are links and nothing else, how many that are body text. */
interface Holding {
  links: number
  texts: number
}

/**
 * Find the elements that announce other articles: a link and below it the beginning of its text, three or more such
 * elements side by side.
 *
 * A paragraph with a link in it is none, nor is a single link above a text.
 */
export function findTeasers(placed: readonly PlacedBlock[]): Set<Place> {
  const holdings = new Map<Place, Holding>()
  for (const {block, place, prose} of placed) {
    const isLink = (block.hints.linkShare ?? 0) > 0.8
    if (!isLink && prose === 0) continue
    // Link and text stand in elements of their own inside the teaser, or in the teaser itself.
    for (const at of [place, place?.parent]) {
      if (at === null || at === undefined) continue
      const holding = holdings.get(at) ?? {links: 0, texts: 0}
      if (isLink) holding.links++
      else holding.texts++
      holdings.set(at, holding)
    }
  }
  const siblings = new Map<Place | null, Place[]>()
  for (const [place, {links, texts}] of holdings) {
    if (links !== 1 || texts !== 1) continue
    const list = siblings.get(place.parent) ?? []
    list.push(place)
    siblings.set(place.parent, list)
  }
  return new Set([...siblings.values()].filter(({length}) => length >= leastTeasers).flat())
}
