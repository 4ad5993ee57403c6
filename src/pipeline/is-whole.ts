import {inflateSync} from 'node:zlib'
import {interlacePasses} from '../render/interlace-passes.js'

/**
 * Tell whether a PNG or JPEG file is all there and as its format wants it: another one makes a broken report, or none.
 *
 * Of a PNG the chunks and the packed rows are read; of a JPEG its frame and its end, whose loss nothing else tells.
 */
export function isWhole(type: 'png' | 'jpg', bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return type === 'png' ? isWholePng(bytes, view) : hasJpegFrame(bytes, view) && endsAsJpeg(bytes)
}

function isWholePng(bytes: Uint8Array, view: DataView): boolean {
  let header: PngHeader | undefined
  let colours = 0
  const rows: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return false
    // The header stands first, and only there.
    if ((name === 'IHDR') !== (at === 8)) return false
    if (name === 'IHDR') header = length === 13 ? readHeader(view, at + 8) : undefined
    if (name === 'PLTE') colours = length / 3
    if (name === 'IDAT') rows.push(bytes.subarray(at + 8, at + 8 + length))
    if (header === undefined) return false
    if (name === 'IEND') return (header.colour !== 3 || isPalette(colours)) && hasAllRows(rows, header)
    at += 12 + length
  }
  return false
}

interface PngHeader {
  width: number
  height: number
  colour: number
  bitsPerPixel: number
  interlaced: boolean
}

/** Of every colour type: the channels of a pixel, and the bits that each may have. */
const colourTypes: Record<number, {channels: number; depths: readonly number[]}> = {
  0: {channels: 1, depths: [1, 2, 4, 8, 16]},
  2: {channels: 3, depths: [8, 16]},
  3: {channels: 1, depths: [1, 2, 4, 8]},
  4: {channels: 2, depths: [8, 16]},
  6: {channels: 4, depths: [8, 16]}
}

function readHeader(view: DataView, at: number): PngHeader | undefined {
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)]
  const [depth, colour, packing, filter, interlace] = [8, 9, 10, 11, 12].map((place) =>
    view.getUint8(at + place)
  )
  const type = colourTypes[colour ?? -1]
  if (depth === undefined || colour === undefined || !type?.depths.includes(depth)) return undefined
  if (width === 0 || height === 0 || packing !== 0 || filter !== 0) return undefined
  if (interlace !== 0 && interlace !== 1) return undefined
  return {width, height, colour, bitsPerPixel: depth * type.channels, interlaced: interlace === 1}
}

function isPalette(colours: number): boolean {
  return Number.isInteger(colours) && colours >= 1 && colours <= 256
}

/** Every row is there, nothing behind them, and each opens with one of the five filters. */
function hasAllRows(packed: readonly Uint8Array[], header: PngHeader): boolean {
  const {width, height, bitsPerPixel, interlaced} = header
  const parts = (interlaced ? interlacePasses : ([[0, 0, 1, 1]] as const))
    .map(([x, y, across, down]) => ({
      columns: Math.ceil((width - x) / across),
      rows: Math.ceil((height - y) / down)
    }))
    .filter(({columns, rows}) => columns > 0 && rows > 0)
    .map(({columns, rows}) => ({rows, length: 1 + Math.ceil((columns * bitsPerPixel) / 8)}))
  const expected = parts.reduce((sum, {rows, length}) => sum + rows * length, 0)
  const bytes = inflate(packed, expected)
  if (bytes?.length !== expected) return false
  let at = 0
  for (const {rows, length} of parts) {
    for (let row = 0; row < rows; row++, at += length) {
      if ((bytes[at] ?? 0) > 4) return false
    }
  }
  return true
}

function inflate(packed: readonly Uint8Array[], most: number): Uint8Array | undefined {
  try {
    return inflateSync(Buffer.concat(packed), {maxOutputLength: most})
  } catch {
    return undefined
  }
}

/** Walk the segments to the frame: it tells the size and the components, of which a PDF takes 1, 3 or 4 of eight bits. */
function hasJpegFrame(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 2; at + 10 <= bytes.length && bytes[at] === 0xff;) {
    const mark = view.getUint8(at + 1)
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)) {
      const [depth, height, width] = [bytes[at + 4], view.getUint16(at + 5), view.getUint16(at + 7)]
      return depth === 8 && height > 0 && width > 0 && [1, 3, 4].includes(view.getUint8(at + 9))
    }
    at += 2 + view.getUint16(at + 2)
  }
  return false
}

/** The mark of the end stands last but for what some cameras write behind it. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
    if (bytes.length - at > 100_000) return false
  }
  return false
}
