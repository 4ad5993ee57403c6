import {expect, test} from 'vitest'
import {quoteName, quoteNames} from '../../../src/compare/findings/quote-name.js'

test('turns marks inside a quoted name into single ones', () => {
  expect(quoteName('“一站式”平台')).toBe('“‘一站式’平台”')
})

test('quotes the first names and tells how many there are', () => {
  expect(quoteNames(['网格', '调解'], 2, '项做法')).toBe('“网格”“调解”')
  expect(quoteNames(['网格', '调解', '巡逻'], 1, '项做法')).toBe('“网格”等3项做法')
})
