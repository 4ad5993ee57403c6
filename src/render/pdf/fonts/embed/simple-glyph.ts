/** Where the parts of a simple glyph stand in its data (OpenType 1.9, `glyf`). */
export interface SimpleGlyph {
  contours: number
  points: number
  /** Where the flags start, behind the instructions. */
  flags: number
  /** Where the coordinates start: all x, then all y. */
  coordinates: number
  end: number
}

/** Bits of a point's flags. */
export const pointFlag = {onCurve: 1, xShort: 2, yShort: 4, repeat: 8, xSame: 16, ySame: 32, overlap: 64}
/** Header of a glyph: number of contours, and its box. */
export const headerLength = 10

/** Find the parts of a simple glyph; nothing for a composite one, and for data that does not hold what it says. */
export function findSimpleGlyph(data: Buffer): SimpleGlyph | undefined {
  const contours = data.readInt16BE(0)
  const endPoints = headerLength + 2 * contours
  if (contours <= 0 || endPoints + 2 > data.length) return undefined
  let last = -1
  for (let at = headerLength; at < endPoints; at += 2) {
    const end = data.readUInt16BE(at)
    if (end < last) return undefined
    last = end
  }
  const points = last + 1
  const flags = endPoints + 2 + data.readUInt16BE(endPoints)

  let at = flags
  let length = 0
  for (let point = 0; point < points; point++) {
    const flag = data[at++] ?? 0
    length += coordinateBytes[flag] ?? 0
    if ((flag & pointFlag.repeat) === 0) continue
    const times = data[at++] ?? 0
    point += times
    length += times * (coordinateBytes[flag] ?? 0)
    if (point >= points) return undefined
  }
  const end = at + length
  return end > data.length ? undefined : {contours, points, flags, coordinates: at, end}
}

/** How many bytes the coordinates of a point have, by its flags: a table, as this is asked for every point of a report. */
const coordinateBytes = Uint8Array.from({length: 256}, (_, flag) => bytesOfX(flag) + bytesOfY(flag))

function bytesOfX(flag: number): number {
  if ((flag & pointFlag.xShort) !== 0) return 1
  return (flag & pointFlag.xSame) === 0 ? 2 : 0
}

function bytesOfY(flag: number): number {
  if ((flag & pointFlag.yShort) !== 0) return 1
  return (flag & pointFlag.ySame) === 0 ? 2 : 0
}

/**
 * Copy a simple glyph without its instructions and without what is behind it; nothing for a damaged one.
 *
 * This is how nearly all glyphs of a report go into its file.
 */
export function copySimpleGlyph(data: Buffer): Buffer | undefined {
  const glyph = findSimpleGlyph(data)
  if (glyph === undefined) return undefined
  const head = headerLength + 2 * glyph.contours
  // Mostly there are none, and nothing has to be moved: only what is behind the glyph is left out.
  if (glyph.flags === head + 2) return data.subarray(0, glyph.end)
  const copy = Buffer.alloc(head + 2 + glyph.end - glyph.flags)
  data.copy(copy, 0, 0, head)
  data.copy(copy, head + 2, glyph.flags, glyph.end)
  return copy
}
