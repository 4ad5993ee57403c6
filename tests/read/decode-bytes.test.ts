import {expect, test} from 'vitest'
import {decodeBytes} from '../../src/read/decode-bytes.js'
import {encode, utf8} from './encode.js'

const decode = (...parts: number[][]) => decodeBytes(Uint8Array.from(parts.flat()))
const units = (text: string, bigEndian: boolean): number[] => {
  const bytes = Buffer.from(text, 'utf16le')
  return [...(bigEndian ? bytes.swap16() : bytes)]
}

test.each([
  ['gb18030', '矛盾纠纷调解'],
  ['gb18030', '平安'],
  ['big5', '矛盾糾紛調解']
] as const)('reads a few characters of %s: %s', (encoding, text) => {
  expect(decode(encode(text, encoding))).toMatchObject({encoding, text})
})

test('names the other encoding where two characters decide', () => {
  expect(decode(encode('样本', 'gb18030')).text).toBe('样本')
  expect(decode(encode('环环', 'gb18030')).rival).toBeDefined()
  expect(decode(encode('全市政法机关化解矛盾纠纷', 'gb18030')).rival).toBeUndefined()
})

test.each([
  ['utf-16le', false],
  ['utf-16be', true]
] as const)('reads %s without an order mark, marks and digits in it', (encoding, bigEndian) => {
  const text = '样本市实施“十大工程”，化解纠纷12件。'
  expect(decode(units(text, bigEndian))).toMatchObject({encoding, text})
})

test('takes GBK whose bytes have the shape of UTF-8 for GBK', () => {
  // C2B7 D4B1 is 路员, and · with an Armenian letter.
  const bytes = [0xc2, 0xb7, 0xd4, 0xb1]
  expect(decode(bytes)).toMatchObject({encoding: 'gb18030', text: '路员'})
})

test('leaves Latin, Greek and ASCII in UTF-8 as they are', () => {
  for (const text of ['café à la carte', 'Αθήνα 2023', 'plain text']) {
    expect(decode(utf8(text)).text).toBe(text)
  }
})

test('reads the characters that Hong Kong added to Big5', () => {
  // 9DF6, which Node gives as a private character.
  expect(decode(encode('我哋香港嘅法律服務，', 'big5'), [0x9d, 0xf6]).text).toBe('我哋香港嘅法律服務，喺')
})

test('reads a line of GBK in a page of UTF-8, and names it', () => {
  const decoded = decode(
    utf8('第一行讲平安建设。\n'),
    encode('<p>样本市化解纠纷1.3万件</p>', 'gb18030'),
    utf8('\n第三行讲法治。')
  )
  expect(decoded).toMatchObject({
    encoding: 'utf-8',
    text: '第一行讲平安建设。\n<p>样本市化解纠纷1.3万件</p>\n第三行讲法治。',
    foreign: [{line: 2, encoding: 'gb18030'}]
  })
})

test('reads UTF-8 inside a line of GBK, with nothing between', () => {
  const before = '全市政法机关坚持以人民为中心，推进平安建设，'
  const decoded = decode(
    encode(before, 'gb18030'),
    utf8('𠮷地社区调解矛盾'),
    encode(`提升群众满意度。\n${before}`, 'gb18030')
  )
  expect(decoded).toMatchObject({
    encoding: 'gb18030',
    text: `${before}𠮷地社区调解矛盾提升群众满意度。\n${before}`,
    foreign: [{line: 1, encoding: 'utf-8'}]
  })
})

test('counts the lines of both line ends', () => {
  const good = '全市政法机关推进平安建设。'
  const {foreign} = decode(
    utf8(`${good}\r\n${good}\n`),
    encode('化解矛盾纠纷。', 'gb18030'),
    utf8(`\r\n${good}`)
  )
  expect(foreign).toEqual([{line: 3, encoding: 'gb18030'}])
})

test('does not read rare characters, nor one lost byte, as another encoding', () => {
  const rare = '赟、喆、堃、昇四位调解员走访魑魅魍魉饕餮貔貅巷。'
  expect(decode(encode(`全市推进平安建设。\n${rare}`, 'gb18030'))).toMatchObject({
    text: `全市推进平安建设。\n${rare}`,
    foreign: []
  })
  const bytes = utf8('全市推进平安建设，化解矛盾。')
  bytes.splice(10, 1)
  expect(decode(bytes)).toMatchObject({encoding: 'utf-8', foreign: []})
})

test('loses one or two characters of GBK to one lost byte, not the rest of the line', () => {
  const bytes = encode('全市推进平安建设，化解矛盾纠纷一万多件，群众满意。', 'gb18030')
  bytes.splice(8, 1)
  const {text} = decode(bytes)
  expect(text).toMatch(/^全市推进/)
  expect(text).toMatch(/建设，化解矛盾纠纷一万多件，群众满意。$/)
  expect(text).toContain('\ufffd')
})

test('keeps characters that a `?` in place of a byte has shifted, for the repair of lost bytes', () => {
  const bytes = encode('全市推进平安建设。“有事来说APP深入人心', 'gb18030')
  bytes[16] = 0x3f
  expect(decode(bytes).text).toMatch(/^全市推进平安建设\?[^\ufffd]{6}PP深入人心$/)
})
