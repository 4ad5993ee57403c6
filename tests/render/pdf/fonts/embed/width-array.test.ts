import {expect, test} from 'vitest'
import {widthArray} from '../../../../../src/render/pdf/fonts/embed/width-array.js'

test('leaves out what is as wide as a Han character', () => {
  expect(widthArray([1000, 1000, 1000])).toEqual([])
})

test('lists widths that differ', () => {
  expect(widthArray([1000, 500, 612.5, 500])).toEqual([1, [500, 612.5, 500]])
})

test('gives neighbours of one width as a range', () => {
  expect(widthArray([1000, 500, 500, 500, 500, 250])).toEqual([1, 4, 500, 5, [250]])
})

test('starts a new list behind what was left out, and behind a range', () => {
  expect(widthArray([250, 1000, 300, 500, 500, 500, 500, 400])).toEqual([
    0,
    [250],
    2,
    [300],
    3,
    6,
    500,
    7,
    [400]
  ])
})

test('keeps two or three equal widths in their list', () => {
  expect(widthArray([1000, 300, 500, 500, 500, 300])).toEqual([1, [300, 500, 500, 500, 300]])
})
