import {expect, test} from 'vitest'
import {outline} from '../outline.js'

const entry = '【化解矛盾】全年排查矛盾纠纷8752件，化解8611件，'
const rest = '化解率98.4%，群众满意度逐年提升。'
const paragraphs = async (text: string) =>
  (await outline(text)).filter((line) => line.startsWith('paragraph'))

test('joins a paragraph across the running header of a book', async () => {
  const text = `样本年鉴·政法            147\n【概况】2021年，全市平稳，群众满意。\n${entry}\n148            样本年鉴\n${rest}`
  expect(await outline(text)).toEqual([
    'paragraph [概况]: 【概况】2021年，全市…',
    'paragraph [化解矛盾]: 【化解矛盾】全年排查矛盾…',
    'boilerplate: 样本年鉴·政法     …',
    'boilerplate: 148         …'
  ])
})

test('keeps the rows of a table and a lone number in the text', async () => {
  expect(await paragraphs(`${rest}\n调解纠纷    147\n化解积案    148\n${rest}`)).toHaveLength(4)
  expect(await outline(`${rest}\n样本年鉴    147\n${rest}`)).not.toContainEqual(
    expect.stringMatching(/^boilerplate/)
  )
})

test('joins lines that end inside a number, and leaves a list of years alone', async () => {
  expect(await paragraphs('全市查扣涉案资产，共计1.\n04亿元，群众满意。')).toEqual([
    'paragraph: 全市查扣涉案资产，共计1…'
  ])
  expect(await paragraphs('全市查扣资产，共1亿元。\n2021年，全市平稳，群众满意。')).toHaveLength(2)
})

test('keeps a caption whose name has no stop apart from the text below', async () => {
  const lines = await outline(`${rest}\n▲图为民警走访商户。张示例 摄\n${rest}`)
  expect(lines).toContain('caption: ▲图为民警走访商户。张示…')
})
