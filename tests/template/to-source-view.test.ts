import {expect, test} from 'vitest'
import {toOverlaps, toSourceView} from '../../src/template/to-source-view.js'
import {sourceOf} from './sample-comparison.js'

test('names what a source does not say instead of leaving it blank', () => {
  expect(toSourceView(sourceOf(1, null), [])).toMatchObject({
    city: '未注明',
    title: '无题（“平安……”）',
    outlet: '未注明',
    date: '未注明',
    published: '未注明',
    year: '未注明'
  })
})

test('tells outlet and day as far as they are known', () => {
  const view = toSourceView(sourceOf(1, '甲', {published: '2023-05-01'}), [])
  expect([view.date, view.published]).toEqual(['2023年5月1日', '2023年5月1日'])
  const whole = toSourceView(sourceOf(1, '甲', {outlet: '示例日报', published: '2023-05-01'}), [])
  expect(whole.published).toBe('示例日报，2023年5月1日')
})

test('makes quotation marks of the first words single', () => {
  expect(toSourceView(sourceOf(1, '甲', {firstWords: '从“一”到'}), []).title).toBe('无题（“从‘一’到……”）')
})

test('sums the repairs of a source', () => {
  expect(toSourceView(sourceOf(1, '甲', {repairs: {script: 2, pinyin: 5}}), []).repairs).toBe(7)
})

test('tells a pair of overlapping sources once, by the one that repeats', () => {
  const sources = [
    sourceOf(1, '甲', {overlaps: [2], republishedParagraphs: 8}),
    sourceOf(2, '甲', {overlaps: [1]})
  ]
  expect(toOverlaps(sources)).toEqual([{source: 1, cite: '[2]', paragraphs: 8}])
})

test('tells sources that share text but no whole paragraph by the later one', () => {
  const sources = [sourceOf(1, '甲', {overlaps: [2]}), sourceOf(2, '甲', {overlaps: [1]})]
  expect(toOverlaps(sources)).toEqual([{source: 2, cite: '[1]', paragraphs: 0}])
})

test('tells a pair once where both repeat others', () => {
  const sources = [
    sourceOf(1, '甲'),
    sourceOf(2, '甲', {overlaps: [1, 3], republishedParagraphs: 2}),
    sourceOf(3, '甲', {overlaps: [2], republishedParagraphs: 2})
  ]
  expect(toOverlaps(sources).map(({source, cite}) => `${source}${cite}`)).toEqual(['2[1]', '3[2]'])
})
