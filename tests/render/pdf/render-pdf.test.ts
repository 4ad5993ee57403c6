import {execFileSync, spawnSync} from 'node:child_process'
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {renderPdf} from '../../../src/render/pdf/render-pdf.js'
import {plainText} from '../../../src/render/plain-text.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'

let bytes: Uint8Array
let source: string
let notices: string[]
let pages: number

beforeAll(async () => {
  ;({bytes, notices, pages} = await renderPdf(sampleDocument, sampleLayout))
  source = Buffer.from(bytes).toString('latin1')
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('gives the same bytes at another time in another time zone', async () => {
  vi.useFakeTimers({now: new Date('2031-07-01T03:04:05Z'), toFake: ['Date']})
  vi.stubEnv('TZ', 'Asia/Tokyo')
  const again = await renderPdf(sampleDocument, sampleLayout)
  expect(Buffer.compare(again.bytes, bytes)).toBe(0)
})

test('says its language, that the title is shown, and the date of the report', () => {
  expect(source).toContain('/Lang (zh-CN)')
  expect(source).toContain('/DisplayDocTitle true')
  expect(source).toContain('(D:20250210000000Z)')
})

test('embeds a subset of each face that the report needs, and no other font', () => {
  const names = [...source.matchAll(/\/FontName \/(\S+)/g)].map((match) => match[1])
  expect(names.sort()).toEqual([
    'BZZZZZ+NotoSansSC-Bold',
    'CZZZZZ+NotoSansSC-Regular',
    'DZZZZZ+NotoSerifSC-Regular',
    'EZZZZZ+NotoSerifSC-Bold'
  ])
  expect(source.match(/\/FontFile2/g)).toHaveLength(4)
})

test('has bookmarks, links and the places that citations lead to', () => {
  expect(source).toContain('/PageMode /UseOutlines')
  expect(source).toContain('/URI (https://www.example.com/a?b=1&c=2)')
  expect(source).toContain('/D (source-1)')
  expect(source).toMatch(/\(source-1\) \[\d+ 0 R \/XYZ/)
})

test('stays small', () => {
  // 69 KB when this was written: a font that is no longer reduced to its subset adds over 10 MB.
  expect(bytes.length).toBeLessThan(200_000)
})

test('tells of the one character that no font has', () => {
  expect(notices).toEqual([expect.stringContaining('`𠮷` (U+20BB7)')])
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
      // No font has 𠮷, so it cannot be copied either.
      .map((node) => plainText(node).replace(/\s/g, '').replace('𠮷', ''))
      .filter((paragraph) => !text.includes(paragraph))
    expect(missing).toEqual([])
  })

  test('repeats the head of the table on each of its pages', () => {
    expect(readPages().filter((page) => /^做法 甲市 乙市$/m.test(page))).toHaveLength(3)
  })
})
