/** Tells whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean

/** Code points from `start` to `end`, both included. */
interface Range {
  start: number
  end: number
}

/**
 * Read which code points a font covers from its `cmap` table: from the subtable of format 12 (beyond the BMP as well),
 * else from that of format 4.
 */
export function parseCoverage(cmap: DataView): Coverage {
  const ranges = rangesOf(cmap)
  const starts = Uint32Array.from(ranges, ({start}) => start)
  const ends = Uint32Array.from(ranges, ({end}) => end)
  return (codePoint) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < codePoint) low = middle + 1
      else high = middle
    }
    return low < ends.length && (starts[low] ?? 0) <= codePoint
  }
}

function rangesOf(cmap: DataView): Range[] {
  const subtables = Array.from({length: cmap.getUint16(2)}, (_, index) => cmap.getUint32(8 + 8 * index))
  const ofFormat = (format: number): number | undefined =>
    subtables.find((offset) => cmap.getUint16(offset) === format)
  const full = ofFormat(12)
  if (full !== undefined) return readGroups(cmap, full)
  const short = ofFormat(4)
  if (short !== undefined) return readSegments(cmap, short)
  throw new Error('The font has no `cmap` subtable of format 4 or 12, expected one')
}

function readGroups(cmap: DataView, offset: number): Range[] {
  return Array.from({length: cmap.getUint32(offset + 12)}, (_, group) => ({
    start: cmap.getUint32(offset + 16 + 12 * group),
    end: cmap.getUint32(offset + 20 + 12 * group)
  }))
}

/** The last segment, which ends at U+FFFF, is there in every font and covers nothing. */
function readSegments(cmap: DataView, offset: number): Range[] {
  const count = cmap.getUint16(offset + 6) / 2
  return Array.from({length: count - 1}, (_, segment) => ({
    start: cmap.getUint16(offset + 16 + 2 * count + 2 * segment),
    end: cmap.getUint16(offset + 14 + 2 * segment)
  }))
}
