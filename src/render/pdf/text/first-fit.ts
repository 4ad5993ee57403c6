import {cutWord, longWordBehind} from './cut-word.js'
import {fitsNaturally, type Column} from './line-fit.js'

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
      start = wordEnd === undefined ? fitting : cutWord(column, start, wordEnd)
      fitting = start
      ends.push(start)
    }
    fitting = next
  }
  if (start < to) ends.push(to)
  return ends
}
