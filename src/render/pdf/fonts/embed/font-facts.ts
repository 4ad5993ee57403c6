import type {Face, Mille} from '../face.js'

/** What a PDF says of a font besides its glyphs (ISO 32000-1, 9.8). */
export interface FontFacts {
  flags: number
  /** Left, bottom, right and top of all glyphs together. */
  box: [Mille, Mille, Mille, Mille]
  /** In degrees, below zero when leaning to the right. */
  italicAngle: number
  capHeight: Mille
  xHeight: Mille
  lineGap: Mille
  /** Width of upright stems, estimated from the weight. */
  stemV: Mille
}

/** Bits of `Flags` (ISO 32000-1, table 123). Symbolic: its glyphs are told by number, not by name. */
const flag = {fixedPitch: 1, serif: 2, symbolic: 4, script: 8, italic: 64}
/** Family classes of `OS/2` (OpenType 1.9). */
const serifClasses = new Set([1, 2, 3, 4, 5, 7])
const scriptClass = 10
const regularWeight = 400

/** Read what a PDF says of a font; what the font itself does not say is taken for the usual. */
export function readFontFacts({file, ascent, unitsPerEm}: Face): FontFacts {
  const read = (tag: string): ((at: number) => number) => {
    const table = file.table(tag)
    return (at) => (table === undefined || at + 2 > table.length ? 0 : table.readInt16BE(at))
  }
  const [head, hhea, os2, post] = [read('head'), read('hhea'), read('OS/2'), read('post')]
  const toMille = (units: number): Mille => Math.round((units * 1000) / unitsPerEm)
  const familyClass = os2(30) >> 8
  // In 16.16; the fraction counts upwards.
  const italicAngle = post(4) + (post(6) & 0xffff) / 0x10000
  const isFixedPitch = post(12) !== 0 || post(14) !== 0
  const isItalic = (head(44) & 2) !== 0 || italicAngle !== 0
  const weight = os2(4) || regularWeight
  return {
    flags:
      flag.symbolic |
      (isFixedPitch ? flag.fixedPitch : 0) |
      (serifClasses.has(familyClass) ? flag.serif : 0) |
      (familyClass === scriptClass ? flag.script : 0) |
      (isItalic ? flag.italic : 0),
    box: [toMille(head(36)), toMille(head(38)), toMille(head(40)), toMille(head(42))],
    italicAngle,
    // Both stand in `OS/2` from its version 2 on.
    capHeight: (os2(0) >= 2 && toMille(os2(88))) || ascent,
    xHeight: os2(0) >= 2 ? toMille(os2(86)) : 0,
    lineGap: toMille(hhea(8)),
    // As LibreOffice and others do it: no font says it. 88 for 400, 166 for 700.
    stemV: Math.round(50 + (weight / 65) ** 2)
  }
}
