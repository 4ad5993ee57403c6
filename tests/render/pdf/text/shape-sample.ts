import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import type {Line, ShapedText} from '../../../../src/render/pdf/text/shaped-text.js'
import type {TextFormat} from '../../../../src/render/pdf/text/text-item.js'
import {fakeFormat} from './fake-face.js'

/** Shape a text in one format. */
export function shape(text: string, format: TextFormat = fakeFormat()): ShapedText {
  return shapeText([{kind: 'text', text, format}])
}

/** Show where lines may break (`|`) and must (`/`). */
export function showBreaks(text: ShapedText): string {
  return Array.from(text.codes.subarray(0, text.length), (code, i) => {
    const before = text.breaks[i] === 0 ? '' : text.breaks[i] === 1 ? '|' : '/'
    return before + String.fromCodePoint(code)
  }).join('')
}

/** The widths of characters in thousandths of an em, in text of 10 pt. */
export function widthsOf(text: ShapedText): number[] {
  return Array.from(text.advances.subarray(0, text.length), (width) => Math.round(width * 100))
}

/** The text of a line as it is drawn. */
export function textOf(text: ShapedText, {start, end}: Line): string {
  return String.fromCodePoint(...text.codes.subarray(start, end))
}
