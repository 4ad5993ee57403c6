import {expect, test} from 'vitest'
import {findWideMark} from '../../src/text/find-wide-mark.js'

/** The mark that is found, where the parser gives up at `^`. */
const find = (text: string): string | undefined => {
  const brokenAt = text.indexOf('^')
  return findWideMark(text.replace('^', ''), brokenAt)?.text
}

test.each([
  ['a: {b: 1，c^: 2}', '，'],
  ['a: {b: 1、\n  c^: 2}', '、'],
  ['a: [b, 𠮷】\n^c: d，e', '】'],
  ['a: {b: 1｝\n^c: [d，e', '｝'],
  ['- {b: ［1, c^: 2', '［'],
  ['a: {b: “第 ^{c} 页”}', '“'],
  ['a: {b: 【一】, c: 1，d^: 2}', '，'],
  ["a: {b: '，', c: 1，d^: 2}", '，'],
  ['a: {b: #1a7f37}\n^c: [d，e', '#1a7f37'],
  ['a: [^#1a7f37, #222222]', '#1a7f37']
])('finds the slip in %j', (text, mark) => {
  expect(find(text)).toBe(mark)
})

test.each([
  ['a text without brackets', 'a: 一，二、“三”【四】\n^b: c'],
  ['a list that is closed', 'a: [一，二]\n^b: c'],
  ['a quoted text', "a: {b: '一，二】', c^: {}}"],
  ['a text in double quotes', 'a: {b: "一\\"，二", c^: {}}'],
  ['a note', 'a: { # 一，二】 #1a7f37\n  b^: c'],
  ['a note that begins like a colour', 'a: {b: #1a7f378\n  c^: d'],
  ['quotes inside of a text', 'a: {b: 所谓“平安”, c^ d: e}'],
  ['what stands behind the place', 'a: {b ^c: 1，d: 2}'],
  ['braces inside of a text', 'a: 第 {b，\nc^: d']
])('finds none in %s', (_, text) => {
  expect(find(text)).toBeUndefined()
})
