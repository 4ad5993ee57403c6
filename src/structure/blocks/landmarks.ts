import {bylineAuthors} from '../classify/byline.js'
import {isMeta} from '../classify/meta.js'
import {landmarkOf, type LandmarkStrength} from './element-roles.js'
import {proseByPlace, type Place, type PlacedBlock} from './place.js'
import {findRemarks} from './remarks.js'
import {findTeasers} from './teasers.js'
import {findTitleBlocks} from './title-blocks.js'

/** A landmark with more than this share of the page's body text is none. */
const largestShare = {likely: 0.6, sure: 0.97}

/** Remarks behind so much body text are those on the article: it has ended. */
const shortestArticle = 100

/**
 * Mark the blocks that stand in navigation, footer, teasers of other articles, readers' remarks and the like, and count
 * none of their text as prose; nor that of anything behind the remarks.
 */
export function markLandmarks(placed: readonly PlacedBlock[]): PlacedBlock[] {
  const prose = proseByPlace(placed)
  const total = placed.reduce((sum, block) => sum + block.prose, 0)
  const teasers = findTeasers(placed)
  const remarks = findRemarks(placed)
  const known = new Map<Place, Standing>()
  const standingOf = (place: Place | null): Standing => {
    if (place === null) return 'free'
    const answer = known.get(place)
    if (answer !== undefined) return answer
    const strength = landmarkOf(place.element)
    const holds = strength !== undefined && (prose.get(place) ?? 0) <= total * largestShare[strength]
    const own = remarks.has(place) ? 'remark' : teasers.has(place) ? 'sure' : holds ? strength : 'free'
    const outer = own === 'sure' || own === 'remark' ? 'free' : standingOf(place.parent)
    const result = outer === 'free' ? own : outer
    known.set(place, result)
    return result
  }
  const heads = findHeads(placed)
  let read = 0
  let hasEnded = false
  return placed.map((one, index) => {
    const found = one.block.hints.documentTitle ? 'free' : standingOf(one.place)
    const standing = found === 'likely' && heads.has(index) ? 'free' : found
    if (standing === 'free') {
      read += one.prose
      return hasEnded ? {...one, prose: 0} : one
    }
    if (standing === 'remark' && read >= shortestArticle) hasEnded = true
    return {...one, block: {...one.block, hints: {...one.block.hints, landmark: true}}, prose: 0}
  })
}

type Standing = 'free' | LandmarkStrength | 'remark'

/** Between a title and the first paragraph stand few lines: date, source, counters, a share bar. */
const longestHead = 20

/**
 * Find the titles, and what tells date, source and authors between a title and the body text: `top`, `header` and the
 * like around them name the head of the article and not that of the page.
 */
function findHeads(placed: readonly PlacedBlock[]): Set<number> {
  const heads = new Set<number>()
  for (const title of findTitleBlocks(placed)) {
    heads.add(title)
    for (let index = title + 1; index <= title + longestHead; index++) {
      const one = placed[index]
      if (one === undefined || one.prose > 0) break
      if (isMeta(one.block.text) || bylineAuthors(one.block.text) !== null) heads.add(index)
    }
  }
  return heads
}
