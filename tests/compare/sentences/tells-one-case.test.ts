import {expect, test} from 'vitest'
import {tellsOneCase} from '../../../src/compare/sentences/tells-one-case.js'

test('hears the story of one business', () => {
  expect(tellsOneCase('一家腌菜加工企业因商标被仿冒停产')).toBe(true)
})

test('hears no story where many businesses are helped', () => {
  expect(tellsOneCase('帮助86家企业追回货款')).toBe(false)
})

test('hears the story of a person by surname', () => {
  expect(tellsOneCase('家住河东的周女士当天拿到了退款')).toBe(true)
})

test('hears no story in one adviser for each village', () => {
  expect(tellsOneCase('每村一名居民代表参与议事')).toBe(false)
})

test('hears the occasion that a reporter sets', () => {
  expect(tellsOneCase('9月3日的先进事迹报告会上，')).toBe(true)
})

test('hears no occasion where a way of working was presented at a meeting', () => {
  expect(tellsOneCase('做法在全省推进会上推广')).toBe(false)
})

test('hears the hour of a scene, not a day of the calendar', () => {
  expect([tellsOneCase('5月2日傍晚，'), tellsOneCase('5月2日，联盟成立')]).toEqual([true, false])
})
