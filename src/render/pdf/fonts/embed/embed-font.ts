import type PDFDocument from 'pdfkit'
import type {PDFReference} from 'pdfkit'
import type {Face, GlyphForm} from '../face.js'
import {createGlyphCodes} from './glyph-codes.js'
import {writeFont} from './write-font.js'

/** A face in a PDF, of which only what is used will be in the file. */
export interface EmbeddedFont {
  /** Its name among the fonts of a page: `F1`. */
  readonly id: string
  /** For the fonts of a page; only a font whose reference was asked for is written. */
  readonly reference: PDFReference
  /**
   * Give the code of a glyph, or of a form of it, that stands for a character: two bytes, which count from 1 in the
   * order of first use. Quick: it is asked for every character.
   *
   * A face whose outlines are `cff` has no forms: the glyph is then drawn, and is as wide, as in the font.
   */
  code(glyph: number, codePoint: number, form?: GlyphForm): number
  /** Write the font into the document; what is asked for later is not in it. A second call does nothing. */
  finalize(): void
}

/** Take a face into a document, to be written by `finalize` when all pages are drawn. */
export function embedFont(face: Face, label: string, document: PDFDocument): EmbeddedFont {
  const codes = createGlyphCodes(face)
  let reference: PDFReference | undefined
  let isWritten = false
  return {
    id: label,
    get reference() {
      return (reference ??= document.ref())
    },
    code: codes.code,
    finalize() {
      if (isWritten || reference === undefined) return
      isWritten = true
      writeFont(face, codes, reference, document)
    }
  }
}
