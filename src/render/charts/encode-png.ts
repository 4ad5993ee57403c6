import {zlibSync} from 'fflate'

/** An opaque picture: four bytes a pixel, of which the last one (alpha) is not looked at. */
export interface Pixels {
  width: number
  height: number
  rgba: Uint8Array
}

/** Text with smooth edges on a few flat colours looks the same with so many colours as with all. */
const mostColours = 64
/** What has more colours than this is a photograph, which a palette would spoil. */
const mostInDrawing = 5000

/**
 * Encode a picture as PNG: a drawing with a palette, which is a third as large, a photograph with full colours.
 *
 * fflate packs alike on every machine; Node's zlib does not. Level 9 takes three times as long for 5 % less.
 */
export function encodePng({width, height, rgba}: Pixels, dotsPerInch: number): Uint8Array {
  const reduced = reduceColours(rgba)
  const {rows, palette} =
    reduced === undefined
      ? {rows: fullColours(rgba, width, height), palette: []}
      : {rows: paletteRows(reduced.indices, width, height), palette: [chunk('PLTE', reduced.palette)]}
  const dotsPerMetre = Math.round(dotsPerInch / 0.0254)
  return join([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    // Eight bits; 3: colours from a palette, 2: red, green and blue; no interlacing.
    chunk(
      'IHDR',
      join([bigEndian(width), bigEndian(height), Uint8Array.of(8, reduced === undefined ? 2 : 3, 0, 0, 0)])
    ),
    chunk('pHYs', join([bigEndian(dotsPerMetre), bigEndian(dotsPerMetre), Uint8Array.of(1)])),
    ...palette,
    chunk('IDAT', zlibSync(rows, {level: 6})),
    chunk('IEND', new Uint8Array())
  ])
}

/** One byte a pixel; each row opens with 0: its bytes stand as they are. */
function paletteRows(indices: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height)
  for (let row = 0; row < height; row++) {
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  }
  return rows
}

/** Three bytes a pixel; each row opens with 1: every pixel is told by its difference from the one before. */
function fullColours(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width * 3 + 1) * height)
  for (let row = 0, place = 0; row < height; row++) {
    rows[place++] = 1
    for (let column = 0; column < width; column++) {
      const pixel = (row * width + column) * 4
      for (const channel of [pixel, pixel + 1, pixel + 2]) {
        rows[place++] = (rgba[channel] ?? 0) - (column > 0 ? (rgba[channel - 4] ?? 0) : 0)
      }
    }
  }
  return rows
}

/** Number the colours, the most frequent first; those beyond the palette become the nearest in it. */
function reduceColours(rgba: Uint8Array): {palette: Uint8Array; indices: Uint8Array} | undefined {
  const counts = new Map<number, number>()
  const keys = new Uint32Array(rgba.length / 4)
  for (let pixel = 0, run = 0; pixel < keys.length; pixel++) {
    const place = pixel * 4
    const key = ((rgba[place] ?? 0) << 16) | ((rgba[place + 1] ?? 0) << 8) | (rgba[place + 2] ?? 0)
    keys[pixel] = key
    run++
    if (pixel + 1 < keys.length && isSameColour(rgba, place)) continue
    counts.set(key, (counts.get(key) ?? 0) + run)
    run = 0
    if (counts.size > mostInDrawing) return undefined
  }
  const colours = [...counts].sort(([a, many], [b, more]) => more - many || a - b).map(([key]) => key)
  const palette = colours.slice(0, mostColours)
  const places = new Map(
    colours.map((key, index) => [key, index < mostColours ? index : nearest(key, palette)])
  )
  const indices = new Uint8Array(keys.length)
  for (let pixel = 0, key = -1, index = 0; pixel < keys.length; pixel++) {
    const next = keys[pixel] ?? 0
    if (next !== key) [key, index] = [next, places.get(next) ?? 0]
    indices[pixel] = index
  }
  return {palette: Uint8Array.from(palette.flatMap(channels)), indices}
}

/** Whether a pixel and the next one look alike. */
function isSameColour(rgba: Uint8Array, place: number): boolean {
  return (
    rgba[place] === rgba[place + 4] &&
    rgba[place + 1] === rgba[place + 5] &&
    rgba[place + 2] === rgba[place + 6]
  )
}

function nearest(key: number, palette: readonly number[]): number {
  const wanted = channels(key)
  const distances = palette.map((colour) =>
    channels(colour).reduce((sum, value, index) => sum + (value - (wanted[index] ?? 0)) ** 2, 0)
  )
  return distances.indexOf(Math.min(...distances))
}

function channels(key: number): number[] {
  return [key >> 16, (key >> 8) & 0xff, key & 0xff]
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = join([Uint8Array.from(type, (character) => character.charCodeAt(0)), data])
  return join([bigEndian(data.length), named, bigEndian(crc32(named))])
}

/** The check sum of PNG (ISO 3309), bit by bit: the data are small. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

function bigEndian(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff)
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let place = 0
  for (const part of parts) {
    whole.set(part, place)
    place += part.length
  }
  return whole
}
