import {isNamedContent, leafElements} from './element-roles.js'
import {proseByPlace, type Place, type PlacedBlock} from './place.js'
import type {RawBlock} from './raw-block.js'

/** Mark the blocks that stand outside the element that holds the page's article. */
export function markOutside(placed: readonly PlacedBlock[]): RawBlock[] {
  const main = mainColumn(placed)
  return placed.map(({block, place}) =>
    main === null || isWithin(place, main) || block.hints.documentTitle
      ? block
      : {...block, hints: {...block.hints, outside: true}}
  )
}

/**
 * Of all body text. More than half: only elements inside each other can each hold so much. Nearly all, not most: an
 * article whose pages or sections stand in elements of their own must stay whole, while one long comment or a teaser in
 * the margin must not draw in the whole page.
 */
const nearlyAll = 0.75

/** An element that its site names as that of the text needs less. */
const namedShare = 0.5

/** Find the innermost element that holds nearly all body text, or most of it when its name says that it is the text. */
function mainColumn(placed: readonly PlacedBlock[]): Place | null {
  const prose = proseByPlace(placed)
  let total = placed.reduce((sum, block) => sum + block.prose, 0)
  let main: Place | null = null
  let depth = 0
  // The order is that of the text, in which a place comes before those inside it only by chance: by depth it is sure.
  const places = [...prose.keys()]
    .map((place) => ({place, depth: depthOf(place)}))
    .sort((a, b) => a.depth - b.depth)
  for (const {place, depth: at} of places) {
    if (at <= depth || leafElements.has(place.element.tagName) || (main !== null && !isWithin(place, main)))
      continue
    const share = (prose.get(place) ?? 0) / total
    const named = share >= namedShare && isNamedContent(place.element)
    if (share < nearlyAll && !named) continue
    main = place
    depth = at
    // What its site names as the text is the whole from here on.
    if (named) total = prose.get(place) ?? total
  }
  return main
}

function isWithin(place: Place | null, outer: Place): boolean {
  for (let at = place; at !== null; at = at.parent) if (at === outer) return true
  return false
}

function depthOf(place: Place): number {
  let depth = 0
  for (let at: Place | null = place; at !== null; at = at.parent) depth++
  return depth
}
