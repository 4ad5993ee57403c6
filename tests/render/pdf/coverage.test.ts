import {expect, test} from 'vitest'
import {parseCoverage} from '../../../src/render/pdf/coverage.js'

/** A `cmap` with one subtable. */
function cmap(subtable: DataView): DataView {
  const view = new DataView(new ArrayBuffer(12 + subtable.byteLength))
  view.setUint16(2, 1)
  view.setUint32(8, 12)
  new Uint8Array(view.buffer).set(new Uint8Array(subtable.buffer), 12)
  return view
}

/** The code points 0x41–0x43 and 0x20BB7. */
function groups(): DataView {
  const view = new DataView(new ArrayBuffer(16 + 24))
  view.setUint16(0, 12)
  view.setUint32(12, 2)
  ;[0x41, 0x43, 1, 0x20bb7, 0x20bb7, 4].forEach((value, index) => view.setUint32(16 + 4 * index, value))
  return view
}

/** The code points 0x41–0x43 and 0x4E00, and the last segment that every font has. */
function segments(): DataView {
  const view = new DataView(new ArrayBuffer(14 + 3 * 8 + 2))
  view.setUint16(0, 4)
  view.setUint16(6, 6)
  ;[0x43, 0x4e00, 0xffff].forEach((end, index) => view.setUint16(14 + 2 * index, end))
  ;[0x41, 0x4e00, 0xffff].forEach((start, index) => view.setUint16(22 + 2 * index, start))
  return view
}

test('tells which characters a font has, beyond the BMP as well', () => {
  const has = parseCoverage(cmap(groups()))
  expect([0x40, 0x41, 0x42, 0x43, 0x44, 0x20bb6, 0x20bb7, 0x20bb8].filter(has)).toEqual([
    0x41, 0x42, 0x43, 0x20bb7
  ])
})

test('reads the coverage of older fonts, which have the BMP only', () => {
  const has = parseCoverage(cmap(segments()))
  expect([0x40, 0x41, 0x43, 0x44, 0x4dff, 0x4e00, 0x4e01, 0xffff, 0x14e00].filter(has)).toEqual([
    0x41, 0x43, 0x4e00
  ])
})

test('refuses a font whose coverage it cannot read', () => {
  const view = groups()
  view.setUint16(0, 6)
  expect(() => parseCoverage(cmap(view))).toThrow('no `cmap` subtable of format 4 or 12')
})
