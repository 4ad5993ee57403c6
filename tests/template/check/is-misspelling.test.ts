import {expect, test} from 'vitest'
import {isMisspelling} from '../../../src/text/is-misspelling.js'
import {meantName} from '../../../src/template/check/meant-name.js'

test.each([
  ['tco', 'toc'],
  ['tc', 'toc'],
  ['tocc', 'toc'],
  ['masthed', 'masthead'],
  ['page-brake', 'page-break'],
  ['pagebreak', 'page-break'],
  ['附泉', '附录']
])('takes %s for a slip in %s', (given, meant) => {
  expect(isMisspelling(given, meant)).toBe(true)
})

test.each([
  ['toc', 'toc'],
  ['todo', 'toc'],
  ['note', 'toc'],
  ['option', 'optional'.slice(0, 3)],
  ['header', 'masthead'],
  ['', 'toc'],
  ['甲乙', '丙丁']
])('does not take %s for %s', (given, meant) => {
  expect(isMisspelling(given, meant)).toBe(false)
})

test('prefers a swapped letter to what is only near', () => {
  expect(meantName('fwe', ['fee-list', 'few'])).toBe('few')
  expect(meantName('covrage', ['overlap', 'coverage'])).toBe('coverage')
  expect(meantName('xyz', ['coverage'])).toBeUndefined()
})
