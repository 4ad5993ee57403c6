import {landmarkOf} from './element-roles.js'
import {proseByPlace, type Place, type PlacedBlock} from './place.js'
import {findTeasers} from './teasers.js'

/** A landmark with more than this share of the page's body text is none. */
const largestShare = {likely: 0.6, sure: 0.97}

/**
 * Mark the blocks that stand in navigation, footer, teasers of other articles and the like, and count none of their
 * text as prose.
 */
export function markLandmarks(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const prose = proseByPlace(placed)
  const total = placed.reduce((sum, block) => sum + block.prose, 0)
  const teasers = findTeasers(placed)
  const known = new Map<Place, boolean>()
  const isInLandmark = (place: Place | null): boolean => {
    if (place === null) return false
    const answer = known.get(place)
    if (answer !== undefined) return answer
    const strength = landmarkOf(place.element)
    const holds = strength !== undefined && (prose.get(place) ?? 0) <= total * largestShare[strength]
    const result = holds || teasers.has(place) || isInLandmark(place.parent)
    known.set(place, result)
    return result
  }
  return placed.map((one) =>
    isInLandmark(one.place) && !one.block.hints.documentTitle
      ? {...one, block: {...one.block, hints: {...one.block.hints, landmark: true}}, prose: 0}
      : one
  )
}
