import {expect, test} from 'vitest'
import {printable} from '../../../../src/render/pdf/blocks/printable.js'

test.each([
  ['a control character', '纠\u0001纷', '纠纷'],
  ['a zero-width space', '纠\u200b纷', '纠纷'],
  ['a byte order mark', '\ufeff纠纷', '纠纷'],
  ['a soft hyphen', 'co\u00adoperate', 'cooperate'],
  ['a variation selector', '☎\ufe0f', '☎'],
  ['a non-character', '纠\ufffe纷', '纠纷'],
  ['half of a surrogate pair', '纠\ud842纷', '纠纷']
])('drops %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected)
})

test.each(['生僻字𠮷、㐂', '２０２５年　“好”', '1,000 × 2.5 ℃ ①', 'a  b'])('leaves %s alone', (text) => {
  expect(printable(text)).toBe(text)
})

test('gives one line', () => {
  expect(printable('甲\n乙\tA\r\nB\u2028C')).toBe('甲乙 A B C')
})
