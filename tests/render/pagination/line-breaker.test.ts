import {expect, test} from 'vitest'
import {latinWidths} from '../../../src/render/pagination/latin-widths.js'
import {lineBreaker, type Type} from '../../../src/render/pagination/line-breaker.js'

const type: Type = {
  size: 10,
  tracking: 0,
  latin: latinWidths({latin: ['Times New Roman']}, false),
  chinese: true
}

function countLines(text: string, width: number, special: Partial<Type> = {}): number {
  const breaker = lineBreaker<never>(width, width)
  breaker.text(text, {...type, ...special})
  return breaker.end().lines
}

test('fills a line with as many Han characters as it has em, and not one more', () => {
  expect(countLines('字'.repeat(28), 280)).toBe(1)
  expect(countLines('字'.repeat(29), 280)).toBe(2)
})

test('sets 28 characters of 16 pt with a tracking of −0.25 pt on the line of GB/T 9704', () => {
  expect(countLines('字'.repeat(28), 442.2, {size: 16, tracking: -0.25})).toBe(1)
  expect(countLines('字'.repeat(28), 442.2, {size: 16})).toBe(2)
})

test('takes a character beyond U+FFFF for one em', () => {
  expect(countLines('𠮷'.repeat(28), 280)).toBe(1)
  expect(countLines('𠮷'.repeat(29), 280)).toBe(2)
})

test('takes a character to the next line with the mark that may not start it', () => {
  // Thirty signs would fill three lines: the comma takes the twentieth along, so that the second line has nine.
  expect(countLines(`${'字'.repeat(20)}，${'字'.repeat(9)}`, 100)).toBe(4)
  expect(countLines(`${'字'.repeat(30)}`, 100)).toBe(3)
})

test('does not end a line with an opening mark', () => {
  // The mark would be the tenth sign of the first line.
  expect(countLines(`${'字'.repeat(9)}（${'字'.repeat(9)}`, 100)).toBe(2)
  expect(countLines(`${'字'.repeat(9)}（${'字'.repeat(10)}`, 100)).toBe(3)
})

test('keeps a dash of two signs whole', () => {
  expect(countLines(`${'字'.repeat(9)}——${'字'.repeat(8)}`, 100)).toBe(2)
  expect(countLines(`${'字'.repeat(9)}——${'字'.repeat(9)}`, 100)).toBe(3)
})

test('does not break a Latin word or a number, but does at a blank', () => {
  expect(countLines('字'.repeat(8) + 'abcdef', 100)).toBe(2)
  expect(countLines('abc def', 20)).toBe(2)
  expect(countLines('abcdef', 1000)).toBe(1)
})

test('cuts a word that is longer than a line', () => {
  expect(countLines('a'.repeat(100), 100)).toBe(5)
})

test('lets blanks at the end of a line hang', () => {
  expect(countLines(`${'字'.repeat(10)}     `, 100)).toBe(1)
})

test('takes digits for half an em in Times New Roman and 0.556 in Arial', () => {
  const latin = latinWidths({latin: ['Arial']}, false)
  expect(countLines('1'.repeat(20), 100)).toBe(1)
  expect(countLines('1'.repeat(18), 100, {latin})).toBe(2)
  expect(countLines('1'.repeat(17), 100, {latin})).toBe(1)
})

test('sets a fifth of an em between Han and digits, none beside a mark', () => {
  expect(countLines('字12字', 30)).toBe(2)
  expect(countLines('字12字', 34)).toBe(1)
  expect(countLines('，12，', 30)).toBe(1)
})

test('takes Chinese quotation marks for one em, and Latin ones in a text without Han for less', () => {
  expect(countLines('“字”', 30)).toBe(1)
  expect(countLines('“字”', 29)).toBe(2)
  expect(countLines('“ab”', 19, {chinese: false})).toBe(1)
})

test('starts a line at an order, and keeps an empty line', () => {
  const breaker = lineBreaker<never>(100, 100)
  breaker.text('字', type)
  breaker.endLine()
  breaker.endLine()
  breaker.text('字', type)
  expect(breaker.end().lines).toBe(3)
})

test('tells the line of each mark, also of one that moves on with its text', () => {
  const breaker = lineBreaker<string>(100, 100)
  breaker.text('字'.repeat(9), type)
  breaker.mark('first')
  breaker.text('字'.repeat(2), type)
  breaker.mark('second')
  breaker.text('，', type)
  expect(breaker.end().marks).toEqual([
    {mark: 'first', line: 0},
    {mark: 'second', line: 1}
  ])
})

test('moves a mark on with the character that a comma takes along', () => {
  const breaker = lineBreaker<string>(100, 100)
  breaker.text('字'.repeat(10), type)
  breaker.mark('tenth')
  breaker.text('，', type)
  expect(breaker.end().marks).toEqual([{mark: 'tenth', line: 1}])
})
