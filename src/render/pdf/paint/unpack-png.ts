import {inflateSync} from 'node:zlib'
import type {PngFile} from './read-png.js'
import {interlacePasses} from '../../interlace-passes.js'

/** The pixels of a picture, a byte a sample; `alpha` only where some may not be opaque. */
export interface Pixels {
  /** Places in the palette, grey, or red, green and blue. */
  colours: Uint8Array
  alpha: Uint8Array | undefined
}

/** A picture that takes more bytes unpacked is refused. */
const maximumBytes = 2 ** 29

/** Unpack all pixels; samples of 16 bits are rounded to 8, smaller ones of grey spread over them. */
export function unpackPng(png: PngFile): Pixels {
  const {width, height, depth, hasAlpha} = png
  const channels = (png.colours === 'rgb' ? 3 : 1) + (hasAlpha ? 1 : 0)
  const parts = (png.isInterlaced ? interlacePasses : ([[0, 0, 1, 1]] as const))
    .map(([left, top, across, down]) => {
      const columns = Math.ceil((width - left) / across)
      const rows = Math.ceil((height - top) / down)
      return {left, top, across, down, columns, rows, length: Math.ceil((columns * channels * depth) / 8)}
    })
    .filter(({columns, rows}) => columns > 0 && rows > 0)
  const size = parts.reduce((sum, {rows, length}) => sum + rows * (1 + length), 0)
  const data = inflate(png.packed, size)
  const sink = createSink(png, channels)
  const step = Math.max(1, (channels * depth) >> 3)
  let at = 0
  for (const {left, top, across, down, columns, rows, length} of parts) {
    for (let row = 0; row < rows; row++) {
      undoFilter(data, at, length, row === 0 ? undefined : at - length, step)
      sink.takeRow(data, at + 1, columns, (top + row * down) * width + left, across)
      at += 1 + length
    }
  }
  return sink.pixels
}

function inflate(packed: Uint8Array, size: number): Uint8Array {
  if (size > maximumBytes) throw new Error('The PNG has too many pixels.')
  let data: Uint8Array | undefined
  try {
    data = inflateSync(packed, {maxOutputLength: size})
  } catch {
    // Told below.
  }
  if (data?.length !== size) throw new Error('The pixels of the PNG are damaged.')
  return data
}

/**
 * Turn the differences of a row into its bytes (ISO/IEC 15948, 9.2).
 *
 * `at` is the byte that names the filter, `above` the first byte of the row above; `step` bytes are a pixel.
 */
function undoFilter(
  data: Uint8Array,
  at: number,
  length: number,
  above: number | undefined,
  step: number
): void {
  const filter = data[at] ?? 0
  if (filter > 4) throw new Error('The pixels of the PNG are damaged.')
  if (filter === 0) return
  const start = at + 1
  for (let index = 0; index < length; index++) {
    const left = index < step ? 0 : (data[start + index - step] ?? 0)
    const up = above === undefined ? 0 : (data[above + index] ?? 0)
    let guess = left
    if (filter === 2) guess = up
    else if (filter === 3) guess = (left + up) >> 1
    else if (filter === 4) {
      const corner = above === undefined || index < step ? 0 : (data[above + index - step] ?? 0)
      guess = paeth(left, up, corner)
    }
    data[start + index] = (data[start + index] ?? 0) + guess
  }
}

function paeth(left: number, up: number, corner: number): number {
  const byLeft = Math.abs(up - corner)
  const byUp = Math.abs(left - corner)
  const byCorner = Math.abs(left + up - 2 * corner)
  if (byLeft <= byUp && byLeft <= byCorner) return left
  return byUp <= byCorner ? up : corner
}

/** Make room for the pixels; rows are put into their places one by one. */
function createSink({width, height, depth, colours, hasAlpha, transparency}: PngFile, channels: number) {
  const colourChannels = hasAlpha ? channels - 1 : channels
  const pixels: Pixels = {
    colours: new Uint8Array(width * height * colourChannels),
    alpha: hasAlpha || transparency !== undefined ? new Uint8Array(width * height) : undefined
  }
  const {alpha} = pixels
  const opacity = colours === 'indexed' ? transparency : undefined
  const key = colours === 'indexed' ? undefined : transparency
  return {
    pixels,
    /** Put a row to where its first pixel belongs, the others each `across` further. */
    takeRow(data: Uint8Array, start: number, columns: number, first: number, across: number): void {
      for (let column = 0; column < columns; column++) {
        const pixel = first + column * across
        let isKey = key !== undefined
        for (let channel = 0; channel < channels; channel++) {
          const sample = readSample(data, start, column * channels + channel, depth)
          const byte = colours === 'indexed' ? sample : toByte(sample, depth)
          if (channel === colourChannels) {
            if (alpha !== undefined) alpha[pixel] = byte
            continue
          }
          pixels.colours[pixel * colourChannels + channel] = byte
          if (key !== undefined) isKey &&= sample === keySample(key, channel, depth)
          if (opacity !== undefined && alpha !== undefined) alpha[pixel] = opacity[sample] ?? 255
        }
        if (key !== undefined && alpha !== undefined) alpha[pixel] = isKey ? 0 : 255
      }
    }
  }
}

function readSample(data: Uint8Array, start: number, index: number, depth: number): number {
  if (depth === 8) return data[start + index] ?? 0
  if (depth === 16) return ((data[start + 2 * index] ?? 0) << 8) | (data[start + 2 * index + 1] ?? 0)
  const bit = index * depth
  return ((data[start + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

function toByte(sample: number, depth: number): number {
  if (depth === 8) return sample
  // The whole number nearest to sample / 257.
  return depth === 16 ? (sample * 255 + 32_895) >> 16 : (sample * 255) / ((1 << depth) - 1)
}

/** Each sample of `tRNS` takes two bytes, of which only the bits of the depth count. */
function keySample(key: Uint8Array, channel: number, depth: number): number {
  return (((key[2 * channel] ?? 0) << 8) | (key[2 * channel + 1] ?? 0)) & ((1 << depth) - 1)
}
