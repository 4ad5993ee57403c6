import type {Face, FontFile} from './face.js'

/** What the ink of glyphs is read from: the file, and what `head`, `hhea` and `hmtx` say. */
interface Source {
  file: FontFile
  /** Thousandths of an em in a unit of the font. */
  mille: number
  hmtx: Buffer
  /** Number of glyphs with an advance of their own. */
  advanceCount: number
  /** Whether `loca` holds halves of offsets, in two bytes each. */
  shortOffsets: boolean
}

/**
 * Give the look-up of a TrueType glyph's ink: from the left side bearing, and as wide as the box in its header
 * (OpenType 1.9, `glyf`). What was asked for is kept, as it is asked for the same few signs again and again.
 */
export function createInk({file, mille, hmtx, advanceCount, shortOffsets}: Source): Face['ink'] {
  const known = new Map<number, ReturnType<Face['ink']>>()
  let loca: Buffer | undefined

  const offsetOf = (glyph: number): number => {
    loca ??= file.table('loca') ?? Buffer.alloc(0)
    const at = glyph * (shortOffsets ? 2 : 4)
    if (at + (shortOffsets ? 2 : 4) > loca.length) return 0
    return shortOffsets ? 2 * loca.readUInt16BE(at) : loca.readUInt32BE(at)
  }
  const bearingOf = (glyph: number): number => {
    const at = glyph < advanceCount ? 4 * glyph + 2 : 4 * advanceCount + 2 * (glyph - advanceCount)
    return at + 2 > hmtx.length ? 0 : hmtx.readInt16BE(at)
  }
  const read = (glyph: number): ReturnType<Face['ink']> => {
    const start = offsetOf(glyph)
    if (offsetOf(glyph + 1) <= start) return undefined
    // Number of contours, then the smallest x and y and the largest.
    const header = file.slice('glyf', start, 10)
    const left = bearingOf(glyph)
    const width = header.readInt16BE(6) - header.readInt16BE(2)
    return {left: left * mille, right: (left + width) * mille}
  }
  return (glyph) => {
    if (known.has(glyph)) return known.get(glyph)
    const ink = read(glyph)
    known.set(glyph, ink)
    return ink
  }
}
