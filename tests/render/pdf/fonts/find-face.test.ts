import {afterAll, expect, test} from 'vitest'
import type {Face, FaceFinder} from '../../../../src/render/pdf/fonts/face.js'
import {createFaceFinder} from '../../../../src/render/pdf/fonts/find-face.js'
import {createFonts, type FontSet} from '../../../../src/render/pdf/fonts/fonts.js'
import {fakeFontSet} from './fake-faces.js'

const typeface = {latin: ['Times'], eastAsia: ['宋体']}
const characters = {
  Times: 'A1é·“”',
  'Times bold': 'A1',
  宋体: 'A1é一·“”',
  后备: 'A一①〓㈠',
  '后备 bold': '一①〓',
  符号: '☎',
  '符号二 bold': '☎'
}
const families = ['后备', '符号', '符号二']

const nameOf = ({family, bold}: Face): string => (bold ? `${family} bold` : family)
const ask = (find: FaceFinder, text: string): string[] =>
  [...text].map((character) => {
    const {face, covered} = find(character.codePointAt(0) ?? 0)
    return covered ? nameOf(face) : `${nameOf(face)}?`
  })
const finder = (bold = false, opened: string[] = []): FaceFinder =>
  createFaceFinder(fakeFontSet(characters, families, opened))(typeface, bold)

test('sets Latin letters and digits in the Latin family, Han and Chinese punctuation in the Chinese one', () => {
  expect(ask(finder(), 'A1é一·“”')).toEqual(['Times', 'Times', 'Times', '宋体', '宋体', '宋体', '宋体'])
})

test('sets what the stack lacks in the first family that stands in and has it', () => {
  expect(ask(finder(), '①☎')).toEqual(['后备', '符号'])
})

test('keeps bold text bold where a font allows it, and else sets it in the regular face', () => {
  expect(ask(finder(true), 'A一①')).toEqual(['Times bold', '后备 bold', '后备 bold'])
  expect(ask(finder(true), 'é·')).toEqual(['Times', '宋体'])
})

test('takes the regular face of a family that stands in before another family', () => {
  expect(ask(finder(true), '☎')).toEqual(['符号'])
})

test('shows 〓 for a character that no font has, and says so', () => {
  const found = finder()(0x10fffd)
  expect([found.covered, found.face.family, found.face.glyph(0x3013) === found.glyph]).toEqual([
    false,
    '后备',
    true
  ])
  expect(found.glyph).not.toBe(0)
})

test('sets a narrow blank that a face lacks as its space, and opens no other font for it', () => {
  const opened: string[] = []
  const fonts = fakeFontSet({甲: ' 一', 乙: 'A\u2009\u202f\u3000〓', 丙: '\u2003 '}, ['乙'], opened)
  const find = createFaceFinder(fonts)({latin: ['甲'], eastAsia: ['甲']}, false)
  expect([0x20, 0xa0, 0x2009, 0x202f].map(find)).toEqual(
    [0x20, 0xa0, 0x2009, 0x202f].map(() => expect.objectContaining({glyph: 1, covered: true}))
  )
  expect(opened).toEqual(['甲'])
  expect(createFaceFinder(fonts)({latin: [], eastAsia: ['丙']}, false)(0x2003).glyph).toBe(1)
})

test('sets the blank of a Han character in the font that has it', () => {
  const fonts = fakeFontSet({甲: ' 一', 乙: '\u3000〓'}, ['乙'])
  expect(ask(createFaceFinder(fonts)({latin: ['甲'], eastAsia: ['甲']}, false), '\u3000')).toEqual(['乙'])
})

test('covers a 〓 that the text itself has', () => {
  expect(ask(finder(), '〓')).toEqual(['后备'])
})

test('opens a face only when those before it lack a character', () => {
  const opened: string[] = []
  const find = finder(false, opened)
  expect(opened).toEqual([])
  ask(find, 'A一')
  expect(opened).toEqual(['Times', '宋体'])
  ask(find, '☎')
  expect(opened).toEqual(['Times', '宋体', '后备', '符号'])
})

