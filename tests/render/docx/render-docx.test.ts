import {createHash} from 'node:crypto'
import {afterEach, expect, test, vi} from 'vitest'
import {plainText} from '../../../src/render/plain-text.js'
import {renderDocx} from '../../../src/render/docx/render-docx.js'
import {sampleDocument} from '../sample-document.js'
import {sampleLayout} from '../sample-layout.js'
import {bodyOf, openDocx, paragraph, partsOf, shownText, text} from './open-docx.js'

const zone = process.env['TZ']

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

async function renderAt(instant: string, timeZone: string): Promise<string> {
  process.env['TZ'] = timeZone
  vi.useFakeTimers({now: new Date(instant), toFake: ['Date']})
  return createHash('sha256')
    .update(await renderDocx(sampleDocument, sampleLayout))
    .digest('hex')
}

test('shows the text of the tree, nothing lost and nothing added', async () => {
  const parts = openDocx(await renderDocx(sampleDocument, sampleLayout))
  expect(shownText(parts['word/document.xml'] ?? '')).toBe(plainText(sampleDocument.tree).replace(/\s/g, ''))
})

test('gives the same bytes a year and a time zone apart', async () => {
  const here = await renderAt('2025-02-10T08:00:00Z', 'Asia/Shanghai')
  const there = await renderAt('2026-07-01T23:30:00Z', 'America/Los_Angeles')
  expect(there).toBe(here)
})

test('gives other bytes for another text', async () => {
  const other = {...sampleDocument, tree: {type: 'root' as const, children: [paragraph(text('另一篇'))]}}
  const [bytes, others] = [
    await renderDocx(sampleDocument, sampleLayout),
    await renderDocx(other, sampleLayout)
  ]
  expect(Buffer.compare(bytes, others)).not.toBe(0)
})

test('leaves the tree as it was', async () => {
  const before = structuredClone(sampleDocument.tree)
  await renderDocx(sampleDocument, sampleLayout)
  expect(sampleDocument.tree).toEqual(before)
})

test('stays far under the 100 KB that a mail can bear', async () => {
  const bytes = await renderDocx(sampleDocument, sampleLayout)
  expect(bytes.length).toBeLessThan(30_000)
})

test('keeps characters outside the BMP whole and drops what XML cannot hold', async () => {
  const body = await bodyOf([paragraph(text('生僻字𠮷\u0001\u000b\ufffe\ud800完'))])
  expect(shownText(body)).toBe('生僻字𠮷完')
})

test('holds no font of its own in the body: fonts belong to the styles', async () => {
  const {'word/document.xml': xml = ''} = openDocx(await renderDocx(sampleDocument, sampleLayout))
  expect(xml.match(/<w:rFonts(?! w:hint="eastAsia"\/>)[^>]*>|<w:sz |<w:color /g)).toBeNull()
})

test('takes the page from the layout', async () => {
  const body = await bodyOf([paragraph(text('正文'))])
  expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
  expect(body).toMatch(/<w:pgMar w:top="1420" w:right="1300" w:bottom="1360" w:left="1300"/)
})

test('writes title, office, language and the date of the report into the properties', async () => {
  const {'docProps/core.xml': core} = await partsOf([])
  expect(core).toContain('<dc:title>政法工作比较简报</dc:title><dc:creator>示例市委政法委研究室</dc:creator>')
  expect(core).toContain('<dc:language>zh-CN</dc:language>')
  expect(core?.match(/2025-02-10T00:00:00Z/g)).toHaveLength(2)
})

test('escapes a title for XML and for the header', async () => {
  const properties = {...sampleDocument.properties, title: '甲&乙<丙>\u0001"丁"'}
  const parts = openDocx(await renderDocx({...sampleDocument, properties}, sampleLayout))
  expect(parts['docProps/core.xml']).toContain('<dc:title>甲&amp;乙&lt;丙&gt;&quot;丁&quot;</dc:title>')
  expect(shownText(parts['word/header1.xml'] ?? '')).toBe('甲&乙<丙>"丁"')
})

test('fills the header with the title and the footer with fields', async () => {
  const parts = await partsOf([paragraph(text('正文'))])
  expect(parts['word/header1.xml']).toContain('<w:pStyle w:val="Header"/>')
  expect(shownText(parts['word/header1.xml'] ?? '')).toBe('政法工作比较简报')
  expect(parts['word/footer1.xml']).toMatch(/> PAGE <.*> NUMPAGES </s)
})

test('leaves the header off the first page where the layout gives it none', async () => {
  const parts = await partsOf([paragraph(text('正文'))])
  expect(parts['word/document.xml']).toContain('<w:titlePg/>')
  expect(shownText(parts['word/header1.xml'] ?? '')).toBe('政法工作比较简报')
  expect(shownText(parts['word/header2.xml'] ?? '')).toBe('')
})

test('has no first page of its own where all pages have the same lines', async () => {
  const header = {...sampleLayout.header, first: sampleLayout.header.text}
  const parts = await partsOf([], {...sampleLayout, header})
  expect(parts['word/document.xml']).not.toContain('<w:titlePg/>')
  expect(parts['word/header2.xml']).toBeUndefined()
})

test('sets the language of Han to Chinese', async () => {
  const parts = await partsOf([])
  expect(parts['word/settings.xml']).toContain('<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>')
  expect(parts['word/styles.xml']).toContain('w:eastAsia="zh-CN"')
})

test('keeps a citation from the start of a line, and an opening bracket from its end', async () => {
  const {'word/settings.xml': settings} = await partsOf([])
  expect(settings).toMatch(/<w:noLineBreaksBefore w:lang="zh-CN" w:val="\[!%\)[^"]*。/)
  expect(settings).toMatch(/<w:noLineBreaksAfter w:lang="zh-CN" w:val="\$\(\[[^"]*《/)
})

test('names in the font table what stands in for a font', async () => {
  const {'word/fontTable.xml': fonts} = await partsOf([])
  expect(fonts).toContain('<w:font w:name="宋体"><w:altName w:val="Noto Serif SC"/><w:charset w:val="86"/>')
})

test('shows no note mark in the lines above the notes', async () => {
  const {'word/footnotes.xml': notes} = await partsOf([])
  expect(notes).toContain('<w:separator/>')
  expect(notes).not.toContain('<w:footnoteRef/>')
})

test('puts the list of types first, as readers of the format expect it', async () => {
  expect(Object.keys(await partsOf([])).slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
})
