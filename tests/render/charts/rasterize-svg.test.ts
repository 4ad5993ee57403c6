import {expect, test} from 'vitest'
import {chooseChartFonts} from '../../../src/render/charts/chart-fonts.js'
import {rasterizeSvg} from '../../../src/render/charts/rasterize-svg.js'

const fonts = chooseChartFonts({latin: [], eastAsia: ['Noto Sans SC']})

/** Columns and rows of what is drawn of an SVG so large, taken to be so wide. */
function draw(width: number, height: number, taken = width): [number, number] {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`
  const {bytes} = rasterizeSvg(svg, taken, fonts)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return [view.getUint32(16), view.getUint32(20)]
}

test('draws at 220 dots an inch', () => {
  expect(draw(72, 36)).toEqual([220, 110])
})

test('draws no more than 4000 columns and 10000 rows, whatever the size', () => {
  expect(draw(10_000, 100)).toEqual([4000, 40])
  expect(draw(100, 10_000)).toEqual([100, 10_000])
  // The caller read another size than the picture has.
  expect(draw(100, 10_000, 1000)).toEqual([100, 10_000])
})

test.each([
  [1, 99_999_999],
  [0.0001, 10_000]
])('draws nothing %d wide and %d high', (width, height) => {
  expect(() => draw(width, height)).toThrow('size is zero')
})
