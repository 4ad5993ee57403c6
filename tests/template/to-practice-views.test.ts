import {expect, test} from 'vitest'
import type {Evidence} from '../../src/model/comparison.js'
import {toMatrix, toPracticeViews} from '../../src/template/to-practice-views.js'
import {toQuoteView} from '../../src/template/to-quote-view.js'
import {quotation} from './sample-comparison.js'

const plan: Evidence = {...quotation, aim: true}
const quote = (evidence: Evidence): ReturnType<typeof toQuoteView> => toQuoteView(evidence, false)
const names = Array.from({length: 12}, (_, index) => `城${index + 1}`)

test('shows the quotations of eight cities and names the others with their sources', () => {
  const cells = Object.fromEntries(names.map((city, index) => [city, [{...quotation, source: index + 1}]]))
  const [view] = toPracticeViews([{id: 'a', name: '一', cells}], names, quote)
  expect(view?.chosen.map(({city}) => city)).toEqual(names.slice(0, 8))
  expect(view?.others.map(({city, cite}) => `${city}${cite}`)).toEqual([
    '城9[9]',
    '城10[10]',
    '城11[11]',
    '城12[12]'
  ])
})

test('counts a city that only plans a practice among those that show it, not among those that report it', () => {
  const rows = [{id: 'a', name: '一', cells: {甲: [plan], 乙: [quotation], 丙: []}}]
  const [view] = toPracticeViews(rows, ['甲', '乙', '丙'], quote)
  expect([view?.reporting, view?.chosen.length, view?.silent]).toEqual([1, 2, '丙'])
})

test('marks practices that are reported, only planned, or neither', () => {
  const rows = [
    {id: 'a', name: '一', cells: {甲: [plan, quotation], 乙: [plan]}},
    {id: 'b', name: '二', cells: {甲: []}}
  ]
  expect(toMatrix(rows, ['甲', '乙', '丙'])).toEqual([
    {city: '甲', marks: ['●', '']},
    {city: '乙', marks: ['○', '']}
  ])
})

test('numbers practices with circles up to twenty', () => {
  const rows = Array.from({length: 21}, (_, index) => ({id: `${index}`, name: '一', cells: {}}))
  const numbers = toPracticeViews(rows, [], quote).map(({number}) => number)
  expect([numbers[0], numbers[19], numbers[20]]).toEqual(['①', '⑳', '21'])
})
