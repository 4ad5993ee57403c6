import {expect, test} from 'vitest'
import {findPairs, pairOverlap} from '../../src/text/pair-overlap.js'

test('reads over marks when it pairs neighbours', () => {
  expect([...findPairs('建成，7个')]).toEqual(['建成', '成7', '7个'])
})

test('measures by the shorter text', () => {
  expect(pairOverlap(findPairs('化解纠纷'), findPairs('全年化解纠纷九件'))).toBe(1)
})

test('finds nothing shared in other words', () => {
  expect(pairOverlap(findPairs('化解纠纷'), findPairs('建成驿站'))).toBe(0)
})

test('finds nothing shared with an empty text', () => {
  expect(pairOverlap(findPairs(''), findPairs('建成驿站'))).toBe(0)
})
