import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Article, ArticleContent} from '../../src/model/article.js'
import {structure} from './outline.js'

const lines = [
  '',
  '　　',
  '平安样本',
  '样本市守牢底线，去年化解纠纷900件。',
  '一、抓源头',
  '（一）建机制',
  '1.统一标准。制定规范12项，明确职责边界和处置要求。',
  '一、二两项均已完成。',
  '记者 张样本',
  '来源：示例日报 2023-01-02',
  '首页 > 要闻',
  '编者按',
  '图为样本现场。',
  '，破案率上升',
  '上一篇：样本',
  '——样本市纪实',
  '𠮷样本 ABC １２',
  '<p>样本</p>',
  '---',
  '王样本',
  '01',
  '3月5日',
  '【样本】',
  '记者：样本是什么？',
  '样本市守牢底线。▶强化服务　我市建成驿站100家，群众满意。',
  '样本市工作见效。一、加强领导。成立工作专班，定期会商。二、优化服务。建成驿站，服务群众。（责任编辑：李样本）',
  '样本推进平安建设 2023-03-18 来源：示例日报 样本市召开会议，部署平安建设，全市上下迅速行动。'
]

test('keeps every non-blank line in the tree or among what was discarded, whatever the order of lines', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...lines), {maxLength: 24}), async (text) => {
      const {article} = await structure(['样本市依法办事，群众满意度提升。', ...text].join('\n'))
      const kept = keyOf(textOf(article))
      expect(sorted(kept)).toBe(sorted(keyOf(['样本市依法办事，群众满意度提升。', ...text].join(''))))
    }),
    {numRuns: 200, seed: 1}
  )
})

test('reads any text without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({unit: 'grapheme'}),
      fc.constantFrom('text', 'markdown', 'html'),
      async (text, format) => {
        const {messages} = await structure(text, format)
        expect(messages.filter(({fatal}) => fatal)).toEqual([])
      }
    ),
    {numRuns: 150, seed: 2}
  )
})

function textOf(article: Article): string {
  const text = (node: ArticleContent): string => {
    if (node.type === 'section') return node.title + node.children.map(text).join('')
    return node.type === 'paragraph' ? node.children.map(({value}) => value).join('') : node.value
  }
  return article.children.map(text).join('') + article.discarded.map(({value}) => value).join('')
}

const keyOf = (text: string): string => text.replace(/<\/?p>/g, '').replace(/\s/g, '')
const sorted = (text: string): string => [...text].sort().join('')
