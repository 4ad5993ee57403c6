import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Face} from '../../../../src/render/pdf/fonts/face.js'
import {openFace} from '../../../../src/render/pdf/fonts/open-face.js'
import {useFontFolders} from './font-folder.js'
import {makeFont, makeTables, toCollection, toFontFile, toWoff, u16, type MadeFont} from './make-font.js'

const write = useFontFolders()
const open = (bytes: Buffer, index = 0): Face =>
  openFace('宋体', false, join(write({font: bytes}), 'font'), index)

const made: MadeFont = {
  unitsPerEm: 2000,
  glyphs: [
    {codePoint: 0x20, advance: 500},
    {codePoint: 0x3002, advance: 2000, box: [100, 500]},
    {codePoint: 0x4e00, advance: 2000, box: [60, 1940], bearing: 40},
    {codePoint: 0x20bb7, advance: 1900, box: [-20, 1800]}
  ]
}
const tables = makeTables(made)

test.each([
  ['TrueType', toFontFile(tables), 0],
  ['WOFF', toWoff(tables), 0],
  ['a collection', toCollection([makeTables({}), tables]), 1]
])('reads glyphs and measures from %s, in thousandths of an em', (_, bytes, index) => {
  const face = open(bytes, index)
  expect(face).toMatchObject({
    family: '宋体',
    bold: false,
    outlines: 'truetype',
    unitsPerEm: 2000,
    ascent: 450,
    descent: -150
  })
  expect([0x20, 0x3002, 0x4e00, 0x20bb7, 0x4e01].map((code) => face.glyph(code))).toEqual([1, 2, 3, 4, 0])
  expect([1, 2, 3, 4].map((glyph) => face.advance(glyph))).toEqual([250, 1000, 1000, 950])
  face.file.close()
})

test('tells where a glyph is black: from its bearing, as wide as its outline', () => {
  const face = open(makeFont(made))
  expect([2, 3, 4].map((glyph) => face.ink(glyph))).toEqual([
    {left: 50, right: 250},
    {left: 20, right: 960},
    {left: -10, right: 900}
  ])
  expect(face.ink(2)).toBe(face.ink(2))
  face.file.close()
})

test('tells no ink of a blank, and of a glyph that is not there', () => {
  const face = open(makeFont(made))
  expect([1, 99].map((glyph) => face.ink(glyph))).toEqual([undefined, undefined])
  face.file.close()
})

test('reads outlines by offsets of two bytes', () => {
  const head = Buffer.from(tables['head'] ?? '')
  head.writeUInt16BE(0, 50)
  const face = open(toFontFile({...tables, head, loca: u16(0, 0, 0, 8, 16, 24)}))
  expect(face.ink(3)).toEqual({left: 20, right: 960})
  face.file.close()
})

test('gives glyphs behind the last width that width, and their own bearing', () => {
  const hhea = Buffer.from(tables['hhea'] ?? '')
  hhea.writeUInt16BE(3, 34)
  const face = open(toFontFile({...tables, hhea, hmtx: u16(500, 0, 500, 0, 1800, 100, 70, -30)}))
  expect([2, 3, 4, 99].map((glyph) => face.advance(glyph))).toEqual([900, 900, 900, 900])
  expect([face.ink(3)?.left, face.ink(4)?.left]).toEqual([35, -15])
  face.file.close()
})

test('reads the characters of older fonts, which have the BMP only', () => {
  const face = open(makeFont({...made, glyphs: made.glyphs?.slice(0, 3) ?? [], cmapFormat: 4}))
  expect([0x3002, 0x4e00, 0x4e01].map((code) => face.glyph(code))).toEqual([2, 3, 0])
  face.file.close()
})

test('tells PostScript outlines, of whose ink it knows nothing', () => {
  const {glyf, loca: _, ...others} = tables
  const face = open(toFontFile({...others, 'CFF ': glyf ?? Buffer.alloc(0)}))
  expect([face.outlines, face.ink(2)]).toEqual(['cff', undefined])
  face.file.close()
})

const withHead = (change: (head: Buffer) => void): Buffer => {
  const head = Buffer.from(tables['head'] ?? '')
  change(head)
  return toFontFile({...tables, head})
}
const without = (tag: string): Buffer =>
  toFontFile(Object.fromEntries(Object.entries(tables).filter(([name]) => name !== tag)))

test.each([
  ['without outlines', without('glyf'), 'no outlines, expected a table `glyf` or `CFF `'],
  ['whose outlines cannot be found', without('loca'), 'no outlines'],
  ['without characters', without('cmap'), 'it has no table `cmap`'],
  ['without widths', without('hmtx'), 'it has no table `hmtx`'],
  ['without a size', withHead((head) => head.writeUInt16BE(0, 18)), 'its characters have no size'],
  [
    'with too few widths',
    toFontFile({...tables, hmtx: u16(500, 0)}),
    'not all of its characters have a width'
  ],
  ['with a table that is too short', toFontFile({...tables, head: u16(1)}), 'one of its tables is too short'],
  [
    'with a `cmap` that is cut off',
    toFontFile({...tables, cmap: u16(0, 1, 3)}),
    'one of its tables is too short'
  ]
])('refuses a font %s', (_, bytes, reason) => {
  const path = join(write({font: bytes}), 'font')
  expect(() => openFace('宋体', false, path, 0)).toThrow(
    expect.objectContaining({name: 'UserError', message: expect.stringContaining(reason), place: {path}})
  )
})

test('refuses an outline behind the end of its table when it is asked for', () => {
  const face = open(toFontFile({...tables, glyf: Buffer.alloc(20)}))
  expect(face.ink(2)).toBeDefined()
  expect(() => face.ink(3)).toThrow('a part of `glyf` is not in that table')
  face.file.close()
})
