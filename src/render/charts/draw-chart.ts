import type {Chart} from '../../model/chart.js'
import type {Picture} from '../../model/document.js'
import type {Layout, Pt} from '../../model/layout.js'
import {chooseChartFonts} from './chart-fonts.js'
import {rasterizeSvg} from './rasterize-svg.js'
import {renderSvg} from './render-svg.js'
import {useSubsetFonts} from './subset-fonts.js'

/**
 * Draw a chart as wide as given, as high as it needs: SVG, and PNG of the same.
 *
 * The same chart gives the same bytes, whatever was drawn before and whatever fonts the machine has. Values are zero or
 * more, one (or `null`) for each category; other data is a mistake of the caller and throws.
 */
export async function drawChart(chart: Chart, layout: Layout, width: Pt): Promise<Picture> {
  checkChart(chart)
  const {stack, family, files} = chooseChartFonts(layout.chart.typeface)
  const {svg, height, text} = renderSvg(chart, layout, width, stack)
  const raster = await useSubsetFonts(files, text, (used) => rasterizeSvg(svg, width, {family, files: used}))
  return {width, height, raster, svg}
}

function checkChart({name, categories, series}: Chart): void {
  if (!/^[a-z0-9-]+$/.test(name)) {
    throw new Error(`Cannot draw the chart \`${name}\`, expected a name of small Latin letters, digits and -`)
  }
  for (const {name: own, values} of series) {
    if (values.length !== categories.length) {
      throw new Error(
        `Cannot draw the chart \`${name}\`: \`${own}\` has ${values.length} values, expected ${categories.length}`
      )
    }
    const wrong = values.find((cell) => cell !== null && !(cell.value >= 0 && cell.value < Infinity))
    if (wrong) {
      throw new Error(`Cannot draw \`${wrong.value}\` in the chart \`${name}\`, expected zero or more`)
    }
  }
}
