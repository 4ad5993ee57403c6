import {createRequire} from 'node:module'
import type PDFDocument from 'pdfkit'
import {expect, test} from 'vitest'
import {embedFont} from '../../../../../src/render/pdf/fonts/embed/embed-font.js'
import {svgFont} from '../../../../../src/render/pdf/fonts/embed/svg-font.js'
import {makeFace, makeGlyph} from './make-face.js'
import {endPdf, objectOf, register, startPdf} from './read-pdf.js'

const bar = makeGlyph([[[100, 0], [300, 0], [300, 700]]]) // prettier-ignore
const face = makeFace({
  glyphs: [bar, bar, bar, bar],
  metrics: [[1000, 100], [500, 100], [250, 100], [1000, 100]], // prettier-ignore
  characters: '市A 〓'
})

test('gives codes and widths of a text, of the same subset as the report', () => {
  const embedded = embedFont(face, 'F1', startPdf())
  embedded.code(2, 0x41)
  const [codes, positions] = svgFont(embedded, face).encode('市A')
  expect(codes).toEqual(['0002', '0001'])
  expect(positions.map(({xAdvance, advanceWidth}) => [xAdvance, advanceWidth])).toEqual([[1000, 1000], [500, 500]]) // prettier-ignore
})

test('shows 〓 for a character that the face lacks, which is copied as itself', async () => {
  const document = startPdf()
  const embedded = embedFont(face, 'F1', document)
  const font = svgFont(embedded, face)
  document.page.fonts['F1'] = font.ref()
  expect(font.encode('𠮷〓')[0]).toEqual(['0001', '0002'])
  font.finalize()
  expect(objectOf(await endPdf(document), 'ToUnicode')).toContain('[<D842DFB7><3013>]')
})

test('leaves out what shows nothing, but not the characters around it', () => {
  const font = svgFont(embedFont(face, 'F1', startPdf()), face)
  expect(font.encode('市\u200b\ufe0fA')[0]).toEqual(['0001', '0002'])
  expect(font.widthOfString('市\u200bA', 10)).toBe(15)
})

test('measures a text without taking it into the font', () => {
  const embedded = embedFont(face, 'F1', startPdf())
  expect(svgFont(embedded, face).widthOfString('市A 𠮷', 10)).toBe(27.5)
  expect(embedded.code(4, 0x3013)).toBe(1)
})

test('gives the height of a line', () => {
  const font = svgFont(embedFont(face, 'F1', startPdf()), face)
  expect([font.ascender, font.descender, font.lineHeight(10)]).toEqual([880, -120, 10])
  expect(font.bbox).toEqual([-100, -200, 1100, 900])
})

test('is what svg-to-pdfkit and pdfkit set text with', async () => {
  const document = startPdf()
  const font = svgFont(embedFont(face, 'F9', document), face)
  register(document, 'Song', font)
  // svg-to-pdfkit brings no types.
  const {default: draw} = createRequire(import.meta.url)('pdfmake/js/3rd-party/svg-to-pdfkit.js') as {
    default: (document: PDFDocument, svg: string, x: number, y: number, options: object) => void
  }
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="50"><text x="50" y="20" font-size="10" text-anchor="end">市 A</text></svg>' // prettier-ignore
  const warnings: string[] = []
  draw(document, svg, 0, 0, {
    fontCallback: () => 'Song',
    warningCallback: (text: string) => warnings.push(text),
    assumePt: true
  })
  const pdf = await endPdf(document)
  expect(warnings).toEqual([])
  // 17.5 pt wide, and it ends at 50.
  expect(pdf).toMatch(/\/F9 10 Tf\n[^]*1 0 0 -1 32\.5\d* 20 Tm\n[^]*<000100020003>/)
  expect(objectOf(pdf, 'ToUnicode')).toContain('[<5E02><0020><0041>]')
})
