import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {buildAutomaton, findMatches} from '../../src/themes/automaton.js'

/** The found texts with their places, as `start:text`. */
function found(patterns: string[], text: string): string[] {
  return findMatches(buildAutomaton(patterns), text).map(
    ({start, end}) => `${start}:${text.slice(start, end)}`
  )
}

test('finds a pattern at each of its places', () => {
  expect(found(['纠纷'], '纠纷与纠纷')).toEqual(['0:纠纷', '3:纠纷'])
})

test('finds patterns that overlap', () => {
  expect(found(['矛盾纠纷', '纠纷调解'], '矛盾纠纷调解')).toEqual(['0:矛盾纠纷', '2:纠纷调解'])
})

test('finds patterns that lie in each other, the longest first', () => {
  expect(found(['纠纷', '矛盾纠纷', '纷'], '矛盾纠纷')).toEqual(['0:矛盾纠纷', '2:纠纷', '3:纷'])
})

test('finds a pattern in the middle of a longer one that breaks off', () => {
  expect(found(['网格化服务', '格化'], '网格化管理')).toEqual(['1:格化'])
})

test('goes on with the longest suffix when a pattern breaks off', () => {
  expect(found(['一站式解纷', '站式调解'], '一站式调解')).toEqual(['1:站式调解'])
})

test('finds a pattern that overlaps itself', () => {
  expect(found(['人人'], '人人人')).toEqual(['0:人人', '1:人人'])
})

test('finds 𠮷 whole, and not in a character that shares half of it', () => {
  expect(found(['𠮷'], '𠮶𠮷')).toEqual(['2:𠮷'])
})

test('finds Latin letters and digits among Han', () => {
  expect(found(['ODR', '12345'], '接入ODR平台，拨打12345热线')).toEqual(['2:ODR', '10:12345'])
})

test('takes full-width digits for other characters', () => {
  expect(found(['110'], '１１０与110')).toEqual(['4:110'])
})

test('finds nothing without patterns, and nothing in an empty text', () => {
  expect([found([], '矛盾纠纷'), found(['纠纷'], '')]).toEqual([[], []])
})

test('finds just what a search for each pattern finds', () => {
  const word = fc.string({unit: fc.constantFrom('甲', '乙', '丙', '𠮷'), minLength: 1, maxLength: 4})
  const text = fc.string({unit: fc.constantFrom('甲', '乙', '丙', '𠮷'), maxLength: 40})
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 8}), text, (patterns, haystack) => {
      const naive = patterns
        .flatMap((pattern) =>
          Array.from({length: haystack.length}, (_, start) => start)
            .filter((start) => haystack.startsWith(pattern, start))
            .map((start) => `${start}:${pattern}`)
        )
        .sort()
      expect(found(patterns, haystack).sort()).toEqual(naive)
    })
  )
})
