import {expect, test} from 'vitest'
import {levelNumber, startNumber} from '../../../src/read/word/whole-number.js'

test('reads the levels that Word has', () => {
  expect(['0', '8', ' 3 ', '+1'].map(levelNumber)).toEqual([0, 8, 3, 1])
})

test.each(['x', '1.5', '', '-1', '9', '1e3', '99999999999', 'NaN', '１'])(
  'takes %j for no level',
  (value) => {
    expect(levelNumber(value)).toBeUndefined()
  }
)

test('begins a list with 1 where its start is no number', () => {
  expect(['0', '5', '-3', '1.5', 'x', undefined].map(startNumber)).toEqual([0, 5, 1, 1, 1, 1])
})
