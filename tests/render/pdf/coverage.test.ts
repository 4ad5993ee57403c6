import {expect, test} from 'vitest'
import {parseFontFacts, parseTableDirectory} from '../../../src/render/pdf/coverage.js'
import {fonts} from '../../../src/render/pdf/fonts.js'

/** A `cmap` with one subtable of the given format and the code points 0x41–0x43 and 0x20BB7. */
function cmap(format: number): DataView {
  const view = new DataView(new ArrayBuffer(12 + 16 + 24))
  view.setUint16(2, 1)
  view.setUint32(8, 12)
  view.setUint16(12, format)
  view.setUint32(24, 2)
  ;[0x41, 0x43, 1, 0x20bb7, 0x20bb7, 4].forEach((value, index) => view.setUint32(28 + 4 * index, value))
  return view
}

const head = new DataView(new ArrayBuffer(54))
head.setUint16(18, 1000)
const hhea = new DataView(new ArrayBuffer(36))
hhea.setInt16(4, 1151)
hhea.setInt16(6, -286)

test('reads the height of a font in em', () => {
  expect(parseFontFacts({head, hhea, cmap: cmap(12)})).toMatchObject({ascent: 1.151, descent: 0.286})
})

test('tells which characters a font has, beyond the BMP as well', () => {
  const {has} = parseFontFacts({head, hhea, cmap: cmap(12)})
  expect([0x40, 0x41, 0x42, 0x43, 0x44, 0x20bb6, 0x20bb7, 0x20bb8].filter(has)).toEqual([
    0x41, 0x42, 0x43, 0x20bb7
  ])
})

test('refuses a font whose coverage it cannot read', () => {
  expect(() => parseFontFacts({head, hhea, cmap: cmap(4)})).toThrow('no `cmap` subtable of format 12')
})

test('reads where the tables of a font stand', () => {
  const bytes = new DataView(new ArrayBuffer(28))
  bytes.setUint16(4, 1)
  ;[...'cmap'].forEach((letter, index) => bytes.setUint8(12 + index, letter.charCodeAt(0)))
  bytes.setUint32(20, 640)
  bytes.setUint32(24, 99)
  expect([...parseTableDirectory(bytes)]).toEqual([['cmap', {offset: 640, length: 99}]])
})

test.each(fonts.families)('%s has regular and bold with the signs of Chinese reports', (family) => {
  for (const bold of [false, true]) {
    const face = fonts.face(family, bold)
    expect([...'汉〇㐂“”——……《》①㎡℃·A1'].filter((sign) => !face?.has(sign.codePointAt(0) ?? 0))).toEqual([])
  }
})

test('knows no family that is not packaged', () => {
  expect(fonts.face('宋体', false)).toBeUndefined()
})
