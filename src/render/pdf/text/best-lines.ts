import {cutWord, longWordBehind} from './cut-word.js'
import {isOrphan} from './is-orphan.js'
import {partsNumber} from './parts-number.js'
import {createLineFit, fitLine, fitsNaturally, roomOf, type Column, type LineFit} from './line-fit.js'

/** Lines that are shorter than that are looked at only where there is no other: a share of the column. */
const shortest = 0.9
/** A line that is longer by so much cannot be squeezed into the column: a share of it, and ems. */
const longest = 1.05
const longestEms = 3

/** Cost of each line, so that of two settings as good the shorter is taken. */
const lineCost = 0.05
/** Cost of a last line of one character: less than that of a line on the grid that is a character short. */
const orphanCost = 1.5
/** Cost of a line end between a number and what it counts: `3 | 项`. */
const partedCost = 3
/** Cost of a line for which there is no room. */
const worst = 1e9

/** The ways to break the text up to each place, as far as they are known. Places count from the start of the stretch. */
interface Ways {
  from: number
  to: number
  /** Of the best way there. */
  costs: Float64Array
  /** Where the last line of that way starts. */
  starts: Int32Array
  fit: LineFit
}

/**
 * Break a stretch of text, `from` to `to`, into the lines that are set with the least distortion altogether (Knuth and
 * Plass, "Breaking Paragraphs into Lines"). Gives where each line ends.
 */
export function bestLines(column: Column, from: number, to: number): number[] {
  if (fitsNaturally(column, from, to)) return [to]
  const {breaks} = column.text
  const {widths, em} = column.measure
  const ways = createWays(from, to)
  const {costs} = ways
  costs[0] = 0
  let near = from

  for (let start = from; start < to; start += 1) {
    if (costs[start - from] === Infinity) continue
    const room = roomOf(column, start)
    const origin = widths[start] ?? 0
    const nearest = origin + room * shortest
    const farthest = origin + room * longest + longestEms * em
    if (near <= start) near = start + 1
    while (near < to && (widths[near] ?? 0) < nearest) near += 1

    let isReached = false
    for (let next = near; next <= to && (widths[next - 1] ?? 0) < farthest; next += 1) {
      if (next < to && breaks[next] === 0) continue
      // What a longer line has more to squeeze is less than what it is longer by.
      if (!tryLine(column, ways, start, next)) break
      isReached = true
    }
    if (!isReached) tryShortLine(column, ways, start, near)
  }
  return endsOf(ways)
}

/** Used again and again: they are needed only as long as a paragraph is being broken. */
let sharedCosts = new Float64Array(1024)
let sharedStarts = new Int32Array(1024)

function createWays(from: number, to: number): Ways {
  const size = to - from + 1
  if (size > sharedCosts.length) {
    sharedCosts = new Float64Array(2 * size)
    sharedStarts = new Int32Array(2 * size)
  }
  sharedCosts.fill(Infinity, 0, size)
  return {from, to, costs: sharedCosts, starts: sharedStarts, fit: createLineFit()}
}

function tryLine(column: Column, ways: Ways, start: number, next: number): boolean {
  const {fit, to} = ways
  fitLine(column, start, next, next === to, fit)
  if (fit.cost === Infinity) return false
  const isOrphaned = next === to && isOrphan(column.text, start, to)
  const isParted = next < to && partsNumber(column.text, next)
  addWay(ways, start, next, fit.cost + (isOrphaned ? orphanCost : 0) + (isParted ? partedCost : 0))
  return true
}

function addWay({from, costs, starts}: Ways, start: number, next: number, cost: number): void {
  const total = (costs[start - from] ?? 0) + cost + lineCost
  if (total >= (costs[next - from] ?? 0)) return
  costs[next - from] = total
  starts[next - from] = start
}

/** The line that ends before a word which does not fit, or within it, if no line has room for it. */
function tryShortLine(column: Column, ways: Ways, start: number, near: number): void {
  const {breaks} = column.text
  let next = near
  while (next > start && (breaks[next] === 0 || !fitsNaturally(column, start, next))) next -= 1
  const wordEnd = longWordBehind(column, start, next, ways.to)
  const cut = wordEnd === undefined ? next : cutWord(column, start, wordEnd)
  fitLine(column, start, cut, cut === ways.to, ways.fit)
  addWay(ways, start, cut, Math.min(ways.fit.cost, worst))
}

function endsOf({from, to, starts}: Ways): number[] {
  const ends: number[] = []
  for (let end = to; end > from; end = starts[end - from] ?? from) ends.push(end)
  return ends.reverse()
}
