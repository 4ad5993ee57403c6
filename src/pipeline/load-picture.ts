import {readFile, realpath} from 'node:fs/promises'
import {isAbsolute, join} from 'node:path'
import {imageSize} from 'image-size'
import type {Picture} from '../model/document.js'
import type {Layout} from '../model/layout.js'
import {isInside} from '../text/is-inside.js'
import {isWhole} from './is-whole.js'

/** Points a pixel: pictures without a size of their own are made for screens of 96 dots an inch. */
const pointsPerPixel = 0.75

/** A picture file larger than this, or with more pixels, is not shown. */
const maximumBytes = 30_000_000
const maximumPixels = 100_000_000

/** A picture longer or wider than so many times its other side would be less than a pixel narrow where it is drawn. */
const maximumRatio = 4000

/** A picture that cannot be shown, and why, in words that follow its name: `is not there`. */
export type PictureFailure = {reason: string}

/**
 * Load a picture file from the first of some folders that has it. Nothing outside them is read, nothing fetched.
 *
 * PNG and JPEG are taken as they are; SVG and GIF are drawn as PNG. SVG is shown as such only where it holds nothing
 * but shapes and text.
 */
export async function loadPicture(
  url: string,
  folders: readonly string[],
  layout: Layout
): Promise<{picture: Picture; bytes: Uint8Array} | PictureFailure> {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url))
    return {reason: 'lies outside this machine, and nothing is fetched'}
  const bytes = await readInside(decode(url), folders)
  if ('reason' in bytes) return bytes
  const size = sizeOf(bytes)
  if (size === undefined) return {reason: 'is no picture that the program knows (PNG, JPEG, GIF, SVG)'}
  const {type, width, height} = size
  if (width * height > maximumPixels || Math.max(width / height, height / width) > maximumRatio)
    return {reason: `has ${width} × ${height} pixels, which is too much`}
  const points = (type === 'svg' && statedSize(bytes)) || {
    width: width * pointsPerPixel,
    height: height * pointsPerPixel
  }
  if (type === 'png' || type === 'jpg') {
    return isWhole(type, bytes)
      ? {picture: {...points, raster: {type, bytes}}, bytes}
      : {reason: 'is damaged'}
  }
  const {drawPicture} = await import('../render/charts/draw-picture.js')
  const picture = drawPicture({type, bytes, ...points}, layout)
  if (picture !== undefined) return {picture, bytes}
  return {reason: type === 'svg' ? 'is damaged' : 'is damaged, or wholly transparent'}
}

function sizeOf(bytes: Uint8Array): {type: string; width: number; height: number} | undefined {
  try {
    const {type = '', width, height} = imageSize(bytes)
    const known = ['png', 'jpg', 'gif', 'svg'].includes(type)
    return known && width > 0 && height > 0 ? {type, width, height} : undefined
  } catch {
    return undefined
  }
}

/** The size that an SVG states in points, which our own charts do: pixels would be rounded. */
function statedSize(bytes: Uint8Array): {width: number; height: number} | undefined {
  const [root = ''] = /<svg\b[^>]*>/.exec(new TextDecoder().decode(bytes.subarray(0, 10_000))) ?? []
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)pt"`).exec(root)?.[1])
  )
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? {width, height} : undefined
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

async function readInside(path: string, folders: readonly string[]): Promise<Uint8Array | PictureFailure> {
  if (isAbsolute(path) || path.includes('\0')) return {reason: 'is not a path inside the folder'}
  for (const folder of folders) {
    const real = await realpath(join(folder, path)).catch(() => undefined)
    if (real === undefined) continue
    if (!isInside(await realpath(folder), real)) return {reason: 'leads outside the folder'}
    const bytes = await readFile(real).catch(() => undefined)
    if (bytes === undefined) return {reason: 'cannot be read'}
    return bytes.length > maximumBytes
      ? {reason: `has ${bytes.length} bytes, which is too much`}
      : new Uint8Array(bytes)
  }
  return {reason: 'is not there'}
}
