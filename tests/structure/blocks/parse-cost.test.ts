import {expect, test} from 'vitest'
import {exceedsParser} from '../../../src/structure/blocks/parse-cost.js'

const repeat = (count: number, make: (index: number) => string) =>
  Array.from({length: count}, (_, at) => make(at)).join('')

test('refuses a page of 200,000 tags and takes one of 50,000', () => {
  expect(exceedsParser('<br>'.repeat(200_000))).toBe(true)
  expect(exceedsParser('<br>'.repeat(50_000))).toBe(false)
})

test('refuses formatting that is never closed and begins anew in each paragraph', () => {
  expect(exceedsParser(repeat(2000, (at) => `<p><font color="${at}">平安</p>`))).toBe(true)
})

test('takes formatting that is closed, that is the same each time, and links, which close each other', () => {
  expect(exceedsParser(repeat(2000, (at) => `<p><font color="${at}">平安</font></p>`))).toBe(false)
  expect(exceedsParser(repeat(2000, () => '<p><font color="red"><b>平安</p>'))).toBe(false)
  expect(exceedsParser(repeat(2000, (at) => `<li><a href="/${at}">平安`))).toBe(false)
})

test('takes a page in which one element formats all, whatever its case', () => {
  expect(exceedsParser(`<FONT size=3>${'<P><B>一、概述</b></P>'.repeat(5000)}</font>`)).toBe(false)
})
