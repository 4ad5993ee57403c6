import {expect, test} from 'vitest'
import {listCities} from '../../src/template/list-cities.js'

test('names up to eight cities and counts more', () => {
  expect(listCities([])).toBe('')
  expect(listCities([...'甲乙丙丁戊己庚辛'])).toBe('甲、乙、丙、丁、戊、己、庚、辛')
  expect(listCities([...'甲乙丙丁戊己庚辛壬'])).toBe('另外9个城市')
})
