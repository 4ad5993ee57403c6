import {expect, test} from 'vitest'
import {articleOf, outline} from '../outline.js'

const body =
  '<p>样本市坚持源头治理，去年化解纠纷900件，群众满意度提升。</p><p>今年，全市建成驿站30家，群众满意。</p>'
const page = (title: string, ...lines: string[]) =>
  `<html><head><title>${title}</title></head><body>${lines.map((line) => `<div>${line}</div>`).join('')}${body}</body></html>`

test.each([
  ['文章阅读', []],
  ['首页', []],
  ['平安样本 - 工作动态', ['信息来源：平安样本 阅读次数：[ 5 ]']],
  ['样本长安网', ['当前位置：样本长安网 > 平安建设']]
])('takes the own line for the title where the page is called `%s`', async (title, lines) => {
  const article = await articleOf(page(title, '法润水城护企', '发布日期：2024年1月9日', ...lines), 'html')
  expect(article.data.title).toBe('法润水城护企')
  expect(article.discarded.find(({value}) => value === title)?.type).toBe('boilerplate')
})

test.each(['样本市推进平安建设 - 平安样本', '小院议事解民忧'])(
  'keeps the title of a page that is called `%s`',
  async (title) => {
    const article = await articleOf(page(title, '平安样本 > 要闻', '来源：平安样本 时间：2024-01-09'), 'html')
    expect(article.discarded.find(({value}) => value === title)?.type).toBe('title')
    expect(article.data.title).toBe(title.split(' - ')[0])
  }
)

test('keeps a title that ends the breadcrumb', async () => {
  const html = page('小院议事解民忧', '首页 > 要闻 > 小院议事解民忧')
  expect((await articleOf(html, 'html')).data.title).toBe('小院议事解民忧')
})

test('takes the line above entries in 【】 for the title, however short, and no short line above other text', async () => {
  const entries = '【概况】2021年，全市刑事发案下降17%。\n【队伍】全市培训干警900人次，群众满意。'
  expect((await articleOf(`样本平安\n${entries}`)).data.title).toBe('样本平安')
  const text = '去年，全市化解纠纷3000件，群众满意。'
  expect((await articleOf(`法治路上\n${text}\n${text}`)).data.title).toBeNull()
})

test('joins the office and the matter of a report, and leaves whom it is for in the text', async () => {
  const text =
    '样本市委政法委员会\n关于2023年平安建设情况的报告\n省委政法委：\n去年，全市化解纠纷3000件，群众满意。'
  expect(await outline(text)).toEqual([
    'paragraph: 省委政法委：',
    'paragraph: 去年，全市化解纠纷300…',
    'title: 样本市委政法委员会',
    'title: 关于2023年平安建设情…'
  ])
})
