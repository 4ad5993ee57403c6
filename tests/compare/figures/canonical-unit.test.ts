import {expect, test} from 'vitest'
import {canonicalUnit} from '../../../src/compare/figures/canonical-unit.js'

test('takes measure words of the same things for one', () => {
  expect(['件', '起', '宗', '件次'].map(canonicalUnit)).toEqual(['件', '件', '件', '件'])
  expect(['家', '所', '处'].map(canonicalUnit)).toEqual(['个', '个', '个'])
})

test('keeps visits apart from what is visited', () => {
  expect(canonicalUnit('人次')).not.toBe(canonicalUnit('人'))
  expect(canonicalUnit('家次')).not.toBe(canonicalUnit('家'))
  expect(canonicalUnit('支')).not.toBe(canonicalUnit('名'))
})
