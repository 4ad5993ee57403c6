import {afterAll, afterEach, expect, test, vi} from 'vitest'
import type {FontSet} from '../../../../src/render/pdf/fonts/fonts.js'
import {createFonts} from '../../../../src/render/pdf/fonts/fonts.js'
import {embedDrawing} from '../../../../src/render/pdf/paint/embed-drawing.js'
import {createFontBook} from '../../../../src/render/pdf/paint/font-book.js'
import {PdfFile} from '../../../../src/render/pdf/paint/pdf-file.js'

const fonts = createFonts()
const size = {width: 90, height: 60}
const svg = (content: string, families = 'Arial, Noto Sans SC'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="90pt" height="60pt" viewBox="0 0 90 60" font-family="${families}">${content}</svg>`

afterAll(() => fonts.close())
afterEach(() => vi.restoreAllMocks())

/** Embed a drawing; gives the form's dictionary and operators. */
function embed(
  drawing: string,
  faces: FontSet = fonts
): {data: Record<string, unknown>; operators: string} | undefined {
  const file = new PdfFile({title: '', author: '', date: new Date(0), archive: 'none', compact: false})
  file.startPage(595, 842)
  const {page} = file
  const pieces: Uint8Array[] = []
  const open = file.ref.bind(file)
  vi.spyOn(file, 'ref').mockImplementation((data) => {
    const reference = open(data)
    vi.spyOn(reference, 'end').mockImplementation((chunk) => void pieces.push(Buffer.from(chunk ?? '')))
    return reference
  })
  const form = embedDrawing(drawing, size, {file, faces, fonts: createFontBook(file)})
  expect(file.page).toBe(page)
  return form && {data: form.data, operators: String(pieces.at(-1))}
}

test('draws in the size of the picture, and leaves the page as it was', () => {
  const form = embed(svg('<rect x="9" y="6" width="81" height="54" fill="#12355b"/>'))
  expect(form?.data).toMatchObject({Subtype: 'Form', BBox: [0, 0, 90, 60]})
  // Points of the SVG are pixels of 96 an inch to the library, which it makes points again.
  expect(form?.operators).toMatch(
    /^q\n[^]*0\.75 0 0 0\.75 0 0 cm[^]*1\.33\d* 0 0 1\.33\d* 0 0 cm[^]*\nf\n[^]*Q$/
  )
})

test('sets text in the first of its families that has all of it', () => {
  const text = embed(svg('<text x="1" y="9" font-size="8">南昌 20%</text>'))
  expect(text?.operators).toMatch(/<(?:[\da-f]{4}){6}> 0\] TJ/)
  expect(Object.keys(Object(text?.data['Resources']).Font)).toEqual(['F1'])
})

test('leaves a drawing to its pixels that has a character which no font has, or that is broken', () => {
  const warn = vi.spyOn(console, 'warn')
  expect(embed(svg('<text>南昌</text>'), {families: [], face: () => undefined})).toBeUndefined()
  expect(embed('no drawing')).toBeUndefined()
  expect(embed(svg('<g><rect/>'))).toBeUndefined()
  expect(warn).not.toHaveBeenCalled()
})

test('does not look for the characters of descriptions', () => {
  const faces: FontSet = {families: [], face: () => undefined}
  expect(embed(svg('<title>南昌</title><desc>芜湖</desc><rect width="9" height="9"/>'), faces)).toBeDefined()
})
