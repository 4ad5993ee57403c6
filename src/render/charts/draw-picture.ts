import {Resvg} from '@resvg/resvg-js'
import type {Picture} from '../../model/document.js'
import type {Layout, Pt} from '../../model/layout.js'
import {chooseChartFonts} from './chart-fonts.js'
import {isPlainSvg} from './is-plain-svg.js'
import {rasterizeSvg} from './rasterize-svg.js'

/**
 * Draw a picture file that not every format can show as PNG; SVG of nothing but shapes and text is kept beside it.
 *
 * Nothing that the file refers to is loaded. Gives nothing where it cannot be drawn.
 */
export function drawPicture(
  {type, bytes, width, height}: {type: string; bytes: Uint8Array; width: Pt; height: Pt},
  layout: Layout
): Picture | undefined {
  const text = type === 'svg' ? new TextDecoder().decode(bytes) : undefined
  const svg = text ?? wrap(type, bytes, width, height)
  try {
    if (text === undefined && isBlank(svg)) return undefined
    const raster = rasterizeSvg(svg, width, chooseChartFonts(layout.chart.typeface))
    return {width, height, raster, ...(text !== undefined && isPlainSvg(text) && {svg: text})}
  } catch {
    return undefined
  }
}

/** The drawing library leaves out a picture inside an SVG that it cannot read, without a word. */
function isBlank(svg: string): boolean {
  return new Resvg(svg, {font: {loadSystemFonts: false}}).render().pixels.every((byte) => byte === 0)
}

/** Put a raster picture into an SVG, which the drawing library can read. */
function wrap(type: string, bytes: Uint8Array, width: Pt, height: Pt): string {
  const data = `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${data}" width="${width}" height="${height}"/></svg>`
}
