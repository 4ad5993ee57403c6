import type {City, Evidence} from '../model/comparison.js'

/**
 * Choose the cities whose quotations tell most, at most `most`, and give them in their own order.
 *
 * What was done comes before plans, the body before headings and captions, a quotation with a number before one
 * without, a whole sentence before a part; among equals the earlier city.
 */
export function chooseTelling(
  cells: ReadonlyArray<readonly [City, readonly Evidence[]]>,
  most: number
): City[] {
  const ranked = cells
    .flatMap(([city, [best]], order) => (best === undefined ? [] : [{city, order, weight: weigh(best)}]))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  return ranked
    .slice(0, most)
    .sort((a, b) => a.order - b.order)
    .map(({city}) => city)
}

/** Each point outweighs all after it. */
function weigh({text, aim, from, cut}: Evidence): number {
  return (
    (aim === true ? 0 : 8) +
    (from === undefined ? 4 : 0) +
    (/\d/.test(text) ? 2 : 0) +
    (cut === undefined ? 1 : 0)
  )
}
