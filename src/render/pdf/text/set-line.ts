import type {Pt} from '../../../model/layout.js'
import type {GlyphForm} from '../fonts/face.js'
import {createArrayPool} from './array-pool.js'
import {characterClasses} from './character-class.js'
import {forms, glyphForm, squeezeStep} from './glyph-forms.js'
import {isSpareBefore, isSpareBehind, placeWeight} from './line-places.js'
import type {Line, SetLine, ShapedText} from './shaped-text.js'
import {endCut, startCut} from './text-measure.js'

const {opening, closing} = characterClasses

const floats = createArrayPool((length) => new Float32Array(length), 4096)

/** A mark is squeezed by a quarter of an em at most. */
const mostSteps = 2

/**
 * Set a line: give each of its characters the form and the width that it has there. At the edges the gaps between Han
 * and Latin go, and marks lose their white half.
 */
export function setLine(text: ShapedText, line: Line): SetLine {
  const {start, end, stretch, squeeze} = line
  const {advances, formats, format} = text
  const count = Math.max(0, end - start)
  const widths = floats.take(count)
  const lineForms: Array<GlyphForm | undefined> = []
  let total = 0
  let tracking: Pt = 0
  let lastFormat = -1
  for (let i = start; i < end; i += 1) {
    const formatIndex = format[i] ?? 0
    if (formatIndex !== lastFormat) {
      tracking = formats[formatIndex]?.tracking ?? 0
      lastFormat = formatIndex
    }
    let width = advances[i] ?? 0
    // White behind the last character is not seen.
    if (i + 1 < end) {
      width += tracking
      if (stretch !== 0) width += stretch * placeWeight(text, i + 1)
    }
    const bits = text.forms[i] ?? 0
    lineForms.push(bits === 0 ? undefined : formOf(text, i, bits))
    widths[i - start] = width
    total += width
  }
  const set = {count, forms: lineForms, widths}
  if (squeeze !== 0) total -= squeezeMarks(text, line, set)
  if (count > 0) setEdges(text, line, set, total)
  return set
}

interface Setting extends SetLine {
  forms: Array<GlyphForm | undefined>
}

/** Take white off the marks between the first and the last character. Gives how much it was together. */
function squeezeMarks(
  text: ShapedText,
  {start, end, squeeze}: Line,
  {widths, forms: lineForms}: Setting
): Pt {
  let total = 0
  for (let i = start; i < end; i += 1) {
    const isBehind = i + 1 < end && isSpareBehind(text, i)
    if (!isBehind && !(i > start && isSpareBefore(text, i))) continue
    const size = text.formats[text.format[i] ?? 0]?.size ?? 0
    const steps = Math.min(mostSteps, Math.round((1000 * squeeze) / size / squeezeStep))
    const form = (text.forms[i] ?? 0) | (steps * (isBehind ? forms.squeezeRight : forms.squeezeLeft))
    if (steps > 0) lineForms[i - start] = formOf(text, i, form)
    // What the form leaves over comes off where the white is: behind the mark, or behind the character before it.
    const byForm = isBehind ? squeeze : (steps * squeezeStep * size) / 1000
    widths[i - start] = (widths[i - start] ?? 0) - byForm
    if (!isBehind) widths[i - start - 1] = (widths[i - start - 1] ?? 0) - (squeeze - byForm)
    total += squeeze
  }
  return total
}

/** Cut the first and the last character, which may be the same. */
function setEdges(text: ShapedText, line: Line, set: Setting, total: number): void {
  const {start, end} = line
  const last = end - 1
  const atStart = text.classes[start] === opening && line.indent > 0 ? 0 : startCut(text, start)
  const atEnd = endCut(text, last)
  // A mark keeps its square where the line was measured with it: on the grid.
  const keepsEnd = text.classes[last] === closing && total - atStart - atEnd / 2 < line.width
  let bits = text.forms[start] ?? 0
  if (atStart !== 0) {
    bits = text.classes[start] === opening ? bits | forms.cutLeft : bits & ~forms.gapBefore
    set.widths[0] = (set.widths[0] ?? 0) - atStart
    set.forms[0] = formOf(text, start, bits)
  }
  if (atEnd === 0 || keepsEnd) return
  if (last !== start) bits = text.forms[last] ?? 0
  bits = text.classes[last] === closing ? bits | forms.cutRight : bits & ~forms.gapAfter
  set.widths[set.count - 1] = (set.widths[set.count - 1] ?? 0) - atEnd
  set.forms[set.count - 1] = formOf(text, last, bits)
}

function formOf({faces, face, glyphs}: ShapedText, i: number, bits: number): GlyphForm | undefined {
  const found = faces[face[i] ?? 0]
  return found && glyphForm(found, glyphs[i] ?? 0, bits)
}
