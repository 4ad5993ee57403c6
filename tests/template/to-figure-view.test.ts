import {expect, test} from 'vitest'
import {toCityFigures, toFigureView} from '../../src/template/to-figure-view.js'
import {figure, quotation} from './sample-comparison.js'

const ofArticle = (year: number): typeof figure => ({...figure, evidence: {...quotation, year}})

test('tells a year that the text states from one that only the article has', () => {
  expect(toFigureView({...ofArticle(2023), year: 2022}).note).toBe('（2022年）')
  expect(toFigureView(ofArticle(2023)).note).toBe('（2023年材料）')
  expect(toFigureView(figure).note).toBe('（年份未注明）')
})

test('tells a part of the city that the figure is of', () => {
  const view = toFigureView({...ofArticle(2022), scope: '市中级人民法院'})
  expect([view.note, view.remark]).toEqual(['（市中级人民法院，2022年材料）', '（市中级人民法院）'])
})

test('tells stock from flow where both stand in a row, and never for a rate', () => {
  expect(toFigureView({...figure, measure: 'stock'}, {mixed: true}).remark).toBe('（存量）')
  expect(toFigureView(figure, {mixed: true}).remark).toBe('（当期）')
  expect(toFigureView({...figure, measure: 'rate'}, {mixed: true}).remark).toBe('')
  expect(toFigureView(figure).remark).toBe('')
})

test('shows the clause, but the figure alone where another is told of the same clause', () => {
  const other = {...figure, text: '2个', start: 8}
  expect(toFigureView(figure, {beside: [figure]}).clause).toBe('建成中心1个')
  expect(toFigureView(figure, {beside: [figure, other]}).clause).toBe('1个')
  const elsewhere = {...other, evidence: {...quotation, line: 9}}
  expect(toFigureView(figure, {beside: [elsewhere]}).clause).toBe('建成中心1个')
})

test('names the indicator where the words do not', () => {
  expect(toFigureView({...figure, indicator: '调解组织'}).name).toBe('调解组织')
  expect(toFigureView({...figure, indicator: '中心（所）'}).name).toBe('')
  expect(toFigureView(figure).name).toBe('')
})

test('cites the places where a figure is told again', () => {
  expect(toFigureView({...figure, also: [{...quotation, source: 3}]}).cite).toBe('[1][3]')
})

test('tells the year of a list once where it is that of most', () => {
  const list = toCityFigures('甲', [ofArticle(2022), ofArticle(2022), {...figure, year: 2020}], [])
  expect([list.year, list.exceptions]).toEqual(['2022年材料', true])
  expect(list.items.map(({note}) => note)).toEqual(['', '', '（2020年）'])
})

test('tells each year where none is that of most', () => {
  const list = toCityFigures('甲', [ofArticle(2022), ofArticle(2021)], [])
  expect([list.year, list.exceptions]).toEqual(['', false])
  expect(list.items.map(({note}) => note)).toEqual(['（2022年材料）', '（2021年材料）'])
})
