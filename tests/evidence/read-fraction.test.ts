import {describe, expect, test} from 'vitest'
import {readFraction} from '../../src/evidence/read-fraction.js'

describe('reads the share', () => {
  test.each([
    ['百分之九十五', 95, '%'],
    ['百分之百', 100, '%'],
    ['千分之三', 3, '‰'],
    ['四分之三', 0.75, ''],
    ['三分之二', 2 / 3, ''],
    ['1/4的案件', 0.25, '']
  ])('%s', (text, value, unit) => {
    expect(readFraction(text, 0)).toMatchObject({value, unit})
  })
})

describe('finds no share in', () => {
  test.each([
    ['二十分钟', 'minutes'],
    ['3/15前', 'a date'],
    ['1/12页', 'a page'],
    ['3/2的', 'more than a whole'],
    ['零分之一', 'nothing to share'],
    ['三分之', 'no numerator'],
    ['两个分之一', 'no denominator']
  ])('%s: %s', (text) => {
    expect(readFraction(text, 0)).toBeNull()
  })
})

test('finds no share inside a longer row of slashes', () => {
  expect(readFraction('2024/1/4的', 5)).toBeNull()
})
