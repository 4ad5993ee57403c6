import {expect, test} from 'vitest'
import {isoDate} from '../../../src/structure/metadata/iso-date.js'
import {findPublished} from '../../../src/structure/metadata/published.js'

test.each([
  ['2021.3.29', '2021-03-29'],
  ['2021年 3月 29日', '2021-03-29'],
  ['20210329', '2021-03-29'],
  ['二〇二三年五月十一日', '2023-05-11'],
  ['二○二四年十二月三十一日', '2024-12-31'],
  ['二零二四年十月二十日', '2024-10-20'],
  ['12020210329000', null],
  ['二三年五月', null],
  ['3小时前', null],
  ['2023-02-30', null]
])('reads the date `%s` as %s', (text, date) => {
  expect(isoDate(text)).toBe(date)
})

test.each([
  ['发布时间：2023-05-11 10:20 更新时间：2023-06-01', '2023-05-11'],
  ['发布日期: 2023年5月11日', '2023-05-11'],
  ['来源：示例日报2023-05-11', '2023-05-11'],
  ['索引号：20230001 成文日期：2023年5月9日 发布日期：2023年5月11日', '2023-05-11'],
  ['样本市委平安办 二〇二三年五月十一日', '2023-05-11'],
  ['发布时间：05-11 10:20', null],
  ['（2024年1月8日在全市政法工作会议上）', null],
  ['版权所有 2019-2024', null]
])('finds the date of publication in `%s`', (line, date) => {
  expect(findPublished(undefined, [line])).toBe(date)
})

test('takes a day with its weekday above the title for the viewer’s, not one below it or in a paper', () => {
  const line = '2024年6月1日 星期六'
  expect(findPublished(undefined, [{text: line, isAboveTitle: true}])).toBeNull()
  expect(findPublished(undefined, [{text: line, isAboveTitle: false}])).toBe('2024-06-01')
  expect(findPublished(undefined, [{text: `示例日报 ${line} 第3版`, isAboveTitle: true}])).toBe('2024-06-01')
})
