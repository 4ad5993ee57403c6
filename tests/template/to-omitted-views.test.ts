import {expect, test} from 'vitest'
import type {Omission} from '../../src/model/comparison.js'
import {toOmittedViews} from '../../src/template/to-omitted-views.js'

const omission = (reason: Omission['reason'], more: Partial<Omission> = {}): Omission => ({
  path: 'articles/a.txt',
  city: '甲',
  year: 2019,
  reason,
  ...more
})

test('gathers what was left out by reason, with file, city and year', () => {
  expect(toOmittedViews([omission('year'), omission('city', {city: null, year: null})])).toEqual([
    {reason: '城市不在所选范围', count: 1, articles: 'a.txt（城市未注明，年份未注明）'},
    {reason: '年份不在所选范围', count: 1, articles: 'a.txt（甲，2019年）'}
  ])
})

test('names ten of a reason and counts all', () => {
  const [view] = toOmittedViews(Array.from({length: 11}, () => omission('year')))
  expect(view?.count).toBe(11)
  expect(view?.articles.split('、')).toHaveLength(10)
  expect(view?.articles.endsWith('等')).toBe(true)
})

test('says nothing where nothing was left out', () => {
  expect(toOmittedViews([])).toEqual([])
})
