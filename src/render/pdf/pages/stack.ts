import type {Pt} from '../../../model/layout.js'
import type {Strip} from './strip.js'

/** Lengths are sums of fractions: what is over by less than this fits, so that rounding never costs a line. */
export const tolerance: Pt = 0.05

/** Tell the white between a strip and the one below it. */
export function whiteBetween(above: Strip, below: Strip): Pt {
  return Math.max(above.after, below.before)
}

/** Add up strips that stand below one another, without the white above the first and below the last. */
export function stackHeight(strips: readonly Strip[]): Pt {
  let height = 0
  let above: Strip | undefined
  for (const strip of strips) {
    if (above !== undefined) height += whiteBetween(above, strip)
    height += strip.height
    above = strip
  }
  return height
}