test('gives the same finder for the same typeface and weight, and the same find for the same character', () => {
  const createFinder = createFaceFinder(fakeFontSet(characters, families))
  const find = createFinder(typeface, false)
  expect(createFinder({...typeface}, false)).toBe(find)
  expect(createFinder(typeface, true)).not.toBe(find)
  expect(createFinder({...typeface, latin: ['后备']}, false)).not.toBe(find)
  expect(find(0x4e00)).toBe(find(0x4e00))
})

test('tells characters apart that are 256 or 65,536 code points apart', () => {
  const find = createFaceFinder(fakeFontSet({一: '一两〓𠸀'}, ['一']))(typeface, false)
  expect([0x4e00, 0x4e24, 0x4f00, 0x20e00, 0x0e00].map((code) => find(code).covered)).toEqual([
    true,
    true,
    false,
    true,
    false
  ])
})

test('refuses to set text without any font', () => {
  expect(() => createFaceFinder(fakeFontSet({}, []))(typeface, false)(0x4e00)).toThrow('There is no font')
})

const packaged = createFonts()
afterAll(() => packaged.close())

test.each([false, true])(
  'finds rare characters, signs and emoji in the fonts of the program (bold: %s)',
  (bold) => {
    const find = createFaceFinder(packaged)(
      {latin: ['Times New Roman'], eastAsia: ['仿宋', 'Noto Serif SC']},
      bold
    )
    const found = [...'A汉①〓𠮷✔😀'].map((sign) => find(sign.codePointAt(0) ?? 0).face.family)
    expect(found).toEqual([
      'Noto Serif SC',
      'Noto Serif SC',
      'Noto Serif SC',
      'Noto Serif SC',
      'LXGW WenKai',
      'Noto Sans Symbols 2',
      'Noto Emoji'
    ])
  }
)

test('sets 楷体 in LXGW WenKai where the stack names it, and its Latin letters in the Latin stack', () => {
  const stack = {
    latin: ['Times New Roman', 'Noto Serif SC'],
    eastAsia: ['楷体_GB2312', '楷体', 'LXGW WenKai']
  }
  expect(ask(createFaceFinder(packaged)(stack, true), '汉。A')).toEqual([
    'LXGW WenKai bold',
    'LXGW WenKai bold',
    'Noto Serif SC bold'
  ])
})

test('sets the blanks of Latin text without a font of their own', () => {
  const find = createFaceFinder(packaged)({latin: ['Noto Sans SC'], eastAsia: ['Noto Serif SC']}, false)
  expect(ask(find, '\u00a0\u2009\u202f\u205f\u3000')).toEqual([
    'Noto Sans SC',
    'Noto Serif SC',
    'Noto Serif SC',
    'Noto Serif SC',
    'Noto Serif SC'
  ])
})

test('sets a character of no font as 〓, never as the box of glyph 0', () => {
  const found = createFaceFinder(packaged)({latin: [], eastAsia: ['Noto Emoji']}, false)(0x10fffd)
  expect([found.covered, found.face.family, found.glyph]).toEqual([
    false,
    'Noto Serif SC',
    found.face.glyph(0x3013)
  ])
  expect(found.glyph).toBeGreaterThan(0)
})

/** Give fonts of which some families have PostScript outlines. */
const withOutlines = (fonts: FontSet, cff: readonly string[]): FontSet => ({
  ...fonts,
  face(family, bold) {
    const face = fonts.face(family, bold)
    return face && {...face, outlines: cff.includes(family) ? 'cff' : 'truetype'}
  }
})

test('sets a dash in a face whose outlines can be redrawn, if any has it, and nothing else', () => {
  const fonts = fakeFontSet({宋体: '一—…', 后备: '一—…〓'}, ['后备'])
  const find = (...cff: string[]): string[] =>
    ask(createFaceFinder(withOutlines(fonts, cff))(typeface, false), '一—…')
  expect(find('宋体')).toEqual(['宋体', '后备', '宋体'])
  expect(find()).toEqual(['宋体', '宋体', '宋体'])
  expect(find('宋体', '后备')).toEqual(['宋体', '宋体', '宋体'])
})
