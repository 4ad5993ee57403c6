import {UserError} from '../../../model/user-error.js'
import {toUint32Array} from './big-endian.js'

/** Gives the glyph of a code point; 0 when the font has none. */
export type GlyphOf = (codePoint: number) => number

/** Runs of code points beyond the BMP; `shifts` lead from code points to glyphs. */
interface Groups {
  starts: number[]
  ends: number[]
  shifts: number[]
}

const bmpSize = 0x10000
const lastCodePoint = 0x10ffff

/**
 * Read which glyph a code point has from the `cmap` table of a font with `glyphCount` glyphs: from the Unicode subtable
 * of format 12 (beyond the BMP as well), else from that of format 4 (OpenType 1.9, `cmap`).
 *
 * The BMP is written out, so that a look-up there is one step. Code points that are out of order are passed over, as
 * else a small damaged table could keep a machine busy for hours.
 */
export function parseCmap(cmap: Buffer, glyphCount: number): GlyphOf {
  const bmp = new Uint16Array(bmpSize)
  const {starts, ends, shifts} = readSubtable(cmap, glyphCount, bmp)
  return (codePoint) => {
    if (codePoint < bmpSize) return bmp[codePoint] ?? 0
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) < codePoint) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Infinity) <= codePoint ? codePoint + (shifts[low] ?? 0) : 0
  }
}

function readSubtable(cmap: Buffer, glyphCount: number, bmp: Uint16Array): Groups {
  const groups: Groups = {starts: [], ends: [], shifts: []}
  const subtables = unicodeSubtables(cmap)
  const ofFormat = (format: number): number | undefined =>
    subtables.find((offset) => cmap.readUInt16BE(offset) === format)
  const full = ofFormat(12)
  const short = ofFormat(4)
  if (full !== undefined) readGroups(cmap, full, glyphCount, bmp, groups)
  else if (short !== undefined) readSegments(cmap, short, glyphCount, bmp)
  else throw new UserError('This font has no table of Unicode characters of format 4 or 12, expected one')
  return groups
}

/** Places of the subtables for Unicode: of platform 0, and of platform 3 (Windows) 1 and 10; others tell of GBK or signs. */
function unicodeSubtables(cmap: Buffer): number[] {
  const offsets: number[] = []
  for (let record = 4; record < 4 + 8 * cmap.readUInt16BE(2); record += 8) {
    const platform = cmap.readUInt16BE(record)
    const encoding = cmap.readUInt16BE(record + 2)
    if (platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10)))
      offsets.push(cmap.readUInt32BE(record + 4))
  }
  return offsets
}

function readGroups(
  cmap: Buffer,
  offset: number,
  glyphCount: number,
  bmp: Uint16Array,
  beyond: Groups
): void {
  const count = cmap.readUInt32BE(offset + 12)
  const start = offset + 16
  if (start + 12 * count > cmap.length) throw new UserError('This font is damaged: its `cmap` is too short')
  // First and last code point, and the glyph of the first.
  const groups = toUint32Array(cmap.subarray(start, start + 12 * count))
  let next = 0
  for (let at = 0; at < groups.length; at += 3) {
    const first = groups[at] ?? 0
    const shift = (groups[at + 2] ?? 0) - first
    const end = Math.min(groups[at + 1] ?? 0, lastCodePoint, glyphCount - 1 - shift)
    const from = Math.max(first, next)
    if (end < from) continue
    for (let code = from; code <= end && code < bmpSize; code++) bmp[code] = code + shift
    if (end >= bmpSize) {
      beyond.starts.push(Math.max(from, bmpSize))
      beyond.ends.push(end)
      beyond.shifts.push(shift)
    }
    next = end + 1
  }
}

function readSegments(cmap: Buffer, offset: number, glyphCount: number, bmp: Uint16Array): void {
  // Four arrays of `size` bytes, with two bytes between the first and the second.
  const size = cmap.readUInt16BE(offset + 6)
  let next = 0
  for (let at = offset + 14; at < offset + 14 + size; at += 2) {
    const end = cmap.readUInt16BE(at)
    const start = cmap.readUInt16BE(at + 2 + size)
    const delta = cmap.readUInt16BE(at + 2 + 2 * size)
    const rangePlace = at + 2 + 3 * size
    const range = cmap.readUInt16BE(rangePlace)
    for (let code = Math.max(start, next); code <= end; code++) {
      // U+FFFF is no character: the last segment, which every font has, ends at it, often with a range to nowhere.
      if (code === 0xffff) break
      const listed = range === 0 ? code : cmap.readUInt16BE(rangePlace + range + 2 * (code - start))
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph < glyphCount) bmp[code] = glyph
    }
    next = Math.max(next, end + 1)
  }
}
