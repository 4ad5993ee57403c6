import {isNamedContent, leafElements} from './element-roles.js'
import {proseByPlace, within, type Place, type PlacedBlock} from './place.js'
import type {RawBlock} from './raw-block.js'
import {findTitleBlocks} from './title-blocks.js'

/** Mark the blocks that stand outside the element that holds the page's article. */
export function markOutside(placed: readonly PlacedBlock[]): RawBlock[] {
  const titles = findTitleBlocks(placed)
  const main = mainColumn(placed, titles)
  if (main === null) return placed.map(({block}) => block)
  const isInside = within(main)
  const start = placed.findIndex(({place}) => isInside(place))
  // What stands between the title and the column, and reads as body text, opens the article: `导语`, a first paragraph.
  // With the title in the column, the one before it is the name of the site.
  const hasTitle = titles.some((index) => isInside(placed[index]?.place ?? null))
  const title = hasTitle ? start : (titles.findLast((index) => index < start) ?? start)
  return placed.map(({block, place, prose}, index) => {
    // With a link in it, it is an advertisement; as a heading, it tells of the site.
    const isText = prose > 0 && block.hints.linkShare === undefined && block.hints.heading === undefined
    const opens = index > title && index < start && isText
    return isInside(place) || block.hints.documentTitle || opens
      ? block
      : {...block, hints: {...block.hints, outside: true}}
  })
}

/**
 * Of all body text. Nearly all, not most: an article whose pages or sections stand in elements of their own must stay
 * whole, while one long comment or a teaser in the margin must not draw in the whole page.
 */
const nearlyAll = 0.75

/** An element that its site names as that of the text, or that holds the title too, needs less. */
const shareWithSign = 0.5

/**
 * Find the innermost element that holds nearly all body text, or most of it when its name says that it is the text or
 * when the title stands in it.
 */
function mainColumn(placed: readonly PlacedBlock[], titles: readonly number[]): Place | null {
  const prose = proseByPlace(placed)
  const heaviest = heaviestInside(prose)
  const withTitle = new Set<Place>()
  for (const index of titles) {
    for (let at = placed[index]?.place ?? null; at !== null && !withTitle.has(at); at = at.parent) {
      withTitle.add(at)
    }
  }
  let total = placed.reduce((sum, block) => sum + block.prose, 0)
  let main: Place | null = null
  // Only elements inside each other can each hold more than half.
  for (let place = heaviest.get(null); place !== undefined; place = heaviest.get(place)) {
    const share = (prose.get(place) ?? 0) / total
    if (share < shareWithSign) break
    if (leafElements.has(place.element.tagName)) continue
    const hasSign = isNamedContent(place.element) || withTitle.has(place)
    if (share < nearlyAll && !hasSign) continue
    main = place
    // What its site names as the text, or heads with the title, is the whole from here on.
    if (hasSign) total = prose.get(place) ?? total
  }
  return main
}

/** For each place, the one right inside it that holds most body text; the first of equals. */
function heaviestInside(prose: ReadonlyMap<Place, number>): Map<Place | null, Place> {
  const heaviest = new Map<Place | null, Place>()
  for (const [place, length] of prose) {
    const best = heaviest.get(place.parent)
    if (best === undefined || length > (prose.get(best) ?? 0)) heaviest.set(place.parent, place)
  }
  return heaviest
}
