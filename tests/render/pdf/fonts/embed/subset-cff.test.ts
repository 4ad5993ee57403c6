import {existsSync} from 'node:fs'
import {expect, test} from 'vitest'
import {openFace} from '../../../../../src/render/pdf/fonts/open-face.js'
import {embedFont} from '../../../../../src/render/pdf/fonts/embed/embed-font.js'
import {subsetCff} from '../../../../../src/render/pdf/fonts/embed/subset-cff.js'
import {makeFace} from './make-face.js'
import {endPdf, objectOf, startPdf, streamOf} from './read-pdf.js'

// No font with PostScript outlines comes with this program: a collection and a font of Debian's, where they are.
const collection = '/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc'
const single = '/usr/share/fonts/opentype/urw-base35/NimbusRoman-Regular.otf'

async function makePdf(path: string, index: number, text: string): Promise<string> {
  const face = openFace('Test', false, path, index)
  const document = startPdf()
  const font = embedFont(face, 'F1', document)
  document.page.fonts['F1'] = font.reference
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    const glyph = face.glyph(codePoint)
    font.code(glyph, codePoint, {glyph, advance: 123, stretch: 2, shift: 5})
  }
  font.finalize()
  face.file.close()
  return endPdf(document)
}

test.skipIf(!existsSync(collection))(
  'writes a font of a collection, with the widths of its own glyphs',
  async () => {
    const pdf = await makePdf(collection, 2, '一⼀，A')
    expect(objectOf(pdf, 'DescendantFonts')).toContain('/Subtype /CIDFontType0\n')
    expect(objectOf(pdf, 'DescendantFonts')).toContain('/W [4 [718]]')
    expect(objectOf(pdf, 'DescendantFonts')).not.toContain('CIDToGIDMap')
    expect(objectOf(pdf, 'FontFile3')).toContain('/Subtype /CIDFontType0C')
    expect(objectOf(pdf, 'ToUnicode')).toContain('[<4E00><2F00><FF0C><0041>]')
    expect(streamOf(objectOf(pdf, 'CIDSet'))).toEqual(Buffer.from([0b11111000]))
  }
)

test.skipIf(!existsSync(single))(
  'tells the width of glyph 0 where it is not that of a Han character',
  async () => {
    expect(objectOf(await makePdf(single, 0, 'A'), 'DescendantFonts')).toContain('/W [0 [250 722]]')
  }
)

test.skipIf(!existsSync(single))('makes the same bytes every time', async () => {
  expect(await makePdf(single, 0, 'Aé')).toBe(await makePdf(single, 0, 'Aé'))
})

test('tells the user of outlines that cannot be read', () => {
  const {file} = makeFace({glyphs: [], metrics: [], outlines: 'cff', tables: {'CFF ': Buffer.alloc(40, 7)}})
  expect(() => subsetCff(file, [1])).toThrow('This font is damaged: its outlines cannot be read')
})

test('tells the user of outlines of another kind', () => {
  const {file} = makeFace({glyphs: [], metrics: [], outlines: 'cff', tables: {CFF2: Buffer.alloc(40)}})
  expect(() => subsetCff(file, [1])).toThrow('expected `glyf` or `CFF `')
})
