import {expect, test} from 'vitest'
import {annotateEvidence} from '../../src/evidence/annotate-evidence.js'
import type {Article} from '../../src/model/article.js'
import {articleData} from '../article-data.js'

const position = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

const article: Article = {
  type: 'article',
  data: articleData({title: '建成中心9个'}),
  discarded: [{type: 'boilerplate', value: '浏览300次', position}],
  children: [
    {type: 'note', value: '本栏目刊发文章12篇', position, data: {figures: []}},
    {
      type: 'section',
      depth: 1,
      title: '建成驿站86个',
      position,
      data: {figures: [], city: '示例'},
      children: [
        {type: 'caption', value: '30名志愿者在巡逻', position, data: {figures: []}},
        {
          type: 'paragraph',
          position,
          data: {themes: []},
          children: [
            {
              type: 'sentence',
              value: '打造“春风”平台，化解纠纷5起。',
              position,
              data: {
                themes: [{id: 'mediation', practices: [], terms: ['化解纠纷'], score: 2}],
                figures: [],
                programmes: []
              }
            }
          ]
        }
      ]
    }
  ]
}

const annotated = annotateEvidence(article)
const [note, section] = annotated.children

test('puts figures on notes', () => {
  expect(note).toMatchObject({data: {figures: [{value: 12, unit: '篇'}]}})
})

test('puts figures on section titles and keeps the section’s city', () => {
  expect(section).toMatchObject({data: {city: '示例', figures: [{value: 86, unit: '个'}]}})
})

test('puts figures on captions', () => {
  expect(section).toMatchObject({children: [{data: {figures: [{value: 30, unit: '名'}]}}, {}]})
})

test('puts figures and programmes on sentences and keeps their themes', () => {
  expect(section).toMatchObject({
    children: [
      {},
      {
        children: [
          {
            data: {
              themes: [{id: 'mediation'}],
              figures: [{value: 5, unit: '起'}],
              programmes: [{name: '春风'}]
            }
          }
        ]
      }
    ]
  })
})

test('leaves the given article as it was', () => {
  expect(article.children[0]).toMatchObject({data: {figures: []}})
})
