import {Resvg} from '@resvg/resvg-js'
import type {Picture} from '../../model/document.js'
import type {Pt} from '../../model/layout.js'
import type {ChartFonts} from './chart-fonts.js'
import {encodePng} from './encode-png.js'

/** Fine enough for text of 8 pt in print, and small enough for a mail. */
const dotsPerInch = 220

/** No picture gets more columns or rows than this, however wide or high it says to be. */
const mostColumns = 4000
const mostRows = 10_000

/**
 * Draw an SVG as PNG on white, in the given fonts alone: the same on every machine. Throws where it is no SVG, or one too
 * narrow for its height.
 */
export function rasterizeSvg(svg: string, width: Pt, fonts: Omit<ChartFonts, 'stack'>): Picture['raster'] {
  const columns = Math.min(mostColumns, Math.max(1, Math.round((width / 72) * dotsPerInch)))
  // Its own size counts, whatever the caller takes it for.
  const own = new Resvg(svg, {font: {loadSystemFonts: false}})
  // Written so that a width which was rounded to 0 takes the rows as well.
  const isLow = own.width > 0 && (columns * own.height) / own.width <= mostRows
  const drawn = new Resvg(svg, {
    background: '#ffffff',
    fitTo: isLow ? {mode: 'width', value: columns} : {mode: 'height', value: mostRows},
    font: {fontFiles: fonts.files, loadSystemFonts: false, defaultFontFamily: fonts.family}
  }).render()
  const bytes = encodePng({width: drawn.width, height: drawn.height, rgba: drawn.pixels}, dotsPerInch)
  return {type: 'png', bytes}
}
