import {expect, test} from 'vitest'
import {
  cleanTitle,
  describesPiece,
  isColumnName,
  withoutSiteName
} from '../../../src/structure/classify/title-text.js'
import {articleOf} from '../outline.js'

test.each([
  ['【示例日报】小网格大平安', '小网格大平安'],
  ['【示例日报】【头条】小网格大平安', '小网格大平安'],
  ['平安视点 | 小网格大平安', '小网格大平安'],
  ['平安视点丨小网格大平安', '小网格大平安'],
  ['标题：小网格大平安', '小网格大平安'],
  ['小网格大平安（组图）', '小网格大平安'],
  ['强基础｜促提升｜谋发展', '强基础｜促提升｜谋发展'],
  ['小网格大平安（二）', '小网格大平安（二）'],
  ['【头条】', '【头条】']
])('cleans the title `%s`', (title, clean) => {
  expect(cleanTitle(title)).toBe(clean)
})

test.each([
  ['小网格大平安_要闻_示例网', '小网格大平安'],
  ['小网格大平安 - 工作动态 - 样本市人民检察院', '小网格大平安'],
  ['小网格大平安-平安建设-示例长安网', '小网格大平安'],
  ['示例日报 | 小网格大平安', '小网格大平安'],
  ['小网格大平安 – 示例新闻网', '小网格大平安'],
  ['示例法治网_小网格', '小网格'],
  ['小网格大平安——样本市纪实', '小网格大平安——样本市纪实'],
  ['强基础｜促提升｜谋发展', '强基础｜促提升｜谋发展'],
  ['开展“6-26”宣传', '开展“6-26”宣传']
])('takes the site off the page title `%s`', (title, own) => {
  expect(withoutSiteName(title)).toBe(own)
})

test('tells a column from a title, and a kicker from a title', () => {
  expect(isColumnName('政法要闻')).toBe(true)
  expect(isColumnName('共织秦岭南北解纷网')).toBe(false)
  expect(describesPiece('样本市推进基层治理纪实')).toBe(true)
  expect(describesPiece('样本市推进基层治理')).toBe(false)
})

test.each([
  ['一个二维码 办好一件事', '一个二维码 办好一件事'],
  ['谁来守护夜归人？', '谁来守护夜归人？'],
  ['守护夜归人\n点亮万家灯', '守护夜归人 点亮万家灯'],
  ['样本市推进基层治理纪实\n一张网兜住万家灯火', '一张网兜住万家灯火'],
  ['平安要闻\n\n一张网兜住万家灯火', '一张网兜住万家灯火'],
  ['一张网兜住万家灯火\n——样本市治理观察', '一张网兜住万家灯火']
])('finds the title in `%s`', async (head, title) => {
  const text = `${head}\n2024-03-05 来源：示例日报\n去年，全市化解纠纷3000件，群众满意。\n今年，全市继续努力。`
  expect((await articleOf(text)).data.title).toBe(title)
})

test.each([
  '去年，全市化解纠纷3000件，群众满意。\n一、建强网格\n今年，全市继续努力。',
  '一、建强网格\n去年，全市化解纠纷3000件。\n二、办好实事\n今年，全市继续努力。',
  '（一）建强网格\n去年，全市化解纠纷3000件。'
])('finds no title in a text that begins with its body: `%s`', async (text) => {
  expect((await articleOf(text)).data.title).toBeNull()
})
