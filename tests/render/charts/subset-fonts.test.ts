import {existsSync, statSync} from 'node:fs'
import {expect, test} from 'vitest'
import {chooseChartFonts} from '../../../src/render/charts/chart-fonts.js'
import {rasterizeSvg} from '../../../src/render/charts/rasterize-svg.js'
import {useSubsetFonts} from '../../../src/render/charts/subset-fonts.js'

const fonts = chooseChartFonts({latin: [], eastAsia: ['Noto Sans SC']})
const svgOf = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" font-family="Noto Sans SC"><text y="12">${text}</text></svg>`

test('gives small files with the characters of the text, which are gone afterwards', async () => {
  const used = await useSubsetFonts(fonts.files, '巡诊12段（30%）', (files) =>
    files.map((file) => ({file, size: statSync(file).size}))
  )
  expect(used).toHaveLength(2)
  for (const {file, size} of used) {
    expect(size).toBeLessThan(50_000)
    expect(existsSync(file)).toBe(false)
  }
})

test('draws the same as the whole fonts do', async () => {
  const text = '“巡诊”12段（30%）——……ABC'
  const whole = rasterizeSvg(svgOf(text), 100, fonts)
  const subset = await useSubsetFonts(fonts.files, text, (files) =>
    rasterizeSvg(svgOf(text), 100, {...fonts, files})
  )
  expect(Buffer.compare(whole.bytes, subset.bytes)).toBe(0)
  expect(Buffer.compare(whole.bytes, rasterizeSvg(svgOf(''), 100, fonts).bytes)).not.toBe(0)
})

test('takes the whole fonts for a text with rare characters', async () => {
  expect(await useSubsetFonts(fonts.files, '𠮷', (files) => files)).toEqual(fonts.files)
})
