import type {Pt} from '../../../model/layout.js'
import type {EmbeddedFont} from '../fonts/embed/embed-font.js'
import type {Line, SetLine, ShapedText} from '../text/shaped-text.js'
import {commonest} from './commonest.js'
import type {GlyphRun} from './glyph-runs.js'
import type {PageContent} from './page-content.js'
import {shortNumber} from './short-number.js'

/** Nearer than this, two widths are the same: lines are set in single precision. */
const sameWidth: Pt = 0.0001

/** How far a glyph may stand from its place before it is put right. */
const mostDrift: Pt = 0.002

/** A change of `Tc` is about as long as so many numbers within the text. */
const changeCost = 1

/**
 * What stands behind a backslash for bytes that cannot stand in a string in brackets (ISO 32000-1, 7.3.4.2): such strings
 * pack 8 % better than hexadecimal digits. A line end would be taken for one of the operators', a bare CR for LF.
 */
const escapes = new Uint8Array(256)
for (const pair of ['((', '))', '\\\\', '\nn', '\rr']) escapes[pair.charCodeAt(0)] = pair.charCodeAt(1)

const [backslash, opening, closing] = [0x5c, 0x28, 0x29]

/** A glyph takes four bytes, a number behind it less than twenty. */
const mostBytes = 24

let operand = Buffer.alloc(mostBytes * 256)
let surpluses = new Float64Array(256)

/**
 * Show a run as one operator, its left edge at `x`.
 *
 * A glyph's own width is in the font. What most glyphs of the run have more than that (tracking, stretch) is their
 * `Tc`; the others get a number behind them (`TJ`). `goesOn`: another run of the line stands right behind it.
 */
export function showRun(
  run: GlyphRun,
  {text, line, set, font}: {text: ShapedText; line: Line; set: SetLine; font: EmbeddedFont},
  x: Pt,
  goesOn: boolean,
  content: PageContent
): void {
  const {start, end, format} = run
  const {size} = format
  const face = text.faces[text.face[start] ?? 0]
  if (face === undefined) return
  const count = end - start
  if (count > surpluses.length) surpluses = new Float64Array(2 * count)
  // What stands at an end moves nothing: neither its last character nor the blanks behind it.
  const moving = Math.max(0, (goesOn ? end : Math.min(end, line.end) - 1) - start)
  let width = 0
  for (let at = 0; at < moving; at++) {
    const place = start + at
    const form = set.forms[place - line.start]
    const own = ((form === undefined ? face.advance(text.glyphs[place] ?? 0) : form.advance) * size) / 1000
    const wanted = set.widths[place - line.start] ?? own
    surpluses[at] = wanted - own
    width += wanted
  }
  content.spacing = chooseSpacing(content.spacing, moving)
  const {spacing} = content

  if ((count + 1) * mostBytes > operand.length) operand = Buffer.alloc(2 * (count + 1) * mostBytes)
  let length = 0
  let hasNumbers = false
  let isOpen = false
  let drift = 0
  for (let at = 0; at < count; at++) {
    const place = start + at
    const code = font.code(text.glyphs[place] ?? 0, text.codes[place] ?? 0, set.forms[place - line.start])
    if (!isOpen) operand[length++] = opening
    isOpen = true
    length = putByte(code >> 8, length)
    length = putByte(code & 255, length)
    if (at >= moving) continue
    const gap = (surpluses[at] ?? 0) - spacing
    drift += gap
    if (Math.abs(gap) <= sameWidth && Math.abs(drift) <= mostDrift) continue
    const move = Math.abs(drift - gap) > mostDrift ? drift : gap
    const number = shortNumber((-move * 1000) / size, 3)
    drift += (Number(number) * size) / 1000
    operand[length++] = closing
    length += operand.write(number, length, 'latin1')
    hasNumbers = true
    isOpen = false
  }
  if (isOpen) operand[length++] = closing
  const shown = operand.toString('latin1', 0, length)
  content.showText(hasNumbers ? `[${shown}] TJ` : `${shown} Tj`, x + width)
}

/** Put a byte of a string into the operand; gives the place behind it. */
function putByte(byte: number, at: number): number {
  const escape = escapes[byte] ?? 0
  if (escape !== 0) operand[at++] = backslash
  operand[at++] = escape === 0 ? byte : escape
  return at
}

/** Keep the present `Tc` unless another one saves more numbers than it costs. */
function chooseSpacing(present: Pt, count: number): Pt {
  const wanted = Math.round(commonest(surpluses, 0, count, sameWidth) * 1e5) / 1e5
  let saved = 0
  for (let at = 0; at < count; at++) {
    const surplus = surpluses[at] ?? 0
    if (Math.abs(surplus - wanted) <= sameWidth) saved++
    if (Math.abs(surplus - present) <= sameWidth) saved--
  }
  return saved >= changeCost ? wanted : present
}
