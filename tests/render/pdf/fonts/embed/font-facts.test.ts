import {expect, test} from 'vitest'
import {readFontFacts} from '../../../../../src/render/pdf/fonts/embed/font-facts.js'
import {makeFace, words} from './make-face.js'

/** Make an `OS/2` table of version 2. */
function makeOs2(weight: number, familyClass: number): Buffer {
  const table = Buffer.alloc(96)
  table.writeUInt16BE(2, 0)
  table.writeUInt16BE(weight, 4)
  table.writeInt8(familyClass, 30)
  table.writeInt16BE(1000, 86)
  table.writeInt16BE(1500, 88)
  return table
}

test('reads heights, box and weight in thousandths', () => {
  const tables = {'OS/2': makeOs2(700, 1)}
  const facts = readFontFacts(makeFace({glyphs: [], metrics: [], unitsPerEm: 2000, tables}))
  expect(facts).toEqual({
    flags: 0b110,
    box: [-50, -100, 550, 450],
    italicAngle: 0,
    capHeight: 750,
    xHeight: 500,
    lineGap: 0,
    stemV: 166
  })
})

test('tells an italic font of fixed pitch', () => {
  const post = words([3, 0, -13, 0x8000, 0, 0, 0, 1])
  const facts = readFontFacts(makeFace({glyphs: [], metrics: [], tables: {post}}))
  expect(facts.italicAngle).toBe(-12.5)
  expect(facts.flags).toBe(0b1000101)
})

test('takes a font that says nothing of itself for a regular one', () => {
  const facts = readFontFacts(makeFace({glyphs: [], metrics: [], tables: {'OS/2': Buffer.alloc(3)}}))
  expect(facts).toMatchObject({flags: 0b100, capHeight: 880, xHeight: 0, stemV: 88})
})
