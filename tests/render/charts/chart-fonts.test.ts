import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {chooseChartFonts} from '../../../src/render/charts/chart-fonts.js'

test('takes the first family that comes with the program, and names the others before it for a browser', () => {
  const {family, stack, files} = chooseChartFonts({
    latin: ['Arial', 'Noto Sans SC'],
    eastAsia: ['宋体', 'Noto Serif SC']
  })
  expect(family).toBe('Noto Serif SC')
  expect(stack).toBe("'宋体', 'Noto Serif SC', 'Arial', 'Noto Sans SC', serif")
  expect(files.every((file) => existsSync(file))).toBe(true)
})

test('adds a family that is there where the typeface names none', () => {
  const {family, stack} = chooseChartFonts({latin: ['Arial'], eastAsia: ['微软雅黑']})
  expect([family, stack]).toEqual(['Noto Sans SC', "'微软雅黑', 'Arial', 'Noto Sans SC', sans-serif"])
})

test('lets no name out of its quotation marks', () => {
  expect(chooseChartFonts({latin: [], eastAsia: [`a'b"c\\`]}).stack).toBe("'abc', 'Noto Sans SC', sans-serif")
})
