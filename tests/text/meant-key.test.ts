import {expect, test} from 'vitest'
import {meantKey} from '../../src/text/meant-key.js'

const keys = ['typeface', 'size', 'colour', 'spaceBefore', 'tableHead', 'heading1', 'footer']

test.each([
  ['color', 'colour'],
  ['Colour', 'colour'],
  ['table-head', 'tableHead'],
  ['heading', 'heading1'],
  ['space', 'spaceBefore'],
  ['footers', 'footer']
])('takes %s for %s', (given, meant) => {
  expect(meantKey(given, keys)).toBe(meant)
})

test.each(['font', 'paper', 'si', '', '字体', '𠮷', '-'])('does not guess what %s is', (given) => {
  expect(meantKey(given, keys)).toBeUndefined()
})
