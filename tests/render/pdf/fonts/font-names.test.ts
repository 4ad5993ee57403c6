import {expect, test} from 'vitest'
import {parseFontNames, type FontNames} from '../../../../src/render/pdf/fonts/font-names.js'
import {makeNames, makeOs2, type MadeFont} from './make-font.js'

const parse = ({names = [], ...look}: MadeFont): FontNames => parseFontNames(makeNames(names), makeOs2(look))

test('reads the family in every language', () => {
  const names = [
    {id: 1, value: 'FangSong'},
    {id: 1, value: '仿宋'}
  ]
  expect(parse({names}).families).toEqual(['FangSong', '仿宋'])
})

test('reads the family of a font with many weights, and that of the one weight', () => {
  const names = [
    {id: 1, value: 'Noto Serif SC Light'},
    {id: 16, value: 'Noto Serif SC'}
  ]
  expect(parse({names, weight: 300})).toEqual({
    families: ['Noto Serif SC Light', 'Noto Serif SC'],
    weight: 300,
    italic: false,
    isRestricted: false
  })
})

test('reads a name beyond the BMP', () => {
  expect(parse({names: [{id: 1, value: '𠮷野体'}]}).families).toEqual(['𠮷野体'])
})

test('takes no other name for a family, and none in an encoding for old Macintoshes', () => {
  const names = [
    {id: 2, value: 'Regular'},
    {id: 4, value: '仿宋 Regular'},
    {id: 1, value: '仿宋', platform: 1}
  ]
  expect(parse({names}).families).toEqual([])
})

test('tells an italic face', () => {
  expect(parse({italic: true}).italic).toBe(true)
})

test('tells a font that may not be embedded from one that may be for viewing, printing or editing', () => {
  expect(parse({fsType: 2}).isRestricted).toBe(true)
  for (const fsType of [0, 4, 8, 0x100]) expect(parse({fsType}).isRestricted).toBe(false)
})

test('throws on tables that end too soon', () => {
  const names = makeNames([{id: 1, value: '仿宋'}])
  expect(() => parseFontNames(names.subarray(0, -1), makeOs2({}))).toThrow(RangeError)
  expect(() => parseFontNames(names.subarray(0, 9), makeOs2({}))).toThrow(RangeError)
  expect(() => parseFontNames(names, makeOs2({}).subarray(0, 60))).toThrow(RangeError)
})
