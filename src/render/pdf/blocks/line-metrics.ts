import type {Pt, TextStyle} from '../../../model/layout.js'

type Size = Pick<TextStyle, 'leading' | 'size'>

/** A Han character stands so far over the baseline, in em; the rest is below. */
const hanAscent = 0.88

/** Tell how far the baseline of a text stands below the top of its line, in the middle of which its characters stand. */
export function baselineOf({leading, size}: Size): Pt {
  return leading / 2 + (hanAscent - 0.5) * size
}

/** Tell how much of a line is white above its characters, and as much below. */
export function whiteAround({leading, size}: Size): Pt {
  return (leading - size) / 2
}
