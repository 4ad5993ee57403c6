import {expect, test} from 'vitest'
import {contrastOf, luminance, mixColours} from '../../../src/render/charts/colour.js'

test('mixes two colours', () => {
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(mixColours('#12355b', '#ffffff', 0)).toBe('#12355b')
})

test('counts contrast as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBe(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(luminance('#ffffff')).toBeCloseTo(1, 5)
})
