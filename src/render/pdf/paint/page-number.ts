import type {Pt} from '../../../model/layout.js'
import type {PageNumberFragment, RuleFragment} from '../pages/strip.js'
import {setLine} from '../text/set-line.js'
import type {Line, ShapedText} from '../text/shaped-text.js'
import {shapeText} from '../text/shape-text.js'

/** From one dot to the next, how thick they are, and the least white between them and the number, in em. */
const dots = {pitch: 5 / 14, width: 1 / 14, gap: 1 / 2}

/** A page number ready to be drawn: the text, its left edge, and the dots that lead to it. */
export interface SetPageNumber {
  text: ShapedText
  line: Line
  x: Pt
  leader: RuleFragment | undefined
}

/**
 * Set the number of a page so that it ends at the right edge, and dots from the entry to it.
 *
 * Dots stand at multiples of their distance from the right edge, so that those of all entries stand below one another.
 * x and y are from where the fragment's are.
 */
export function setPageNumber(fragment: PageNumberFragment, page: number): SetPageNumber {
  const {format, right, y} = fragment
  const text = shapeText([{kind: 'text', text: String(page), format}])
  const end = text.length
  const ends = {start: 0, end, next: end, indent: 0, isLast: true, pictureHeight: 0}
  const line: Line = {...ends, width: 0, stretch: 0, squeeze: 0}
  const {count, widths} = setLine(text, line)
  let width = 0
  for (let at = 0; at < count; at++) width += widths[at] ?? 0
  const x = right - width
  return {text, line: {...line, width}, x, leader: leaderTo(x, y, fragment)}
}

function leaderTo(x: Pt, y: Pt, {left, right, format}: PageNumberFragment): RuleFragment | undefined {
  const {size, colour} = format
  const pitch = dots.pitch * size
  const radius = (dots.width * size) / 2
  const first = Math.ceil((right - x + dots.gap * size + radius) / pitch)
  const last = Math.floor((right - left - radius) / pitch)
  if (last < first) return undefined
  // From the right, where the dots are counted from; a little longer, so that the last one is drawn for certain.
  const [x1, x2] = [right - first * pitch, right - (last + 0.25) * pitch]
  return {kind: 'rule', x1, y1: y - radius, x2, y2: y - radius, width: 2 * radius, colour, dots: pitch}
}
