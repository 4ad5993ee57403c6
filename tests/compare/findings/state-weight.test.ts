import {expect, test} from 'vitest'
import {stateWeight} from '../../../src/compare/findings/state-weight.js'
import {theme} from '../build-theme.js'

const cities = ['甲', '乙', '丙']
/** Paragraphs on two themes, of twenty paragraphs a city. */
const stated = (mediation: number[], community: number[]): string | undefined => {
  const input = (counts: number[]): {paragraphs: Record<string, number>; share: Record<string, number>} => ({
    paragraphs: Object.fromEntries(cities.map((city, index) => [city, counts[index] ?? 0])),
    share: Object.fromEntries(cities.map((city, index) => [city, (counts[index] ?? 0) / 20]))
  })
  return stateWeight(
    [theme('调解', cities, input(mediation)), theme('社区', cities, input(community))],
    cities
  )?.text
}

test('tells the theme of which each city speaks most, where it leads clearly', () => {
  expect(stated([10, 3, 5], [4, 9, 5])).toBe(
    '着墨最多的主题：甲为调解（50%），乙为社区（45%）；按段落计，只反映所收材料的侧重。'
  )
})

test('says nothing where all cities lead in the same theme', () => {
  expect(stated([10, 9, 8], [4, 3, 2])).toBeUndefined()
})

test('takes no lead of one paragraph for clear', () => {
  expect(stated([4, 3, 4], [3, 4, 3])).toBeUndefined()
})
