import {expect, test} from 'vitest'
import {nameCities, quoteName} from '../../src/compare/name-cities.js'

test('names one city alone, two as 两市, three as 三市', () => {
  expect(nameCities(['南通'])).toBe('南通')
  expect(nameCities(['芜湖', '南通'])).toBe('芜湖、南通两市')
  expect(nameCities(['南昌', '芜湖', '南通'])).toBe('南昌、芜湖、南通三市')
})

test('says 地 where one of them is no city', () => {
  expect(nameCities(['恩施', '武汉'])).toBe('恩施、武汉两地')
})

test('shortens a long list to three names and the number', () => {
  expect(nameCities(['甲', '乙', '丙', '丁', '戊', '己', '庚'])).toBe('甲、乙、丙等七市')
  expect(nameCities(Array.from({length: 12}, (_, index) => `市${index}`))).toBe('市0、市1、市2等12市')
})

test('turns marks inside a quoted name into single ones', () => {
  expect(quoteName('“一站式”平台')).toBe('“‘一站式’平台”')
})
