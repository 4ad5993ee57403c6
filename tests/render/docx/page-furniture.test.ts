import {expect, test} from 'vitest'
import type {Layout} from '../../../src/model/layout.js'
import {sampleLayout} from '../sample-layout.js'
import {paragraph, partsOf, shownText, text} from './open-docx.js'

const folio = {
  text: '— {page} —',
  first: '— {page} —',
  odd: 'right',
  even: 'left',
  inset: 1,
  distance: 19.84
} as const
const official: Layout = {
  ...sampleLayout,
  page: {
    ...sampleLayout.page,
    margin: {top: 104.88, right: 73.7, bottom: 99.21, left: 79.37},
    mirrored: true
  },
  grid: {lines: 22, characters: 28},
  styles: {...sampleLayout.styles, footer: {...sampleLayout.styles.footer, size: 14, leading: 18}},
  header: {...sampleLayout.header, text: '', first: ''},
  footer: folio
}
const blocks = [paragraph(text('正文'))]

test('sets the folio right on odd and left on even pages, one character in', async () => {
  const parts = await partsOf(blocks, official)
  expect(parts['word/document.xml']).toMatch(
    /<w:footerReference w:type="default" [^>]*\/><w:footerReference w:type="even" [^>]*\/><w:pgSz/
  )
  expect(parts['word/footer1.xml']).toContain(
    '<w:ind w:right="280" w:rightChars="100"/><w:jc w:val="right"/>'
  )
  expect(parts['word/footer2.xml']).toContain('<w:ind w:left="280" w:leftChars="100"/><w:jc w:val="left"/>')
  expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>')
})

test('takes the dashes of a folio from the Chinese font', async () => {
  const {'word/footer1.xml': footer = ''} = await partsOf(blocks, official)
  expect(footer).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">— </)
})

test('has one kind of page where odd and even do not differ', async () => {
  const parts = await partsOf(blocks)
  expect(parts['word/settings.xml']).not.toContain('evenAndOddHeaders')
  expect(parts['word/document.xml']).not.toContain('w:type="even"')
})

test('has one kind of page where only a line without text differs', async () => {
  const header = {...official.header, odd: 'right', even: 'left'} as const
  const parts = await partsOf(blocks, {...official, header, footer: {...folio, even: 'right'}})
  expect(parts['word/settings.xml']).not.toContain('evenAndOddHeaders')
})

test('sets the middle of the folio 7 mm below the type area', async () => {
  const {'word/document.xml': xml = ''} = await partsOf(blocks, official)
  const footer = Number(/w:footer="(\d+)"/.exec(xml)?.[1]) / 20
  // The foot of the digits stands at four fifths of the line of 18 pt, their middle 0.34 em higher.
  const middle = 99.21 - footer - 0.2 * 18 - 0.34 * 14
  expect(middle).toBeCloseTo(19.84, 1)
})

test('leaves no part for a header that no page has', async () => {
  const parts = await partsOf(blocks, official)
  expect(Object.keys(parts).filter((path) => path.startsWith('word/header'))).toEqual([])
})

test('shows another text on the first page where the layout gives one', async () => {
  const parts = await partsOf(blocks, {...official, footer: {...folio, first: '内部资料'}})
  const texts = ['word/footer1.xml', 'word/footer2.xml', 'word/footer3.xml'].map((path) =>
    shownText(parts[path] ?? '')
  )
  expect(texts).toEqual(['—1—', '—1—', '内部资料'])
  expect(parts['word/document.xml']).toContain('<w:titlePg/>')
})

test('mirrors the margins of a document that is bound', async () => {
  expect((await partsOf(blocks, official))['word/settings.xml']).toContain('<w:mirrorMargins/>')
  expect((await partsOf(blocks))['word/settings.xml']).not.toContain('mirrorMargins')
})

test('tells the lines of the grid in the page set-up', async () => {
  const {leading} = official.styles.body
  expect((await partsOf(blocks, official))['word/document.xml']).toContain(
    `<w:docGrid w:linePitch="${leading * 20}"/>`
  )
  expect((await partsOf(blocks))['word/document.xml']).toContain('<w:docGrid w:linePitch="380"/>')
})

test('lays a page across', async () => {
  const page = {...sampleLayout.page, width: 841.89, height: 595.28}
  expect((await partsOf(blocks, {...sampleLayout, page}))['word/document.xml']).toContain(
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
  )
})
