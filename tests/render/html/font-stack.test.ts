import {expect, test} from 'vitest'
import {fontStack, quotesFonts} from '../../../src/render/html/font-stack.js'

test('sets Latin fonts before Chinese ones, and a family that has both only among the Chinese', () => {
  const typeface = {latin: ['Times New Roman', 'Noto Serif SC'], eastAsia: ['宋体', 'Noto Serif SC']}
  expect(fontStack(typeface)).toBe('宋体标点,Times New Roman,宋体,Noto Serif SC,serif')
})

test.each([
  ['方正小标宋简体', 'serif'],
  ['黑体', 'sans-serif'],
  ['微软雅黑', 'sans-serif'],
  ['Noto Sans SC', 'sans-serif'],
  ['Noto Serif SC', 'serif'],
  ['仿宋_GB2312', 'FangSong,STFangsong,serif'],
  ['楷体', 'KaiTi,STKaiti,serif']
])('ends the stack of %s with its kind', (name, generic) => {
  expect(fontStack({latin: ['Arial'], eastAsia: [name]}).endsWith(`,${generic}`)).toBe(true)
})

test('takes the quotation marks and dashes of each typeface from fonts of the machine, once', () => {
  const typeface = {latin: ['Arial'], eastAsia: ['黑体']}
  const css = quotesFonts([typeface, typeface])
  expect(css.split('\n')).toHaveLength(1)
  expect(css).toContain('src:local(黑体),local(Microsoft YaHei)')
  expect(css).toContain('unicode-range:U+2014,U+2018-2019,U+201C-201D,U+2026')
})

test('quotes a name that holds more than words, and escapes what could end it', () => {
  expect(fontStack({latin: [`a'b"c<d\\`], eastAsia: ['X 2']})).toBe(
    "'X 2标点','a\\27 b\\22 c\\3c d\\5c ','X 2',sans-serif"
  )
})
