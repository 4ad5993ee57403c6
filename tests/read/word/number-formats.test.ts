import {expect, test} from 'vitest'
import {writeNumber} from '../../../src/read/word/number-formats.js'

test('writes 1 to 99 as Chinese headings count, and 0 as 〇', () => {
  expect([0, 1, 10, 21, 99].map((number) => writeNumber(number, 'chineseCounting'))).toEqual([
    '〇',
    '一',
    '十',
    '二十一',
    '九十九'
  ])
})

test.each([-3, 100, 1.5, NaN])('writes %d in figures, as no heading counts so', (number) => {
  expect(writeNumber(number, 'chineseCounting')).toBe(String(number))
})

test('writes no sign for a part of a number', () => {
  expect(writeNumber(3, 'decimalEnclosedCircle')).toBe('③')
  expect(writeNumber(1.5, 'decimalEnclosedCircle')).toBe('1.5')
})

test.each(['__proto__', 'toString', 'constructor', 'unheardOf'])(
  'writes decimal for the format %s',
  (format) => {
    expect(writeNumber(3, format)).toBe('3')
  }
)
