import {Resvg} from '@resvg/resvg-js'
import type {Picture} from '../../model/document.js'
import type {Pt} from '../../model/layout.js'
import type {ChartFonts} from './chart-fonts.js'
import {encodePng} from './encode-png.js'

/** Fine enough for text of 8 pt in print, and small enough for a mail. */
const dotsPerInch = 220

/** No picture gets more columns than this, however wide it says to be. */
const mostColumns = 4000

/** Draw an SVG as PNG on white, in the given fonts alone: the same on every machine. Throws where it is no SVG. */
export function rasterizeSvg(svg: string, width: Pt, fonts: Omit<ChartFonts, 'stack'>): Picture['raster'] {
  const columns = Math.round((width / 72) * dotsPerInch)
  const drawn = new Resvg(svg, {
    background: '#ffffff',
    fitTo: {mode: 'width', value: Math.min(mostColumns, Math.max(1, columns))},
    font: {fontFiles: fonts.files, loadSystemFonts: false, defaultFontFamily: fonts.family}
  }).render()
  const bytes = encodePng({width: drawn.width, height: drawn.height, rgba: drawn.pixels}, dotsPerInch)
  return {type: 'png', bytes}
}
