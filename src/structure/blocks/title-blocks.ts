import {keyOf} from '../classify/prose.js'
import type {PlacedBlock} from './place.js'

/** Shorter lines are part of the page's title by chance: the name of a column, of the city. */
const shortestTitle = 6

/**
 * Find the blocks that look like the article's title by the page alone: `h1`, or a line that the page's `<title>` begins
 * with or holds as a whole. Links in lists and menus, which may name the article too, are none.
 */
export function findTitleBlocks(placed: readonly PlacedBlock[]): number[] {
  const pageTitles = placed.flatMap(({block}) => (block.hints.documentTitle ? [keyOf(block.text)] : []))
  return placed.flatMap(({block, prose}, index) => {
    const {hints, text} = block
    if (hints.documentTitle || hints.landmark || prose > 0 || (hints.linkShare ?? 0) > 0.5) return []
    // 80: titles have at most 60 characters, with punctuation and blanks.
    if (text.length > 80) return []
    const key = keyOf(text)
    if (key.length < shortestTitle) return []
    return hints.heading === 1 || pageTitles.some((title) => title.includes(key)) ? [index] : []
  })
}
