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

/** A change of `Tc`, and back, is as long as so many numbers within the text. */
const changeCost = 2

const hexBytes = Array.from({length: 256}, (_, byte) => byte.toString(16).padStart(2, '0'))

let surpluses = new Float64Array(256)

/**
 * Show a run as one operator, its left edge at `x`.
 *
 * A glyph's own width is in the font. What most glyphs of the run have more than that (tracking, stretch) is their
 * `Tc`; the others get a number behind them (`TJ`).
 */
export function showRun(
  run: GlyphRun,
  {text, line, set, font}: {text: ShapedText; line: Line; set: SetLine; font: EmbeddedFont},
  x: Pt,
  content: PageContent
): void {
  const {start, end, format} = run
  const {size} = format
  const face = text.faces[text.face[start] ?? 0]
  if (face === undefined) return
  const count = end - start
  if (count > surpluses.length) surpluses = new Float64Array(2 * count)
  // What stands at the line's end moves nothing: neither its last character nor the blanks behind it.
  const moving = Math.max(0, Math.min(end, line.end - 1) - start)
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

  let operand = ''
  let hasNumbers = false
  let drift = 0
  for (let at = 0; at < count; at++) {
    const place = start + at
    const code = font.code(text.glyphs[place] ?? 0, text.codes[place] ?? 0, set.forms[place - line.start])
    operand += (hexBytes[code >> 8] ?? '') + (hexBytes[code & 255] ?? '')
    if (at >= moving) continue
    const gap = (surpluses[at] ?? 0) - spacing
    drift += gap
    if (Math.abs(gap) <= sameWidth && Math.abs(drift) <= mostDrift) continue
    const move = Math.abs(drift - gap) > mostDrift ? drift : gap
    const number = shortNumber((-move * 1000) / size, 3)
    drift += (Number(number) * size) / 1000
    operand += `>${number}<`
    hasNumbers = true
  }
  if (hasNumbers) operand = operand.endsWith('<') ? operand.slice(0, -1) : `${operand}>`
  content.showText(hasNumbers ? `[<${operand}] TJ` : `<${operand}> Tj`, x + width)
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
