import {expect, test} from 'vitest'
import {readSources} from '../../src/read/read-sources.js'
import type {Message} from '../../src/model/message.js'
import type {SourceText} from '../../src/model/source-text.js'
import {encodeCharacter} from '../../src/repair/lost-bytes/gbk.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const gbk = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => encodeCharacter(character) ?? [character.charCodeAt(0)]))
const utf16 = (text: string, mark: number[]): Uint8Array =>
  Uint8Array.from([...mark, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])])

/** What is read of a file of one text; `source` is null when it gives none. */
async function readOne(
  path: string,
  bytes: Uint8Array
): Promise<{source: SourceText | null; messages: Message[]}> {
  const {sources, messages} = await readSources(path, bytes)
  return {source: sources[0] ?? null, messages}
}

const simplified = '去年以来，全市政法机关排查矛盾纠纷一万多件，群众满意度持续提升。'
const traditional = '去年以來，全市政法機關排查矛盾糾紛一萬多件，群眾滿意度持續提升。'
/** `traditional` in Big5: Node cannot encode it. */
const big5 = Uint8Array.from(
  Buffer.from(
    'a568a67ea548a8d3a141a5fea5abac46aa6bbef7c3f6b1c6ac64a5d9acdeaac8afc9a440b855a668a5f3a141b873b2b3baa1b74eabd7abf9c4f2b4a3a4c9a143',
    'hex'
  )
)

test('reads UTF-8 and gives path, hash, format and encoding', async () => {
  const {source, messages} = await readOne('articles/a.txt', utf8(simplified))
  expect(messages).toEqual([])
  expect(source).toEqual({
    path: 'articles/a.txt',
    sha256: expect.stringMatching(/^[\da-f]{64}$/),
    format: 'text',
    encoding: 'utf-8',
    text: simplified
  })
})

test('takes off a byte order mark', async () => {
  expect((await readOne('a.txt', utf8(`\ufeff${simplified}`))).source?.text).toBe(simplified)
})

test('makes \\n of all line ends', async () => {
  expect((await readOne('a.txt', utf8('一\r\n二\r三\n'))).source?.text).toBe('一\n二\n三\n')
})

test('reads GB18030', async () => {
  const {source} = await readOne('a.txt', gbk(simplified))
  expect(source).toMatchObject({encoding: 'gb18030', text: simplified})
})

test('reads Traditional text in GB18030 as that, not as Big5', async () => {
  expect((await readOne('a.txt', gbk(traditional))).source).toMatchObject({
    encoding: 'gb18030',
    text: traditional
  })
})

test('reads Big5, although its bytes are valid GB18030', async () => {
  expect((await readOne('a.txt', big5)).source).toMatchObject({encoding: 'big5', text: traditional})
})

test('reads UTF-16 with a byte order mark', async () => {
  expect((await readOne('a.txt', utf16(simplified, [0xff, 0xfe]))).source).toMatchObject({
    encoding: 'utf-16le',
    text: simplified
  })
})

test('reads UTF-16 without a byte order mark, with and without a zero byte', async () => {
  expect((await readOne('a.txt', utf16(simplified, []))).source?.text).toBe(simplified)
  expect((await readOne('a.txt', utf16(`2021年\n${simplified}`, []))).source?.text).toBe(
    `2021年\n${simplified}`
  )
})

test('does not give up an encoding for one bad byte, and tells the line', async () => {
  const bytes = Uint8Array.from([...utf8(`第一行\n${simplified}`), 0xe4, 0xb8])
  const {source, messages} = await readOne('a.txt', bytes)
  expect(source?.encoding).toBe('utf-8')
  expect(messages).toMatchObject([{ruleId: 'encoding-doubtful', line: 2, fatal: false}])
})

test('does not believe a page that declares another encoding', async () => {
  const bytes = gbk(`<html><head><meta charset="utf-8"></head><p>${simplified}</p></html>`)
  expect((await readOne('a.html', bytes)).source).toMatchObject({encoding: 'gb18030', format: 'html'})
})

test('refuses an empty file and a file of blanks', async () => {
  for (const text of ['', ' \r\n\u3000\ufeff']) {
    const {source, messages} = await readOne('a.txt', utf8(text))
    expect(source).toBeNull()
    expect(messages).toMatchObject([{ruleId: 'file-empty', path: 'a.txt', fatal: true}])
  }
})

test('refuses random bytes', async () => {
  let state = 7
  const bytes = Uint8Array.from({length: 2000}, () => (state = (state * 1103515245 + 12345) % 2 ** 31) >> 16)
  const {source, messages} = await readOne('a.txt', bytes)
  expect(source).toBeNull()
  expect(messages).toMatchObject([{ruleId: 'file-not-text', fatal: true}])
})

test('refuses bytes full of NUL', async () => {
  const {messages} = await readOne(
    'a.bin',
    Uint8Array.from({length: 64}, (_, index) => (index % 3 === 0 ? 65 : 0))
  )
  expect(messages).toMatchObject([{ruleId: 'format-unknown', fatal: true}])
})

test.each([
  ['a PDF file', '%PDF-1.7 …'],
  ['an Excel workbook', 'PK\u0003\u0004 … xl/workbook.xml'],
  ['a ZIP file', 'PK\u0003\u0004 … a.txt']
])('says that it was given %s, and what to do', async (name, content) => {
  const {source, messages} = await readOne('a.txt', utf8(content))
  expect(source).toBeNull()
  expect(messages).toMatchObject([
    {ruleId: 'format-unknown', fatal: true, reason: expect.stringContaining(name)}
  ])
})

test.each([
  ['an old Word document', 'WordDocument'],
  ['an Office document with a password', 'EncryptedPackage']
])('tells %s from other old Office files', async (name, part) => {
  const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(part, [])])
  expect((await readOne('a.doc', bytes)).messages[0]?.reason).toContain(name)
})

test('reads text with an unknown extension, and says so', async () => {
  const {source, messages} = await readOne('a.log', utf8(simplified))
  expect(source?.format).toBe('text')
  expect(messages).toMatchObject([{ruleId: 'format-unknown', fatal: false}])
})

test('refuses a file of more than 20 MB', async () => {
  expect((await readOne('a.txt', new Uint8Array(20 * 1024 * 1024 + 1))).messages).toMatchObject([
    {ruleId: 'file-too-large', fatal: true}
  ])
})
