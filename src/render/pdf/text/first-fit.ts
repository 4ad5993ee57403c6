import {cutWord, longWordBehind} from './cut-word.js'
import {fitsNaturally, naturalWidth, roomOf, type Column} from './line-fit.js'
import {partsNumber} from './parts-number.js'

/** A line is not left shorter than that, a share of its column, to keep a number with what it counts. */
const leastFull = 0.75

/**
 * Break a stretch of text, `from` to `to`, into lines that are as full as their natural widths allow: text that is not
 * justified. Gives where each line ends.
 */
export function firstFit(column: Column, from: number, to: number): number[] {
  const {breaks} = column.text
  const ends: number[] = []
  let start = from
  let fitting = from
  for (let next = from + 1; next <= to; next += 1) {
    if (next < to && breaks[next] === 0) continue
    while (start < next && !fitsNaturally(column, start, next)) {
      const wordEnd = longWordBehind(column, start, fitting, to)
      start = wordEnd === undefined ? wholeNumber(column, start, fitting) : cutWord(column, start, wordEnd)
      fitting = start
      ends.push(start)
    }
    fitting = next
  }
  if (start < to) ends.push(to)
  return ends
}

/** Give the place before the number that a line end at `end` would part from what it counts, if the line stays full. */
function wholeNumber(column: Column, start: number, end: number): number {
  const {breaks} = column.text
  if (!partsNumber(column.text, end)) return end
  let before = end - 1
  while (before > start && breaks[before] === 0) before -= 1
  const isFull = naturalWidth(column, start, before) >= leastFull * roomOf(column, start)
  return before > start && isFull ? before : end
}
