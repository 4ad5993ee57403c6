import {expect, test} from 'vitest'
import type {Article} from '../../src/model/article.js'
import {reportDate} from '../../src/pipeline/report-date.js'

const published = (date: string | null): Article => ({data: {published: date}}) as Article // All that is read.

test('takes the settings first, then SOURCE_DATE_EPOCH, then the latest article', () => {
  const articles = [published('2023-05-11'), published(null), published('2022-02-17')]
  expect(reportDate(articles, '2025-02-10', '0')).toBe('2025-02-10')
  expect(reportDate(articles, undefined, '1700000000')).toBe('2023-11-14')
  expect(reportDate(articles)).toBe('2023-05-11')
})

test('makes up no date where nothing says one', () => {
  expect(reportDate([published(null)])).toBe('')
})

test('tells a SOURCE_DATE_EPOCH that is no number of seconds', () => {
  expect(() => reportDate([], undefined, 'today')).toThrow('expected whole seconds since 1970')
  expect(reportDate([published('2023-05-11')], undefined, '')).toBe('2023-05-11')
})
