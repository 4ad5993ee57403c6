import {expect, test} from 'vitest'
import {embedFont} from '../../../../../src/render/pdf/fonts/embed/embed-font.js'
import {makeNames} from '../make-font.js'
import {makeFace, makeGlyph} from './make-face.js'
import {readFont} from './read-font.js'
import {endPdf, objectOf, register, startPdf, streamOf} from './read-pdf.js'

const bar = makeGlyph([[[100, 0], [300, 0], [300, 700]]]) // prettier-ignore
const half = {glyph: 1, advance: 512.25, stretch: 1, shift: 12.25}

/** A document that shows 甲 (twice as wide as its form), 乙 and 𠮷, all of them bars. */
async function makePdf({name = 'Made-Font'} = {}): Promise<string> {
  const document = startPdf()
  const face = makeFace({
    glyphs: [bar, bar, bar],
    metrics: [[1000, 100], [400, 100], [1000, 100]], // prettier-ignore
    characters: '甲乙𠮷',
    tables: {name: makeNames([{id: 6, value: name}])}
  })
  const font = embedFont(face, 'F7', document)
  document.page.fonts[font.id] = font.reference
  font.code(1, 0x7532)
  font.code(1, 0x7532, half)
  font.code(2, 0x4e59)
  font.code(3, 0x20bb7)
  register(document, 'F7', font)
  return endPdf(document)
}

test('writes a font of two-byte codes that are its glyph numbers', async () => {
  const pdf = await makePdf()
  expect(objectOf(pdf, 'F7')).toMatch(
    /\/Subtype \/Type0\n\/BaseFont \/[A-Z]{6}\+Made-Font\n\/Encoding \/Identity-H/
  )
  expect(objectOf(pdf, 'DescendantFonts')).toContain('/Subtype /CIDFontType2')
  expect(objectOf(pdf, 'DescendantFonts')).toContain('/CIDToGIDMap /Identity')
  expect(objectOf(pdf, 'ToUnicode')).toContain('<0001> <0004> [<7532><7532><4E59><D842DFB7>]')
})

test('gives the width of a form as it is set, which agrees with the font to half a unit', async () => {
  const pdf = await makePdf()
  expect(objectOf(pdf, 'DescendantFonts')).toContain('/DW 1000\n/W [2 [512.25 400]]')
  const font = readFont(streamOf(objectOf(pdf, 'FontFile2')))
  expect([0, 1, 2, 3, 4].map((glyph) => font.getGlyph(glyph).advanceWidth)).toEqual([
    1000, 1000, 512, 400, 1000
  ])
})

test('says how long the font is, and that it has all codes from 0', async () => {
  const pdf = await makePdf()
  const file = objectOf(pdf, 'FontFile2')
  expect(file).toContain(`/Length1 ${streamOf(file).length}\n`)
  expect(streamOf(objectOf(pdf, 'CIDSet'))).toEqual(Buffer.from([0b11111000]))
})

test('makes the same bytes every time', async () => {
  expect(await makePdf()).toBe(await makePdf())
})

test('names a font that has a Chinese name only by what is left of it', async () => {
  expect(objectOf(await makePdf({name: '仿宋'}), 'F7')).toMatch(/\/BaseFont \/[A-Z]{6}\+Font\n/)
})

test('writes a font once', async () => {
  const document = startPdf()
  const font = embedFont(makeFace({glyphs: [], metrics: []}), 'F1', document)
  document.page.fonts['F1'] = font.reference
  font.finalize()
  register(document, 'F1', font)
  expect((await endPdf(document)).match(/FontFile2/g)).toHaveLength(1)
})

test('writes nothing of a font that no page shows', async () => {
  const document = startPdf()
  const font = embedFont(makeFace({glyphs: [bar], metrics: [[1000, 100]]}), 'F1', document)
  font.code(1, 0x7532)
  register(document, 'F1', font)
  const pdf = await endPdf(document)
  expect(pdf).not.toContain('FontFile2')
  expect(pdf).toContain('%%EOF')
})

/** Give the tag of a subset that has one moved bar. */
async function tagOf(shift: number): Promise<string | undefined> {
  const document = startPdf()
  const font = embedFont(makeFace({glyphs: [bar], metrics: [[1000, 100]]}), 'F1', document)
  document.page.fonts['F1'] = font.reference
  font.code(1, 0x7532, {...half, shift})
  font.finalize()
  return /\/([A-Z]{6})\+/.exec(await endPdf(document))?.[1]
}

test('tells forms apart in the name of the subset', async () => {
  expect(await tagOf(0)).toMatch(/^[A-Z]{6}$/)
  expect(await tagOf(0)).toBe(await tagOf(0))
  expect(await tagOf(0)).not.toBe(await tagOf(1))
})
