import {expect, test} from 'vitest'
import {isFactRow} from '../../../src/structure/classify/fact-row.js'
import {isMeta} from '../../../src/structure/classify/meta.js'
import {articleOf} from '../outline.js'

test.each([
  '示例晚报   2023-07-05 08:30:11   阅读 1.2万',
  '示例日报|2023-07-05|版次',
  '示例日报｜2023-07-05｜A03版',
  '2023-07-05 08:30 示例发布 阅读 1234 评论 5',
  '（2023年7月5日 星期三）',
  '样本市司法局2023年7月5日',
  '二〇二三年七月五日'
])('tells a row of facts: `%s`', (line) => {
  expect(isFactRow(line)).toBe(true)
})

test.each([
  '样本市召开推进会 2023-07-05',
  '截至2023年7月5日',
  '示例晚报 阅读 1234',
  '2023年7月5日办结案件',
  '示例日报 3月5日'
])('tells that `%s` is no row of facts', (line) => {
  expect(isFactRow(line)).toBe(false)
})

test('reads publication from a row above the title', async () => {
  const text =
    '示例晚报   2023-07-05 08:30:11   阅读 1.2万\n\n汛期里的“平安蓝”\n\n　　全市转移群众300余人，调处纠纷28起，群众满意。'
  expect((await articleOf(text)).data).toMatchObject({
    title: '汛期里的“平安蓝”',
    published: '2023-07-05',
    outlet: '示例晚报'
  })
})

test.each([
  '示例日报记者 张示例 2024年3月5日',
  '（选自《样本年鉴》2022卷，示例出版社）',
  '（节选自《样本政法》第3期）'
])('takes `%s` for meta', (line) => {
  expect(isMeta(line)).toBe(true)
})

test.each(['选自身边的故事最动人', '张示例说2024年3月5日'])('takes `%s` for no meta', (line) => {
  expect(isMeta(line)).toBe(false)
})
