import type {GlyphForm} from '../fonts/face.js'
import {characterClasses} from './character-class.js'
import {forms, glyphForm} from './glyph-forms.js'
import {placeWeight, squeezableMarks} from './line-places.js'
import type {Line, SetLine, ShapedText} from './shaped-text.js'
import {endCut, startCut} from './text-measure.js'

const {opening, closing} = characterClasses

/**
 * Set a line: give each of its characters the form and the width that it has there. At the edges the gaps between Han
 * and Latin go, and marks lose their white half.
 */
export function setLine(text: ShapedText, line: Line): SetLine {
  const {start, end, stretch, squeeze} = line
  const {advances, formats, format} = text
  const count = Math.max(0, end - start)
  const widths = new Float32Array(count)
  const lineForms = Array.from<GlyphForm | undefined>({length: count})
  const isAdjusted = stretch !== 0 || squeeze !== 0
  let total = 0
  for (let i = start; i < end; i += 1) {
    let width = advances[i] ?? 0
    // White behind the last character is not seen.
    if (i + 1 < end) {
      width += formats[format[i] ?? 0]?.tracking ?? 0
      if (isAdjusted) width += stretch * placeWeight(text, i + 1) - squeeze * squeezableMarks(text, i + 1)
    }
    const bits = text.forms[i] ?? 0
    if (bits !== 0) lineForms[i - start] = formOf(text, i, bits)
    widths[i - start] = width
    total += width
  }
  if (count > 0) setEdges(text, line, {count, forms: lineForms, widths}, total)
  return {count, forms: lineForms, widths}
}

/** Cut the first and the last character, which may be the same. */
function setEdges(
  text: ShapedText,
  line: Line,
  set: {count: number; forms: Array<GlyphForm | undefined>; widths: Float32Array},
  total: number
): void {
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
