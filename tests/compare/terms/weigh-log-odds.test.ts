import {expect, test} from 'vitest'
import {weighLogOdds} from '../../../src/compare/terms/weigh-log-odds.js'

test('gives the z-score of the paper', () => {
  // By hand: δ = ln(10 / (30 − 10)) − ln(3 / (50 − 3)) = −0.69315 + 2.75154 = 2.05839;
  // σ² = 1/10 + 1/3 = 0.43333, σ = 0.65828; z = 3.12694.
  const z = weighLogOdds({own: 8, ownTotal: 20, other: 1, otherTotal: 40, prior: 2, priorTotal: 10})
  expect(z).toBeCloseTo(3.12694, 4)
})

test('weighs a word against nothing by its prior alone', () => {
  // δ = ln(4 / 20) − ln(1 / 23) = −1.60944 + 3.13549 = 1.52606; σ² = 1/4 + 1 = 1.25; z = 1.36495.
  const z = weighLogOdds({own: 3, ownTotal: 16, other: 0, otherTotal: 16, prior: 1, priorTotal: 8})
  expect(z).toBeCloseTo(1.36495, 4)
})

test('is zero where both use it alike, and turns its sign with the sides', () => {
  const even = {own: 4, ownTotal: 20, other: 4, otherTotal: 20, prior: 2, priorTotal: 10}
  expect(weighLogOdds(even)).toBe(0)
  const odd = {...even, own: 9}
  const swapped = {...odd, own: odd.other, other: odd.own}
  expect(weighLogOdds(odd)).toBeGreaterThan(0)
  expect(weighLogOdds(swapped)).toBeCloseTo(-weighLogOdds(odd), 10)
})
