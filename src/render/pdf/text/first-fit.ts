import {cutWord, longWordBehind} from './cut-word.js'
import {isOrphan} from './is-orphan.js'
import {fitsNaturally, naturalWidth, roomOf, type Column} from './line-fit.js'
import {partsNumber} from './parts-number.js'

/** A line is not left shorter than that, a share of its column, for the sake of the next one. */
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
  keepCompany(column, from, ends)
  return ends
}

/** Let the line before the last end earlier where the last one would hold a single character, if it stays full. */
function keepCompany(column: Column, from: number, ends: number[]): void {
  const last = ends.at(-1)
  const start = ends.at(-2)
  if (last === undefined || start === undefined || !isOrphan(column.text, start, last)) return
  if (column.text.breaks[start] !== 1) return
  const before = ends.at(-3) ?? from
  const earlier = breakBefore(column, before, start)
  if (earlier !== undefined && fitsNaturally(column, earlier, last)) ends[ends.length - 2] = earlier
}

/** Find the place to break before `end`, where a line from `start` can end and is full enough. */
function breakBefore(column: Column, start: number, end: number): number | undefined {
  const {text} = column
  let before = end - 1
  while (before > start && (text.breaks[before] === 0 || partsNumber(text, before))) before -= 1
  const isFull = naturalWidth(column, start, before) >= leastFull * roomOf(column, start)
  return before > start && isFull ? before : undefined
}

/** Give the place before the number that a line end at `end` would part from what it counts, if the line stays full. */
function wholeNumber(column: Column, start: number, end: number): number {
  return partsNumber(column.text, end) ? (breakBefore(column, start, end) ?? end) : end
}
