import {expect, test} from 'vitest'
import {clauseOf, isLooseCell} from '../../../src/compare/figures/figure-place.js'
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

test.each([
  ['采纳16条建议、推动建立制度7项', '16条建议'],
  ['提出问题17个，其中整改9个、销号7件', '9个']
])('tells the clause of a figure in %s whose own words say nothing', (sentence, words) => {
  const figure = {
    ...figureAt(''),
    text: words,
    start: sentence.indexOf(words),
    unit: words.charAt(words.length > 3 ? 2 : 1)
  }
  const other = {...figureAt(''), text: '7', start: sentence.lastIndexOf('7')}
  const span = {start: sentence.lastIndexOf('，') + 1, end: sentence.length}
  expect(clauseOf(sentence, figure, span, [figure, other])).toBe(sentence.slice(span.start))
})

test('knows the value of a table row of which no column says the year', () => {
  expect(isLooseCell('审结案件 80件 96件', {})).toBe(true)
  expect(isLooseCell('审结案件 80件 96件', {year: 2023})).toBe(false)
  expect(isLooseCell('审结案件 96 件', {})).toBe(false)
})
