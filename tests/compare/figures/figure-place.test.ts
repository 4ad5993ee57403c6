import {expect, test} from 'vitest'
import {clauseOf} from '../../../src/compare/figures/figure-place.js'
import type {Figure} from '../../../src/model/article.js'

const text = '29家物业公司被清退，9个驿站、7个中心建成。'
const figureAt = (words: string): Figure => ({
  text: words,
  start: text.indexOf(words),
  value: 1,
  unit: '个',
  approx: 'exact',
  of: ''
})
const [firms, stations, centres] = [figureAt('29家物业公司'), figureAt('9个驿站'), figureAt('7个中心')]
const all = [firms, stations, centres]

test('tells the clause of a figure that says what was done with it', () => {
  expect(clauseOf(text, firms, {start: 0, end: 11}, all)).toBe('29家物业公司被清退')
})

test('tells no clause that holds another figure', () => {
  expect(clauseOf(text, stations, {start: 11, end: text.length}, all)).toBe('')
  expect(clauseOf(text, stations, {start: 11, end: text.length}, [stations])).toBe('9个驿站、7个中心建成')
})
