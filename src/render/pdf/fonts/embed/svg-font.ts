import type {PDFReference} from 'pdfkit'
import type {Face, Mille} from '../face.js'
import type {EmbeddedFont} from './embed-font.js'
import {readFontFacts} from './font-facts.js'

/** Where a glyph is put, as pdfkit tells it. */
interface GlyphPosition {
  advanceWidth: Mille
  xAdvance: Mille
  yAdvance: Mille
  xOffset: Mille
  yOffset: Mille
}

/** A font as pdfkit 0.19.1 and svg-to-pdfkit use one, when it stands in `document._fontFamilies` under a name. */
export interface SvgFont {
  readonly id: string
  readonly name: string
  readonly ascender: Mille
  readonly descender: Mille
  readonly lineGap: Mille
  readonly capHeight: Mille
  readonly xHeight: Mille
  readonly bbox: readonly [Mille, Mille, Mille, Mille]
  /** Give the codes of a text in hexadecimal digits, and where each is put. */
  encode(text: string): [string[], GlyphPosition[]]
  widthOfString(text: string, size: number): number
  lineHeight(size: number, includeGap?: boolean): number
  ref(): PDFReference
  finalize(): void
}

/** Stands for a character that a font lacks: 〓, the printer's sign for a missing sort. */
const substitute = 0x3013
/** What shows nothing, and needs no glyph. */
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * Give an embedded font in the shape in which drawings use it, so that a chart's text is in the same subset as the report's.
 *
 * Drawings choose fonts by name, so a character that the face lacks is not taken from another one: it is shown as 〓, and
 * still copied as itself.
 */
export function svgFont(font: EmbeddedFont, face: Face): SvgFont {
  const {box, lineGap, capHeight, xHeight} = readFontFacts(face)
  const glyphOf = (codePoint: number): number => face.glyph(codePoint) || face.glyph(substitute)
  const encode: SvgFont['encode'] = (text) => {
    const codePoints = shownIn(text, face)
    const positions = codePoints.map((codePoint) => {
      const advance = face.advance(glyphOf(codePoint))
      return {advanceWidth: advance, xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0}
    })
    const codes = codePoints.map((codePoint) => font.code(glyphOf(codePoint), codePoint))
    return [codes.map((code) => code.toString(16).padStart(4, '0')), positions]
  }
  return {
    id: font.id,
    name: font.id,
    ascender: face.ascent,
    descender: face.descent,
    lineGap,
    capHeight,
    xHeight,
    bbox: box,
    encode,
    widthOfString: (text, size) =>
      shownIn(text, face).reduce((sum, codePoint) => sum + face.advance(glyphOf(codePoint)), 0) *
      (size / 1000),
    lineHeight: (size, includeGap = false) =>
      ((face.ascent + (includeGap ? lineGap : 0) - face.descent) * size) / 1000,
    ref: () => font.reference,
    finalize: () => font.finalize()
  }
}

function shownIn(text: string, face: Face): number[] {
  return Array.from(text)
    .filter((character) => !ignorable.test(character) || face.glyph(character.codePointAt(0) ?? 0) !== 0)
    .map((character) => character.codePointAt(0) ?? 0)
}
