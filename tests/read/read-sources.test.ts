import * as docx from 'docx'
import {zipSync} from 'fflate'
import {expect, test} from 'vitest'
import {readSources} from '../../src/read/read-sources.js'
import {encode, utf8} from './encode.js'
import {buildDocument} from './word/build-document.js'

const text = '全市推进平安建设，化解矛盾纠纷。'
const bytes = (...parts: number[][]): Uint8Array => Uint8Array.from(parts.flat())

/** The rules that a file breaks as `a.docx`. */
const rulesBrokenBy = async (file: Uint8Array) =>
  (await readSources('a.docx', file)).messages.map(({ruleId}) => ruleId)

test('reads a text file as one source', async () => {
  const {sources, messages} = await readSources('a.txt', bytes(utf8(text)))
  expect(messages).toEqual([])
  expect(sources).toMatchObject([{path: 'a.txt', format: 'text', encoding: 'utf-8', text}])
})

test('reads a Word document as HTML, whatever its name', async () => {
  const document = await buildDocument([new docx.Paragraph(text)])
  const {sources} = await readSources('a.bin', document)
  expect(sources).toMatchObject([{format: 'docx', encoding: 'utf-8', text: `<p>${text}</p>`}])
})

test('tells a Word document without text, one that is cut off, and a ZIP file of another kind', async () => {
  const document = await buildDocument([new docx.Paragraph(text)])
  expect(await rulesBrokenBy(await buildDocument([new docx.Paragraph('')]))).toEqual(['file-empty'])
  expect(await rulesBrokenBy(document.subarray(0, document.length - 200))).toEqual(['file-unreadable'])
  expect(await rulesBrokenBy(zipSync({'word/a.txt': bytes(utf8(text))}))).toEqual(['format-unknown'])
  expect(await rulesBrokenBy(zipSync({'word/document.xml': new Uint8Array(20 * 1024 * 1024)}))).toEqual([
    'file-too-large'
  ])
})

test('tells a file inside of a document, which is not read', async () => {
  const {readWord} = await import('../../src/read/word/read-word.js')
  const document = zipSync({
    '[Content_Types].xml': bytes(
      utf8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'
      )
    ),
    'word/document.xml': bytes(
      utf8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:altChunk/></w:body></w:document>`
      )
    )
  })
  expect(await readWord(document)).toMatchObject({hasEmbedded: true})
  const {sources, messages} = await readSources('a.docx', document)
  expect(sources).toHaveLength(1)
  expect(messages).toMatchObject([{ruleId: 'text-left-out', fatal: false}])
})

test('reads an export as a source a record, and names records that are broken', async () => {
  const lines = [{text, city: '芜湖'}, {html: `<p>${text}</p>`}].map((value) => JSON.stringify(value))
  const {sources, messages} = await readSources('a.ndjson', bytes(utf8(`${lines[0]}\n{\n${lines[1]}`)))
  expect(sources).toMatchObject([
    {path: 'a.ndjson#1', format: 'text', text, given: {city: '芜湖'}},
    {path: 'a.ndjson#3', format: 'html', text: `<p>${text}</p>`, given: {}}
  ])
  expect(sources[0]?.sha256).not.toBe(sources[1]?.sha256)
  expect(messages).toMatchObject([{ruleId: 'record-broken', path: 'a.ndjson#2', fatal: true}])
})

test('tells a given value that is no text', async () => {
  const {messages} = await readSources('a.jsonl', bytes(utf8(JSON.stringify({text, published: 20230511}))))
  expect(messages).toMatchObject([{ruleId: 'metadata-doubtful', path: 'a.jsonl#1', fatal: false}])
})

test('tells an export by its content', async () => {
  const {sources} = await readSources('<stdin>', bytes(utf8(JSON.stringify([{text}, {text}]))))
  expect(sources.map(({path}) => path)).toEqual(['<stdin>#1', '<stdin>#2'])
})

test('names the lines that are in another encoding', async () => {
  const file = bytes(utf8(`${text}\n`.repeat(4)), encode(`${text}\n${text}`, 'gb18030'))
  const {sources, messages} = await readSources('a.txt', file)
  expect(sources[0]?.text).toBe(Array(6).fill(text).join('\n'))
  expect(messages).toMatchObject([
    {
      ruleId: 'encoding-mixed',
      line: 5,
      fatal: false,
      reason: expect.stringContaining('lines 5–6 are in gb18030')
    }
  ])
})

test('restores a page that was saved in a wrong encoding, and says so', async () => {
  const garbled = Buffer.from(text).toString('latin1')
  const {sources, messages} = await readSources('a.txt', bytes(utf8(`${garbled}\n${garbled}`)))
  expect(sources).toMatchObject([{encoding: 'utf-8', text: `${text}\n${text}`}])
  expect(messages).toMatchObject([{ruleId: 'text-garbled', line: 1, fatal: false}])
})

test('restores what JSON has escaped', async () => {
  const escaped = JSON.stringify({text: Buffer.from(text).toString('latin1')}).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  const {sources} = await readSources('a.ndjson', bytes(utf8(escaped)))
  expect(sources[0]?.text).toBe(text)
})

test.each(['锟斤拷', '&#65533;', '&#0;', '&#xD83D;'])(
  'tells that %s stands for lost characters',
  async (lost) => {
    const {messages} = await readSources('a.txt', bytes(utf8(`${text}\n${lost}${text}`)))
    expect(messages).toMatchObject([{ruleId: 'text-lost', line: 2, fatal: false}])
  }
)

test('takes no other reference for a loss', async () => {
  const {messages} = await readSources('a.txt', bytes(utf8(`${text}&#8220;&#x5e73;&#129409;&nbsp;`)))
  expect(messages).toEqual([])
})

test('tells an export without records, and one that is cut off', async () => {
  expect(await readSources('a.json', bytes(utf8('[]')))).toMatchObject({
    sources: [],
    messages: [{ruleId: 'file-empty', path: 'a.json', fatal: true}]
  })
  expect(await readSources('a.json', bytes(utf8(`[{"text": "${text}"},\n{"te`)))).toMatchObject({
    sources: [],
    messages: [{ruleId: 'record-broken', path: 'a.json', line: 2, fatal: true}]
  })
})
