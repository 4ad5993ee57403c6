import {UserError} from '../../../../model/user-error.js'
import type {Face, GlyphForm} from '../face.js'
import type {SubsetGlyph} from './subset-truetype.js'

/** The glyphs of a face that a document uses: glyph `i` has code `i + 1` and stands for code point `i`. */
export interface GlyphCodes {
  readonly glyphs: readonly SubsetGlyph[]
  readonly codePoints: readonly number[]
  /** Give the code of a glyph, or of a form of it, that stands for a character; codes count from 1. */
  code(glyph: number, codePoint: number, form?: GlyphForm): number
}

/** Codes have two bytes; 0 is the glyph for no character. */
const lastCode = 0xffff
const glyphLimit = 0x10000
const codePointLimit = 0x110000

/**
 * Number the glyphs of a face in the order in which they are used.
 *
 * A glyph that stands for two characters (一 and ⼀, or 〓 in place of any that is missing) has two codes, so that
 * what is copied from the page is the right one. PostScript outlines (`cff`) have no forms.
 */
export function createGlyphCodes(face: Face): GlyphCodes {
  const glyphs: SubsetGlyph[] = []
  const codePoints: number[] = []
  /** Code of a glyph as the font draws it, for the first character that it stands for. */
  const plain = new Uint16Array(glyphLimit)
  /** Forms are numbered behind the glyphs. */
  const forms = new Map<GlyphForm, number>()
  /** Code by form (or glyph) and code point, for all others. */
  const others = new Map<number, number>()

  const add = (glyph: number, codePoint: number, form?: GlyphForm): number => {
    if (glyphs.length === lastCode)
      throw new UserError(
        `This document shows more than ${lastCode.toLocaleString('en')} different characters in ` +
          `\`${face.family}\`, which is more than a PDF can take`
      )
    glyphs.push({glyph, form})
    codePoints.push(codePoint)
    return glyphs.length
  }
  const numberOf = (form: GlyphForm): number => {
    const known = forms.get(form) ?? glyphLimit + forms.size
    forms.set(form, known)
    return known
  }
  const codeOf = (shape: number, glyph: number, codePoint: number, form?: GlyphForm): number => {
    const key = shape * codePointLimit + codePoint
    const code = others.get(key) ?? add(glyph, codePoint, form)
    others.set(key, code)
    return code
  }
  return {
    glyphs,
    codePoints,
    code(glyph, codePoint, form) {
      if (form !== undefined && face.outlines === 'truetype')
        return codeOf(numberOf(form), form.glyph, codePoint, form)
      const code = plain[glyph] ?? 0
      if (code === 0) return (plain[glyph] = add(glyph, codePoint))
      return codePoints[code - 1] === codePoint ? code : codeOf(glyph, glyph, codePoint)
    }
  }
}
