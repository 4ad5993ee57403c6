import {copyFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {createFonts} from '../../../../src/render/pdf/fonts/fonts.js'
import {useFontFolders} from './font-folder.js'
import {makeFont, makeTables, toCollection, toWoff, type MadeFont} from './make-font.js'

const write = useFontFolders()
const packaged = createFonts()
afterAll(() => packaged.close())

const glyphOf = (family: string, sign: string, bold = false): number =>
  packaged.face(family, bold)?.glyph(sign.codePointAt(0) ?? 0) ?? 0

test.each(['Noto Serif SC', 'Noto Sans SC', 'Noto Serif SC Bold'])(
  '%s has regular and bold with the signs of Chinese reports',
  (family) => {
    for (const bold of [false, true])
      expect([...'汉〇㐂“”——……《》①㎡℃·〓A1'].filter((sign) => glyphOf(family, sign, bold) === 0)).toEqual([])
  }
)

test.each([false, true])('LXGW WenKai is unpacked, and has 𠮷 and 〓 (bold: %s)', (bold) => {
  const face = packaged.face('LXGW WenKai', bold)
  expect([...'汉A。𠮷〓'].map((sign) => glyphOf('LXGW WenKai', sign, bold) > 0)).not.toContain(false)
  expect([face?.outlines, face?.unitsPerEm, face?.advance(face.glyph(0x6c49))]).toEqual([
    'truetype',
    1000,
    1000
  ])
  expect(face?.ink(face.glyph(0x3002))?.right).toBeLessThan(400)
})

test('has emoji and symbols, of which the latter are not bold', () => {
  expect([glyphOf('Noto Emoji', '😀'), glyphOf('Noto Emoji', '😀', true)]).not.toContain(0)
  expect(glyphOf('Noto Sans Symbols 2', '✔')).toBeGreaterThan(0)
  expect(packaged.face('Noto Sans Symbols 2', true)).toBeUndefined()
})

test('lets the families stand in in order: 宋 first, pictures last, and the heavy 宋 never', () => {
  expect(packaged.families).toEqual([
    'Noto Serif SC',
    'Noto Sans SC',
    'LXGW WenKai',
    'Noto Sans Symbols 2',
    'Noto Emoji'
  ])
})

test('reads the height of a face', () => {
  const face = packaged.face('Noto Serif SC', false)
  expect([face?.ascent, face?.descent]).toEqual([1151, -286])
})

test('gives the same face each time, and shares the file that two families have in common', () => {
  expect(packaged.face('Noto Serif SC', true)).toBe(packaged.face('Noto Serif SC', true))
  const [bold, heavy] = [packaged.face('Noto Serif SC', true), packaged.face('Noto Serif SC Bold', false)]
  expect(heavy?.file).toBe(bold?.file)
  expect([bold?.family, bold?.bold, heavy?.family, heavy?.bold]).toEqual([
    'Noto Serif SC',
    true,
    'Noto Serif SC Bold',
    false
  ])
})

test('knows no family that does not come with the program', () => {
  expect(packaged.face('宋体', false)).toBeUndefined()
})

test('knows a family of a folder by its name, in the weights that it has', () => {
  // The medium weight, whose family name no layout would otherwise find.
  const medium = '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'
  const folder = write({})
  copyFileSync(createRequire(import.meta.url).resolve(medium), join(folder, 'a.ttf'))
  const fonts = createFonts([folder])
  expect(fonts.face('Noto Sans SC Medium', false)?.glyph(0x6c49)).toBeGreaterThan(0)
  expect(fonts.face('Noto Sans SC Medium', true)).toBeUndefined()
  expect(fonts.notices()).toEqual([])
  fonts.close()
})

const made = (family: string): MadeFont => ({
  names: [{id: 1, value: family}],
  glyphs: [{codePoint: 0x4e00, advance: 1000}]
})

test('knows the fonts of a collection and one that is packed as WOFF', () => {
  const folder = write({
    'a.ttc': toCollection([makeTables(made('宋体')), makeTables(made('新宋体'))]),
    'b.woff': toWoff(makeTables(made('KaiTi')))
  })
  const fonts = createFonts([folder])
  const faces = ['宋体', '新宋体', 'kaiti'].map((family) => fonts.face(family, false))
  expect(faces.map((face) => [face?.file.index, face?.glyph(0x4e00)])).toEqual([
    [0, 1],
    [1, 1],
    [0, 1]
  ])
  fonts.close()
})

test('takes a damaged font for none, and tells it once', () => {
  const {hmtx: _, ...tables} = makeTables(made('楷体'))
  const folder = write({'a.woff': toWoff(tables), 'b.woff2': Buffer.from('wOF2')})
  const fonts = createFonts([folder])
  expect(fonts.notices()).toEqual([])
  expect([fonts.face('楷体', false), fonts.face('楷体', false)]).toEqual([undefined, undefined])
  expect(fonts.notices()).toEqual([
    expect.stringContaining('packed as WOFF2'),
    `\`楷体\` is not used in the PDF: ${join(folder, 'a.woff')}: This font is damaged: it has no table \`hmtx\``
  ])
  fonts.close()
})

test('closes the files', () => {
  const fonts = createFonts([write({'a.ttf': makeFont(made('楷体'))})])
  const face = fonts.face('楷体', false)
  expect(face?.file.table('head')).toBeDefined()
  fonts.close()
  expect(() => face?.file.table('head')).toThrow('EBADF')
})
