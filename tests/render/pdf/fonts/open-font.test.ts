import {join} from 'node:path'
import {expect, test} from 'vitest'
import {countFontsIn, openFont} from '../../../../src/render/pdf/fonts/open-font.js'
import {useFontFolders} from './font-folder.js'
import {makeFont, makeTables, toCollection, toFontFile, toWoff, u16, u32} from './make-font.js'

const write = useFontFolders()
const put = (bytes: Buffer): string => join(write({font: bytes}), 'font')

const glyphs = [{codePoint: 0x41, advance: 600, box: [50, 550] as [number, number]}]
/** A table that is worth packing. */
const long = Buffer.from('城市简报'.repeat(500))
const tables: Record<string, Buffer> = {...makeTables({glyphs}), long}

test.each([
  ['TrueType', toFontFile(tables)],
  ['WOFF', toWoff(tables)],
  ['a collection', toCollection([tables])],
  ['TrueType of old Macintoshes', toFontFile(tables, 0, 0x74727565)],
  ['OpenType', toFontFile(tables, 0, 0x4f54544f)]
])('reads tables and parts of them from %s', (_, bytes) => {
  const font = openFont(put(bytes))
  expect(font.table('long')).toEqual(long)
  expect(font.table('hmtx')).toEqual(tables['hmtx'])
  expect(font.slice('long', 3, 6).toString()).toBe('市简')
  expect(font.slice('long', long.length, 0)).toHaveLength(0)
  font.close()
})

test('tells which tables a font has, and gives nothing for others', () => {
  const font = openFont(put(toFontFile(tables)))
  expect([font.has('glyf'), font.has('CFF '), font.table('CFF ')]).toEqual([true, false, undefined])
  font.close()
})

test('opens each font of a collection by its number', () => {
  const path = put(toCollection([{abcd: u16(1)}, {abcd: u16(2)}]))
  const fonts = [0, 1].map((index) => openFont(path, index))
  expect(countFontsIn(path)).toBe(2)
  expect(fonts.map((font) => [font.index, font.table('abcd')?.readUInt16BE(0)])).toEqual([
    [0, 1],
    [1, 2]
  ])
  for (const font of fonts) font.close()
})

test('counts one font in a file that is no collection', () => {
  expect(countFontsIn(put(toWoff(tables)))).toBe(1)
})

test('closes a file once, however often it is asked to, and reads it no more', () => {
  const font = openFont(put(toFontFile(tables)))
  font.close()
  font.close()
  expect(() => font.table('head')).toThrow('EBADF')
})

test.each([
  ['a file that is no font', Buffer.from('no font at all'), 'This file is no font'],
  ['an empty file', Buffer.alloc(0), 'it ends in the middle'],
  ['a font that is cut off in its directory', makeFont({}).subarray(0, 40), 'it ends in the middle'],
  [
    'a font that is cut off in a table',
    makeFont({}).subarray(0, -1),
    '`name` ends behind the end of the file'
  ],
  ['a WOFF that is cut off', toWoff(tables).subarray(0, -1), '`long` ends behind the end of the file'],
  ['WOFF2', Buffer.from('wOF2 and so on'), 'packed as WOFF2, expected `.ttf`, `.otf`, `.ttc` or `.woff`'],
  ['a collection of nothing', Buffer.concat([Buffer.from('ttcf'), u32(0x10000, 0)]), 'no font 0, it has 0'],
  [
    'a collection whose font is the collection',
    Buffer.concat([Buffer.from('ttcf'), u32(0x10000, 1, 0)]),
    'This file is no font'
  ],
  [
    'a collection whose font is behind its end',
    Buffer.concat([Buffer.from('ttcf'), u32(0x10000, 1, 0xffffffff)]),
    'it ends in the middle'
  ],
  [
    'a WOFF that says less than it holds together',
    Buffer.from(toWoff(tables).fill(0, 16, 20)),
    'do not have the length together'
  ],
  [
    'a table that is packed to more than it holds',
    toWoff(tables, (_, entry) => (entry.length = 1)),
    '`OS/2` cannot'
  ],
  [
    'a table that would unpack to 4 GB',
    toWoff(tables, (tag, entry) => tag === 'long' && (entry.length = 0xfffffff0)),
    '`long` cannot have the length'
  ],
  [
    'a WOFF that would unpack to more than any font has',
    toWoff({huge: Buffer.alloc(2 ** 20)}, (_, entry) => {
      entry.bytes = Buffer.alloc(300_000)
      entry.packed = entry.bytes.length
      entry.length = 2 ** 28
    }),
    'do not have the length together'
  ]
])('refuses %s', (_, bytes, reason) => {
  expect(() => openFont(put(bytes))).toThrow(reason)
})

test('tells the path of a damaged font', () => {
  const path = put(Buffer.from('no font at all'))
  expect(() => openFont(path)).toThrow(expect.objectContaining({name: 'UserError', place: {path}}))
})

test('refuses a font that a collection does not have', () => {
  expect(() => openFont(put(toCollection([tables])), 1)).toThrow('no font 1, it has 1')
  expect(() => openFont(put(toFontFile(tables)), 1)).toThrow('no font 1, it has 1')
  expect(() => openFont(put(toWoff(tables)), 1)).toThrow('no font 1, it has 1')
})

test.each([
  ['fewer bytes than it says', (entry: {length: number}) => entry.length++],
  ['more bytes than it says', (entry: {length: number}) => entry.length--],
  ['no packed bytes', (entry: {bytes: Buffer}) => entry.bytes.fill(7)],
  [
    'packed bytes that are cut off',
    (entry: {bytes: Buffer; packed: number}) => (entry.bytes = entry.bytes.subarray(0, --entry.packed))
  ]
])('refuses a packed table with %s when it is read, and not the others', (_, spoil) => {
  const font = openFont(put(toWoff(tables, (tag, entry) => tag === 'long' && spoil(entry))))
  expect(font.table('hmtx')).toEqual(tables['hmtx'])
  expect(() => font.table('long')).toThrow('`long` cannot be unpacked')
  expect(() => font.slice('long', 0, 1)).toThrow('`long` cannot be unpacked')
  font.close()
})

test.each([
  ['TrueType', toFontFile(tables)],
  ['WOFF', toWoff(tables)]
])('gives no part of %s that is not in the table', (_, bytes) => {
  const font = openFont(put(bytes))
  for (const [tag, start, length] of [
    ['long', long.length - 1, 2],
    ['long', -1, 2],
    ['long', 2, -1],
    ['CFF ', 0, 1]
  ] as const)
    expect(() => font.slice(tag, start, length)).toThrow(`a part of \`${tag}\` is not in that table`)
  font.close()
})
