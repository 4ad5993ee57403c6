import {expect, test} from 'vitest'
import {areMany, countCities, nameCities} from '../../../src/compare/findings/name-cities.js'

test('names one city alone, two as 两市, three as 三市', () => {
  expect(nameCities(['南通'])).toBe('南通')
  expect(nameCities(['芜湖', '南通'])).toBe('芜湖、南通两市')
  expect(nameCities(['南昌', '芜湖', '南通'])).toBe('南昌、芜湖、南通三市')
})

test('says 地 where one of them is no city', () => {
  expect(nameCities(['恩施', '武汉'])).toBe('恩施、武汉两地')
})

test('shortens a long list to three names and the number', () => {
  expect(nameCities(['甲', '乙', '丙', '丁', '戊', '己', '庚'])).toBe('甲、乙、丙等7市')
  expect(nameCities(Array.from({length: 12}, (_, index) => `市${index}`))).toBe('市0、市1、市2等12市')
})

test('counts cities, naming a single one', () => {
  expect(countCities(['南通'])).toBe('南通')
  expect(countCities(['恩施', '武汉'])).toBe('两地')
  expect(countCities(Array.from({length: 31}, (_, index) => `市${index}`))).toBe('31市')
})

test('takes seven cities for many, six not', () => {
  const six = ['甲', '乙', '丙', '丁', '戊', '己']
  expect([areMany(six), areMany([...six, '庚'])]).toEqual([false, true])
})
