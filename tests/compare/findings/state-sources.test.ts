import {expect, test} from 'vitest'
import {stateSources} from '../../../src/compare/findings/state-sources.js'
import type {Source} from '../../../src/model/comparison.js'

const source = (
  city: string,
  year: number | null,
  paragraphs: number,
  republishedParagraphs = 0
): Source => ({
  id: 1,
  city,
  province: null,
  title: null,
  firstWords: '',
  outlet: null,
  authors: [],
  published: null,
  year,
  path: `${city}.txt`,
  paragraphs,
  themedParagraphs: 0,
  republishedParagraphs,
  repairs: {},
  warnings: []
})
const stated = (...sources: Source[]): string | undefined =>
  stateSources(sources, [...new Set(sources.flatMap(({city}) => city ?? []))])?.text

test('tells the years and the length of the material where the years differ', () => {
  expect(stated(source('甲', 2022, 20), source('乙', 2024, 22))).toBe(
    '所收材料：甲1篇20段（2022年）、乙1篇22段（2024年）；年份不一，数据不宜直接比较。'
  )
})

test('warns where one city has at least twice the text of another, and ten paragraphs more', () => {
  expect(stated(source('甲', 2024, 20), source('甲', 2024, 10), source('乙', 2024, 15))).toBe(
    '所收材料：甲2篇30段（2024年）、乙1篇15段（2024年）；篇幅悬殊，“仅见于”只就所收材料而言。'
  )
  expect(stated(source('甲', 2024, 4), source('乙', 2024, 2))).toBeUndefined()
})

test('does not count what another source tells already', () => {
  expect(stated(source('甲', 2024, 30, 15), source('乙', 2024, 15))).toBeUndefined()
})

test('says that a source does not tell its year', () => {
  expect(stated(source('甲', 2022, 9), source('甲', null, 9), source('乙', 2024, 18))).toContain(
    '甲2篇18段（2022年，部分未注明）'
  )
})

test('says nothing of one city, nor where the material is alike', () => {
  expect(stated(source('甲', 2022, 9), source('甲', 2024, 90))).toBeUndefined()
  expect(stated(source('甲', 2024, 9), source('乙', 2024, 9))).toBeUndefined()
})

test('tells of many cities numbers only', () => {
  const many = Array.from({length: 12}, (_, index) =>
    source(`市${index}`, 2020 + (index % 3), 10 + 2 * index)
  )
  expect(stated(...many)).toBe(
    '所收材料：12市共12篇，各市10至32段（2020至2022年）；年份不一，数据不宜直接比较；篇幅悬殊，“仅见于”只就所收材料而言。'
  )
})

test('counts cities apart that only articles on several cities tell of', () => {
  const own = Array.from({length: 7}, (_, index) => source(`市${index}`, 2020 + index, 9 + index))
  const cities = [...own.flatMap(({city}) => city ?? []), '甲', '乙']
  expect(stateSources(own, cities)?.text).toContain(
    '所收材料：7市共7篇，各市9至15段（2020至2026年），另两市见于多市合编材料；'
  )
})

test('tells of many cities whose articles hold no paragraph', () => {
  const empty = [...'甲乙丙丁戊己庚'].map((city, index) => source(city, 2020 + (index % 2), 0))
  expect(stated(...empty)).toBe(
    '所收材料：7市共7篇，各市0至0段（2020至2021年）；年份不一，数据不宜直接比较。'
  )
})
