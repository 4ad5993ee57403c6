import {expect, test} from 'vitest'
import {parseCmap} from '../../../../src/render/pdf/fonts/cmap.js'
import {makeCmap, makeGroups, makeSegments, u16, u32} from './make-font.js'

test('finds glyphs by groups, beyond the BMP as well', () => {
  const glyph = parseCmap(makeCmap([3, 10, makeGroups([0x41, 0x43, 1], [0x20bb7, 0x20bb9, 4])]), 9)
  expect([0x40, 0x41, 0x43, 0x44, 0x20bb6, 0x20bb7, 0x20bb9, 0x20bba].map(glyph)).toEqual([
    0, 1, 3, 0, 0, 4, 6, 0
  ])
})

test('finds glyphs of a group that starts in the BMP and ends beyond it', () => {
  const glyph = parseCmap(makeCmap([0, 4, makeGroups([0xfffe, 0x10001, 1])]), 9)
  expect([0xfffd, 0xfffe, 0xffff, 0x10000, 0x10001, 0x10002].map(glyph)).toEqual([0, 1, 2, 3, 4, 0])
})

test('finds glyphs by segments, which have the BMP only', () => {
  const glyph = parseCmap(
    makeCmap([3, 1, makeSegments([0x41, 0x43, 1 - 0x41], [0x4e00, 0x4e00, 7 - 0x4e00])]),
    9
  )
  expect([0x40, 0x41, 0x43, 0x44, 0x4dff, 0x4e00, 0x4e01, 0xffff, 0x14e00].map(glyph)).toEqual([
    0, 1, 3, 0, 0, 7, 0, 0, 0
  ])
})

test('finds glyphs that a segment lists one by one, and none where it lists 0', () => {
  // Two segments: U+4E00–4E02 with a list behind the four arrays, and the last one.
  const segments = u16(4, 38, 0, 4, 0, 0, 0, 0x4e02, 0xffff, 0, 0x4e00, 0xffff, 1, 1, 4, 0, 5, 0, 2)
  const glyph = parseCmap(makeCmap([3, 1, segments]), 9)
  expect([0x4e00, 0x4e01, 0x4e02].map(glyph)).toEqual([6, 0, 3])
})

test('reads no glyph of the last segment, which often lists what is not in the table', () => {
  const segments = u16(4, 32, 0, 4, 0, 0, 0, 0x4e00, 0xffff, 0, 0x4e00, 0xffff, 5 - 0x4e00, 1, 0, 0xffff)
  const glyph = parseCmap(makeCmap([3, 1, segments]), 9)
  expect([0x4e00, 0xffff].map(glyph)).toEqual([5, 0])
})

test('takes the groups, where a font has segments too', () => {
  const segments = makeSegments([0x41, 0x41, 2 - 0x41])
  const glyph = parseCmap(makeCmap([3, 1, segments], [3, 10, makeGroups([0x41, 0x41, 1])]), 9)
  expect(glyph(0x41)).toBe(1)
})

test('takes no table of GBK codes for one of Unicode', () => {
  const gbk = makeSegments([0xb0a1, 0xb0a1, 5 - 0xb0a1])
  const unicode = makeSegments([0x554a, 0x554a, 5 - 0x554a])
  const glyph = parseCmap(makeCmap([3, 3, gbk], [3, 1, unicode]), 9)
  expect([0xb0a1, 0x554a].map(glyph)).toEqual([0, 5])
  expect(() => parseCmap(makeCmap([3, 3, gbk]), 9)).toThrow(
    'no table of Unicode characters of format 4 or 12'
  )
})

test('refuses formats that it cannot read', () => {
  expect(() => parseCmap(makeCmap([3, 1, u16(6, 12, 0, 0x41, 1, 1)]), 9)).toThrow('format 4 or 12')
})

test('gives no glyph that the font does not have', () => {
  const groups = parseCmap(makeCmap([3, 10, makeGroups([0x41, 0x45, 1], [0x20000, 0x20002, 2])]), 4)
  expect([0x43, 0x44, 0x20001, 0x20002].map(groups)).toEqual([3, 0, 3, 0])
  const segments = parseCmap(makeCmap([3, 1, makeSegments([0x41, 0x45, 1 - 0x41])]), 4)
  expect([0x43, 0x44].map(segments)).toEqual([3, 0])
})

test('passes over groups that are out of order, so that a damaged table takes no hours', () => {
  const endless = Array.from({length: 30_000}, (): [number, number, number] => [0, 0xffff, 1])
  const glyph = parseCmap(makeCmap([3, 10, makeGroups([0x41, 0x43, 1], [0x42, 0x44, 7], ...endless)]), 0xffff)
  expect([0x41, 0x42, 0x43, 0x44].map(glyph)).toEqual([1, 2, 3, 9])
})

test('passes over segments that are out of order', () => {
  const glyph = parseCmap(
    makeCmap([3, 1, makeSegments([0x41, 0x43, 1 - 0x41], [0x42, 0x44, 6 - 0x42], [0x40, 0x40, 1 - 0x40])]),
    99
  )
  expect([0x40, 0x41, 0x42, 0x43, 0x44].map(glyph)).toEqual([0, 1, 2, 3, 8])
})

test.each([
  ['more groups than bytes', makeCmap([3, 10, Buffer.concat([u16(12, 0), u32(16, 0, 0x7fffffff)])])],
  ['a subtable behind its end', Buffer.concat([u16(0, 1, 3, 1), u32(4000)])],
  ['more subtables than bytes', u16(0, 9)],
  ['no bytes', Buffer.alloc(0)],
  ['segments behind its end', makeCmap([3, 1, u16(4, 0, 0, 0xfffe, 0, 0, 0)])]
])('throws on a table with %s', (_, bytes) => {
  expect(() => parseCmap(bytes, 9)).toThrow(/too short|out of range|outside buffer bounds/)
})
