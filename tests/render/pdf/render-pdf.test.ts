import {execFileSync, spawnSync} from 'node:child_process'
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {renderPdf} from '../../../src/render/pdf/render-pdf.js'
import {plainText} from '../../../src/render/plain-text.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'
import {readPdf, type PdfDictionary, type ReadPdf} from './paint/read-pdf.js'

let bytes: Uint8Array
let pdf: ReadPdf
let notices: string[]
let pages: number

beforeAll(async () => {
  ;({bytes, notices, pages} = await renderPdf(sampleDocument, sampleLayout))
  pdf = readPdf(bytes)
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const catalog = (): PdfDictionary => pdf.dictionary(pdf.trailer['Root'])

/** All dictionaries of the file. */
function dictionaries(): PdfDictionary[] {
  return [...pdf.kinds.keys()].flatMap((id) => {
    const value = pdf.object(id)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? [value] : []
  })
}

test('gives the same bytes at another time in another time zone', async () => {
  vi.useFakeTimers({now: new Date('2031-07-01T03:04:05Z'), toFake: ['Date']})
  vi.stubEnv('TZ', 'Asia/Tokyo')
  const again = await renderPdf(sampleDocument, sampleLayout)
  expect(Buffer.compare(again.bytes, bytes)).toBe(0)
})

test('gives the same bytes when two reports are rendered at once', async () => {
  const both = await Promise.all([
    renderPdf(sampleDocument, sampleLayout),
    renderPdf(sampleDocument, sampleLayout)
  ])
  expect(both.map((one) => Buffer.compare(one.bytes, bytes))).toEqual([0, 0])
})

test('says its language, that the title is shown, and the date of the report', () => {
  expect(catalog()['Lang']).toBe('(zh-CN)')
  expect(pdf.dictionary(catalog()['ViewerPreferences'])['DisplayDocTitle']).toBe(true)
  expect(String(pdf.dictionary(pdf.trailer['Info'])['CreationDate'])).toContain('D:20250210000000')
})

test('says that it may be archived and read aloud', () => {
  const metadata = pdf.stream(catalog()['Metadata']).toString('utf8')
  expect(metadata).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('embeds a subset of each face that the report needs, and no other font', () => {
  const names = dictionaries().flatMap(({FontName}) => (FontName === undefined ? [] : [String(FontName)]))
  expect(names.map((name) => name.replace(/^\/[A-Z]{6}\+/, '')).sort()).toEqual([
    'LXGWWenKai-Regular',
    'NotoSansSC-Bold',
    'NotoSansSC-Regular',
    'NotoSerifSC-Bold',
    'NotoSerifSC-Regular'
  ])
  expect(names.every((name) => /^\/[A-Z]{6}\+/.test(name))).toBe(true)
})

test('has bookmarks, links and the places that citations lead to', () => {
  expect(catalog()['PageMode']).toBe('/UseOutlines')
  const actions = dictionaries().flatMap(({A}) => (A === undefined ? [] : [pdf.dictionary(A)]))
  expect(actions.map(({URI}) => URI)).toContain('(https://www.example.com/a?b=1&c=2)')
  const names = JSON.stringify(pdf.object(pdf.dictionary(catalog()['Names'])['Dests']))
  expect(names).toContain('source-1')
})

test('stays small', () => {
  // 53 KB when this was written: a font that is no longer reduced to its subset adds over 10 MB.
  expect(bytes.length).toBeLessThan(100_000)
})

test('has a font for each of its characters', () => {
  expect(notices).toEqual([])
})

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined

/** The text of each page. */
function readPages(): string[] {
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], {encoding: 'utf8', input: bytes})
  return text.split('\f').filter((page) => page !== '')
}

describe.skipIf(!hasPoppler)('as poppler reads it', () => {
  test('has as many pages as it says', () => {
    expect(readPages()).toHaveLength(pages)
  })

  test('gives every paragraph back', () => {
    const text = readPages().join('').replace(/\s/g, '')
    const missing = sampleDocument.tree.children
      .filter((node) => node.type === 'paragraph' || node.type === 'heading')
      .map((node) => plainText(node).replace(/\s/g, ''))
      .filter((paragraph) => !text.includes(paragraph))
    expect(missing).toEqual([])
  })

  test('repeats the head of the table on each of its pages', () => {
    const withRows = readPages().filter((page) => /^做法\d+ /m.test(page))
    expect(withRows).toHaveLength(2)
    expect(withRows.filter((page) => /^做法 甲市 乙市$/m.test(page))).toEqual(withRows)
  })
})
