import type {PDFReference} from 'pdfkit'
import type {PdfFile} from './pdf-file.js'
import {readJpeg} from './read-jpeg.js'
import {readPng, type PngFile} from './read-png.js'
import {unpackPng} from './unpack-png.js'

/** An image in the file; `orientation` is Exif's, 1 as it is. */
export interface EmbeddedImage {
  reference: PDFReference
  width: number
  height: number
  orientation: number
}

/** Put a JPEG into the file as it is. */
export function embedJpeg(bytes: Uint8Array, file: PdfFile): EmbeddedImage {
  const {width, height, colourSpace, isInverted, orientation} = readJpeg(bytes)
  const reference = file.ref({
    ...imageEntries(width, height, 8),
    ColorSpace: colourSpace,
    Filter: 'DCTDecode',
    ...(colourSpace === 'DeviceCMYK' && isInverted && {Decode: [1, 0, 1, 0, 1, 0, 1, 0]})
  })
  reference.end(bytes)
  return {reference, width, height, orientation}
}

/**
 * Put a PNG into the file: its rows as they are where a PDF can read them (ISO 32000-1, 7.4.4.4), which is not checked
 * again, else unpacked. Where pixels are not opaque it gets a mask.
 */
export function embedPng(bytes: Uint8Array, file: PdfFile): EmbeddedImage {
  const png = readPng(bytes)
  const {width, height} = png
  const mask = colourMask(png)
  const keepsRows = !png.isInterlaced && !png.hasAlpha && png.depth <= 8
  const pixels = keepsRows && mask !== 'soft' ? undefined : unpackPng(png)
  const depth = keepsRows ? png.depth : 8
  const channels = png.colours === 'rgb' ? 3 : 1
  const reference = file.ref({
    ...imageEntries(width, height, depth),
    ColorSpace: colourSpaceOf(png),
    DecodeParms: predictor(channels, width, depth),
    ...(keepsRows && {Filter: 'FlateDecode'}),
    ...(Array.isArray(mask) && {Mask: mask}),
    ...(pixels?.alpha !== undefined && mask === 'soft' && {SMask: embedMask(pixels.alpha, png, file)})
  })
  reference.end(keepsRows || pixels === undefined ? png.packed : toRows(pixels.colours, width * channels))
  return {reference, width, height, orientation: 1}
}

function embedMask(alpha: Uint8Array, {width, height}: PngFile, file: PdfFile): PDFReference {
  const reference = file.ref({
    ...imageEntries(width, height, 8),
    ColorSpace: 'DeviceGray',
    DecodeParms: predictor(1, width, 8)
  })
  reference.end(toRows(alpha, width))
  return reference
}

function imageEntries(width: number, height: number, bits: number): Record<string, unknown> {
  return {Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: bits}
}

function predictor(channels: number, width: number, bits: number): Record<string, unknown> {
  return {Predictor: 15, Colors: channels, BitsPerComponent: bits, Columns: width}
}

function colourSpaceOf({colours, palette}: PngFile): unknown {
  if (colours === 'indexed') return ['Indexed', 'DeviceRGB', palette.length / 3 - 1, palette]
  return colours === 'rgb' ? 'DeviceRGB' : 'DeviceGray'
}

/**
 * Tell how transparent pixels are told: not at all, by a mask of their own, or by their one colour
 * (ISO 32000-1, 8.9.6.4), which a PDF/A-1b may have too.
 *
 * Samples of 16 bits are rounded, so that theirs is no longer one colour.
 */
function colourMask({
  colours,
  depth,
  hasAlpha,
  isInterlaced,
  transparency
}: PngFile): number[] | 'soft' | 'none' {
  if (hasAlpha) return 'soft'
  if (transparency === undefined) return 'none'
  if (colours === 'indexed') {
    const [clear, ...more] = [...transparency.keys()].filter((place) => transparency[place] !== 255)
    if (clear === undefined) return 'none'
    return more.length === 0 && transparency[clear] === 0 ? [clear, clear] : 'soft'
  }
  if (depth === 16) return 'soft'
  const most = 2 ** depth - 1
  return Array.from({length: colours === 'rgb' ? 3 : 1}, (_, channel) => {
    const sample = (transparency[2 * channel + 1] ?? 0) & most
    // An interlaced picture is written anew, with eight bits a sample.
    return isInterlaced ? (sample * 255) / most : sample
  }).flatMap((sample) => [sample, sample])
}

/** Write rows as their differences from the row above, which compress better (filter 2 of PNG). */
function toRows(samples: Uint8Array, length: number): Uint8Array {
  const rows = samples.length / length
  const bytes = new Uint8Array(rows * (length + 1))
  for (let row = 0; row < rows; row++) {
    const start = row * length
    let at = row * (length + 1)
    bytes[at++] = 2
    for (let index = 0; index < length; index++) {
      bytes[at++] = (samples[start + index] ?? 0) - (row === 0 ? 0 : (samples[start + index - length] ?? 0))
    }
  }
  return bytes
}
