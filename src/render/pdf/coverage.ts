/** What a font file says of itself that typesetting needs; `ascent` and `descent` are in em, both from the baseline. */
export interface FontFacts {
  ascent: number
  descent: number
  /** Tell whether the font has a glyph for a code point. */
  has(codePoint: number): boolean
}

/** Read where the tables of a TrueType or OpenType font stand, from the first bytes of the file. */
export function parseTableDirectory(bytes: DataView): Map<string, {offset: number; length: number}> {
  const tables = new Map<string, {offset: number; length: number}>()
  for (let index = 0; index < bytes.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => bytes.getUint8(entry + place)))
    tables.set(tag, {offset: bytes.getUint32(entry + 8), length: bytes.getUint32(entry + 12)})
  }
  return tables
}

/** Read height and coverage of a font from three of its tables. */
export function parseFontFacts(tables: {head: DataView; hhea: DataView; cmap: DataView}): FontFacts {
  const unitsPerEm = tables.head.getUint16(18)
  return {
    ascent: tables.hhea.getInt16(4) / unitsPerEm,
    descent: -tables.hhea.getInt16(6) / unitsPerEm,
    has: parseCoverage(tables.cmap)
  }
}

/**
 * Read which code points a font covers from its `cmap` table.
 *
 * Only subtables of format 12 (groups of code points, beyond the BMP as well) are read: every font that can set
 * Chinese names with rare characters has one.
 */
function parseCoverage(cmap: DataView): (codePoint: number) => boolean {
  const offset = fullSubtable(cmap)
  const count = cmap.getUint32(offset + 12)
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let group = 0; group < count; group++) {
    starts[group] = cmap.getUint32(offset + 16 + 12 * group)
    ends[group] = cmap.getUint32(offset + 20 + 12 * group)
  }
  return (codePoint) => {
    let low = 0
    let high = count
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < codePoint) low = middle + 1
      else high = middle
    }
    return low < count && (starts[low] ?? 0) <= codePoint
  }
}

function fullSubtable(cmap: DataView): number {
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const offset = cmap.getUint32(8 + 8 * index)
    if (cmap.getUint16(offset) === 12) return offset
  }
  throw new Error('The font has no `cmap` subtable of format 12, expected one')
}
