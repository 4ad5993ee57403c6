import {expect, test} from 'vitest'
import {findShared} from '../../../src/compare/figures/find-shared.js'
import type {ToldFigure} from '../../../src/compare/figures/gather-figures.js'
import {tellOne} from '../told-figure.js'

const names = (...told: ToldFigure[]): string[] =>
  findShared(told.map((one) => ({told: one, kind: ''}))).map(({name}) => name)
const one = (text: string, of: string, city = '甲', change?: 'up' | 'down'): ToldFigure =>
  tellOne(`${text}。`, text, of, {city, ...(change !== undefined && {change})})

test('finds what two cities count in the same words, verbs and brackets aside', () => {
  expect(
    names(
      one('公共法律服务中心113家', '公共法律服务中心'),
      one('全市建成公共法律服务中心（站）98个', '建成公共法律服务中心（站）', '乙')
    )
  ).toEqual(['公共法律服务中心'])
})

test('finds the same change in two cities', () => {
  expect(
    names(
      one('电诈警情同比下降20%', '电诈警情同比下降', '甲', 'down'),
      one('电诈警情下降12%', '电诈警情下降', '乙', 'down')
    )
  ).toHaveLength(1)
})

test('pairs nothing within one city', () => {
  expect(names(one('法务驿站3家', '法务驿站'), one('法务驿站5家', '法务驿站'))).toEqual([])
})

test.each([
  ['another step', '受理来信案卷9件', '受理来信案卷', '办结来信案卷7件', '办结来信案卷'],
  ['another unit', '法务驿站小站3家', '法务驿站小站', '法务驿站小站5名', '法务驿站小站'],
  ['a vague name', '收集意见建议9条', '收集意见建议', '收集意见建议7条', '收集意见建议'],
  ['a rate of nobody knows what', '群众满意率99%', '群众满意率', '群众满意率98%', '群众满意率'],
  ['money without a purpose', '投入专项资金9元', '专项资金', '投入专项资金7元', '专项资金'],
  ['people of whom the deed stands behind', '选派青年骨干9名', '青年骨干', '选派青年骨干7名', '青年骨干'],
  ['another kind', '家事法庭驿站9个', '家事法庭驿站', '旅游法庭驿站7个', '旅游法庭驿站']
])('makes no pair of %s', (_why, first, firstOf, second, secondOf) => {
  expect(names(one(first, firstOf), one(second, secondOf, '乙'))).toEqual([])
})

test('pairs no share with a change, and no plan with what is done', () => {
  expect(
    names(
      one('电诈案件破案率60%', '电诈案件破案率'),
      one('电诈案件破案率上升6%', '电诈案件破案率上升', '乙', 'up')
    )
  ).toEqual([])
  const plan = tellOne('我市将推进建设法务驿站9家。', '法务驿站9家', '法务驿站', {city: '乙'})
  expect(names(one('法务驿站3家', '法务驿站'), plan)).toEqual([])
})

test.each([
  ['a run-in head', '【教育训练】政治轮训班', '期'],
  ['a list', '老支书、退捕渔民、律师', '名'],
  ['a comparison', '像这样握手言和的案子', '件'],
  ['a clause with an organ', '市委政法委分级举办政治轮训班', '期'],
  ['a clause with a verb', '渔业协会举办政治轮训班', '期'],
  ['too many words', '重点行业领域从业者法治素养提升轮训班', '期'],
  ['half a quotation', '“春风行动轮训班', '期']
])('takes %s for no name', (_why, of, unit) => {
  expect(names(one(`${of}9${unit}`, of), one(`${of}7${unit}`, of, '乙'))).toEqual([])
})

test('takes a verb before its object for a name', () => {
  expect(
    names(
      one('出具“法治体检”报告9份', '出具“法治体检”报告'),
      one('出具“法治体检”报告7份', '出具“法治体检”报告', '乙')
    )
  ).toHaveLength(1)
})
