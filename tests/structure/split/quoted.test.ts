import {expect, test} from 'vitest'
import {insideSpans, quotedSpans} from '../../../src/structure/split/quoted.js'

test('finds quotations, brackets and titles of documents, the outer one where they nest', () => {
  expect(quotedSpans('他说“看《样本》（二）”，见（附件）')).toEqual([
    [2, 12],
    [14, 18]
  ])
})

test('lets a mark that is never closed, or far behind only, bind nothing', () => {
  expect(quotedSpans('““他说样本')).toEqual([])
  expect(quotedSpans(`“${'样'.repeat(500)}”`)).toEqual([])
})

test('tells whether an offset stands inside, its opening mark not counted', () => {
  const isInside = insideSpans([
    [2, 5],
    [8, 10]
  ])
  expect([1, 2, 3, 4, 5, 9].map(isInside)).toEqual([false, false, true, true, false, true])
})
