import {expect, test} from 'vitest'
import {
  dateString,
  numberSyntax,
  plainText,
  serialize,
  textString
} from '../../../../src/render/pdf/paint/pdf-syntax.js'

/** How many bytes a text has in a PDF, without its brackets. */
const bytes = (text: string) => textString(text).length - 2

test('a text in ASCII stays as it is, with brackets and backslashes escaped', () => {
  expect(textString('a (b) \\ c\r')).toBe('(a \\(b\\) \\\\ c\\r)')
})

test('any other text is UTF-16BE, its bytes escaped where they look like brackets', () => {
  // 娨 is U+5A28, and 0x28 is an opening bracket.
  expect(textString('𠮷娨')).toBe('(þÿ\xd8\x42\xdf\xb7\x5a\\\x28)')
})

test('a text that is too long for an archive is cut, never within a character', () => {
  expect(bytes('汉'.repeat(16_382))).toBe(2 + 2 * 16_382)
  expect(bytes('汉'.repeat(20_000))).toBe(2 + 2 * 16_382)
  expect(bytes(`汉${'𠮷'.repeat(10_000)}`)).toBe(2 + 2 * 16_381)
})

test('numbers have no exponent, and no more than six decimals', () => {
  expect([0.1 + 0.2, -0, 1e-7, 2.5e-6, 841.89, -3].map(numberSyntax)).toEqual([
    '0.3',
    '0',
    '0',
    '0.000003',
    '841.89',
    '-3'
  ])
})

test('what is no number is refused', () => {
  expect(() => numberSyntax(Number.NaN)).toThrow('NaN')
  expect(() => numberSyntax(Number.POSITIVE_INFINITY)).toThrow('Infinity')
})

test('dates are in UTC', () => {
  expect(dateString(new Date(Date.UTC(2026, 10, 22, 3, 4, 5)))).toBe('(D:20261122030405Z)')
})

test('data of pdfkit is written without needless blanks', () => {
  const reference = {toString: () => '7 0 R'}
  class Reference {
    toString = reference.toString
  }
  const data = {
    Type: 'Font',
    W: [1, [2, 3]],
    Flag: true,
    Nothing: null,
    Left: undefined,
    Ref: new Reference(),
    Text: new String('a'),
    Id: Buffer.from([1, 255])
  }
  expect(serialize(data)).toBe('<</Type/Font/W[1 [2 3]]/Flag true/Nothing null/Ref 7 0 R/Text(a)/Id<01ff>>>')
})

test('names are escaped', () => {
  expect(serialize('A B#/宋')).toBe('/A#20B#23#2F#E5#AE#8B')
  expect(serialize('Noto-Sans+SC.1')).toBe('/Noto-Sans+SC.1')
})

test('a plain text has one blank for white space, and no control characters', () => {
  expect(plainText('\u0001 一\r\n\t二\u0085三\u007f\u009d\u3000')).toBe('一 二 三')
})

test('a plain text keeps rare characters, ideographic blanks inside and signs', () => {
  expect(plainText('𠮷，“——……”①')).toBe('𠮷，“——……”①')
})
