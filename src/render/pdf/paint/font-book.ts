import type {Face, FontFile} from '../fonts/face.js'
import {embedFont, type EmbeddedFont} from '../fonts/embed/embed-font.js'
import type {PdfFile} from './pdf-file.js'

/** The fonts of a file: every face is embedded once, when it is first used. */
export interface FontBook {
  /** Give the font of a face, and let the present page use it. */
  font(face: Face): EmbeddedFont
}

/**
 * Open the book of a file that has no fonts yet: they are called F1, F2 and so on. Two families may share a font, which is
 * then embedded once.
 */
export function createFontBook(file: PdfFile): FontBook {
  const fonts = new Map<FontFile, EmbeddedFont>()
  // Mostly the same face is asked for again, on the same page.
  let last: {face: Face; page: PdfFile['page']; font: EmbeddedFont} | undefined
  return {
    font(face) {
      if (last?.face === face && last.page === file.page) return last.font
      let font = fonts.get(face.file)
      if (font === undefined) {
        font = embedFont(face, `F${fonts.size + 1}`, file)
        fonts.set(face.file, font)
      }
      file.useFont(font)
      last = {face, page: file.page, font}
      return font
    }
  }
}
