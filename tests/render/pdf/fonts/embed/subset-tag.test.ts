import {expect, test} from 'vitest'
import {subsetTag} from '../../../../../src/render/pdf/fonts/embed/subset-tag.js'

test('has six capitals', () => {
  expect(subsetTag([])).toMatch(/^[A-Z]{6}$/)
  expect(subsetTag([-500, 0x10fffd])).toMatch(/^[A-Z]{6}$/)
})

test('is the same for the same content, and another for another', () => {
  expect(subsetTag([1, 2, 3])).toBe(subsetTag([1, 2, 3]))
  const tags = new Set(Array.from({length: 1000}, (_, value) => subsetTag([7, value])))
  expect(tags.size).toBe(1000)
})

test('depends on the order', () => {
  expect(subsetTag([1, 2])).not.toBe(subsetTag([2, 1]))
})
