import {expect, test} from 'vitest'
import {createGlyphCodes} from '../../../../../src/render/pdf/fonts/embed/glyph-codes.js'
import {makeFace} from './make-face.js'

const face = makeFace({glyphs: [], metrics: []})

test('counts codes from 1 in the order of first use', () => {
  const {code} = createGlyphCodes(face)
  expect([code(70, 0x4e00), code(9, 0x4e8c), code(70, 0x4e00)]).toEqual([1, 2, 1])
})

test('gives a glyph that stands for two characters two codes', () => {
  const codes = createGlyphCodes(face)
  expect([0x4e00, 0x2f00, 0x4e00, 0x2f00].map((codePoint) => codes.code(7, codePoint))).toEqual([1, 2, 1, 2])
  expect(codes.codePoints).toEqual([0x4e00, 0x2f00])
  expect(codes.glyphs.map(({glyph}) => glyph)).toEqual([7, 7])
})

test('gives 〓 a code for every character that it stands for', () => {
  const codes = createGlyphCodes(face)
  expect([0x10fffd, 0x3013, 0x10fffd].map((codePoint) => codes.code(5, codePoint))).toEqual([1, 2, 1])
})

test('gives every form of a glyph its code, also for two characters', () => {
  const {code} = createGlyphCodes(face)
  const half = {glyph: 3, advance: 500, stretch: 1, shift: 0}
  const moved = {glyph: 3, advance: 500, stretch: 1, shift: -500}
  expect([code(3, 0x201c), code(3, 0x201c, half), code(3, 0x201c, moved)]).toEqual([1, 2, 3])
  expect([code(3, 0x201c, half), code(3, 0x301d, half), code(3, 0x301d, half)]).toEqual([2, 4, 4])
})

test('does not take forms of different glyphs for one another', () => {
  const {code} = createGlyphCodes(face)
  const forms = [3, 4].map((glyph) => ({glyph, advance: 500, stretch: 1, shift: 0}))
  expect(forms.map((form) => code(form.glyph, 0xff0c, form))).toEqual([1, 2])
})

test('draws PostScript outlines in their own form only', () => {
  const codes = createGlyphCodes(makeFace({glyphs: [], metrics: [], outlines: 'cff'}))
  const half = {glyph: 3, advance: 500, stretch: 1, shift: 0}
  expect([codes.code(3, 0x201c, half), codes.code(3, 0x201c)]).toEqual([1, 1])
  expect(codes.glyphs).toEqual([{glyph: 3, form: undefined}])
})

test('gives glyph 0 a code of its own, as code 0 is for no character', () => {
  expect(createGlyphCodes(face).code(0, 0x20bb7)).toBe(1)
})

test('says so when there are more characters than two bytes can number', () => {
  const {code} = createGlyphCodes(face)
  for (let codePoint = 1; codePoint <= 0xffff; codePoint++) code(1, codePoint)
  expect(code(1, 0xffff)).toBe(0xffff)
  expect(() => code(1, 0x10000)).toThrow('more than 65,535 different characters in `样张`')
})
