import {expect, test} from 'vitest'
import {joinSoftBreaks} from '../../src/text/soft-breaks.js'

test('joins lines of Chinese text without a space', () => {
  expect(joinSoftBreaks('化解\n纠纷，\r\n共𠮷\n𠮷处')).toBe('化解纠纷，共𠮷𠮷处')
})

test('joins lines with a space beside Latin letters and digits', () => {
  expect(joinSoftBreaks('GB/T\n9704 共\n12 件')).toBe('GB/T 9704 共 12 件')
})

test('takes the indent of the next line away', () => {
  expect(joinSoftBreaks('一 \n  二')).toBe('一二')
})

test('judges a line end at the edge of a text by the one neighbour that it knows', () => {
  expect(joinSoftBreaks('纠纷\n')).toBe('纠纷')
  expect(joinSoftBreaks('\nCity')).toBe(' City')
})

test('leaves a text of one line alone', () => {
  expect(joinSoftBreaks(' 一  二 ')).toBe(' 一  二 ')
})

test('joins many lines, and leaves a long run of blanks', () => {
  const blanks = ' '.repeat(100_000)
  expect(joinSoftBreaks(`x${blanks}y`)).toBe(`x${blanks}y`)
  expect(joinSoftBreaks('化解矛盾纠纷\n'.repeat(20_000))).toBe('化解矛盾纠纷'.repeat(20_000))
})
