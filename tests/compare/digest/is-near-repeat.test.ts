import {expect, test} from 'vitest'
import {isNearRepeat} from '../../../src/compare/digest/is-near-repeat.js'

test('recognises the same statement in a longer sentence', () => {
  expect(isNearRepeat('建成红色驿站274个', '一年来，全市建成“红色驿站”274个，成效好')).toBe(true)
})

test('keeps two statements of the same form apart', () => {
  expect(isNearRepeat('建成红色驿站274个', '建成邻里中心264个')).toBe(false)
})

test('compares texts too short for pairs as they are', () => {
  expect(isNearRepeat('好', '坏')).toBe(false)
  expect(isNearRepeat('好', '好')).toBe(true)
})
