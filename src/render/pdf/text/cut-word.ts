import {fitsNaturally, naturalWidth, tolerance, type Column} from './line-fit.js'
import {canCut, lineEnd} from './text-measure.js'

/**
 * Find the end of the word behind a break at `next`, or a place in it, if it is longer than a whole line, so that it may
 * as well be cut in the line from `start`; at `next === start` it has to be.
 */
export function longWordBehind(column: Column, start: number, next: number, to: number): number | undefined {
  const {breaks} = column.text
  const {widths, em} = column.measure
  // The end of a word of a million letters is not looked for.
  const farthest = (widths[next] ?? 0) + 2 * (column.width + em)
  let end = next + 1
  while (end < to && breaks[end] === 0 && (widths[end] ?? 0) < farthest) end += 1
  if (next === start) return end
  const width = naturalWidth(column, next, lineEnd(column.text, next, end))
  return width > column.width + tolerance ? end : undefined
}

/** Find where to cut a word that ends at `end` and is longer than the line: as late as it fits, but behind a character. */
export function cutWord(column: Column, start: number, end: number): number {
  let cut = start + 1
  while (cut < end && !canCut(column.text, cut)) cut += 1
  for (let i = cut + 1; i < end && fitsNaturally(column, start, i); i += 1) {
    if (canCut(column.text, i)) cut = i
  }
  return cut
}
