import type {Face, FontFile, GlyphForm} from '../../../../src/render/pdf/fonts/face.js'
import type {EmbeddedFont} from '../../../../src/render/pdf/fonts/embed/embed-font.js'
import type {TextFormat} from '../../../../src/render/pdf/text/text-item.js'
import type {Line, SetLine, ShapedText} from '../../../../src/render/pdf/text/shaped-text.js'

const file: FontFile = {
  path: 'sample.ttf',
  index: 0,
  table: () => undefined,
  slice: () => Buffer.alloc(0),
  close() {}
}

/** A face whose glyphs have the numbers of their characters: Han are an em wide, others half of it. */
export function sampleFace(family = '样宋'): Face {
  return {
    family,
    bold: false,
    file,
    outlines: 'truetype',
    unitsPerEm: 1000,
    ascent: 880,
    descent: -120,
    glyph: (codePoint) => codePoint & 0xffff,
    advance: (glyph) => (glyph >= 0x2e80 ? 1000 : 500),
    ink: () => undefined
  }
}

/** A font whose codes are its glyphs; a form has the code of its place among those it was asked for. */
export function sampleFont(id = 'F1'): EmbeddedFont {
  return {
    id,
    // Nothing in these tests looks at it.
    reference: {} as EmbeddedFont['reference'],
    code: (glyph) => glyph,
    finalize() {}
  }
}

export function sampleFormat(changes: Partial<TextFormat> = {}, face = sampleFace()): TextFormat {
  return {
    findFace: (codePoint) => ({face, glyph: face.glyph(codePoint), covered: true}),
    size: 10,
    rise: 0,
    tracking: 0,
    colour: '#000000',
    struck: false,
    ...changes
  }
}

/** A piece of a text; `width` is that of each of its characters, else what the face says. */
export interface Piece {
  text: string
  format?: TextFormat
  face?: Face
  width?: number
  form?: GlyphForm
}

/** A text of one line, `behind` the blanks that are left out at its end. */
export function sampleLine(pieces: Piece[], behind = ''): {text: ShapedText; line: Line; set: SetLine} {
  const plain = {format: sampleFormat(), face: sampleFace()}
  const all = [...pieces, {text: behind}].flatMap((piece) =>
    Array.from(piece.text, (character) => ({...plain, ...piece, code: character.codePointAt(0) ?? 0}))
  )
  // Pieces without a face or format share one.
  const formats = [...new Set(all.map(({format}) => format))]
  const faces = [...new Set(all.map(({face}) => face))]
  const end = all.length - Array.from(behind).length
  const widths = all
    .slice(0, end)
    .map(({code, face, format, width}) => width ?? (face.advance(face.glyph(code)) * format.size) / 1000)
  const text: ShapedText = {
    length: all.length,
    codes: Uint32Array.from(all, ({code}) => code),
    formats,
    format: Uint16Array.from(all, ({format}) => formats.indexOf(format)),
    faces,
    face: Uint8Array.from(all, ({face}) => faces.indexOf(face)),
    glyphs: Uint16Array.from(all, ({code, face}) => face.glyph(code)),
    advances: Float32Array.from(all, (_, at) => widths[at] ?? 0),
    classes: new Uint8Array(all.length),
    forms: new Uint8Array(all.length),
    breaks: new Uint8Array(all.length),
    anchors: [],
    pictures: new Map()
  }
  const line: Line = {
    start: 0,
    end,
    next: all.length,
    indent: 0,
    width: widths.reduce((sum, width) => sum + width, 0),
    stretch: 0,
    squeeze: 0,
    isLast: false,
    pictureHeight: 0
  }
  const set = {count: end, forms: all.slice(0, end).map(({form}) => form), widths: Float32Array.from(widths)}
  return {text, line, set}
}
