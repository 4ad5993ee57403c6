import {expect, test} from 'vitest'
import {annotateEvidence} from '../../src/evidence/annotate-evidence.js'
import {findDoubtfulSpans, isDoubtful} from '../../src/evidence/doubtful-spans.js'
import type {Article, ArticleContent, Doubt} from '../../src/model/article.js'
import {article, paragraph} from '../compare/build-article.js'

const doubtAt = (text: string, column: number, line = 1): Doubt => ({
  text,
  line,
  column,
  endColumn: column + text.length,
  reason: ''
})
const at = (line: number, length: number) => ({start: {line, column: 1}, end: {line, column: length + 1}})

/** The figures that are doubtful of one paragraph on line 1. */
function doubtful(sentences: string[], doubts: Doubt[]): string[] {
  const node = {...paragraph(sentences), position: at(1, sentences.join('').length)}
  const annotated = annotateEvidence(article({doubts, children: [node]}))
  return annotated.children.flatMap((child) =>
    child.type === 'paragraph'
      ? child.children.flatMap(({data}) =>
          data.figures.filter((figure) => figure.doubtful).map(({text}) => text)
        )
      : []
  )
}

test('doubts a figure that stands against a lost character', () => {
  expect(doubtful(['涉案金额下降?0.28%。'], [doubtAt('?', 7)])).toHaveLength(1)
})

test('doubts a figure two characters behind damage, but not one three behind', () => {
  expect(doubtful(['中?，共12件纠纷。'], [doubtAt('?', 2)])).toHaveLength(1)
  expect(doubtful(['中?，全市共12件纠纷。'], [doubtAt('?', 2)])).toEqual([])
})

test('doubts a figure whose damage ends the sentence before', () => {
  expect(doubtful(['大家都说好?!?', '12件纠纷已化解。'], [doubtAt('?!?', 6)])).toHaveLength(1)
})

test('leaves the figures of other lines and of sound text alone', () => {
  expect(doubtful(['化解纠纷12件。'], [doubtAt('?', 5, 2)])).toEqual([])
  expect(doubtful(['化解纠纷12件。'], [])).toEqual([])
})

test('doubts figures of headings and captions, too', () => {
  const section: ArticleContent = {
    type: 'section',
    depth: 1,
    title: '建成驿站?86个',
    position: {start: {line: 1, column: 1}, end: {line: 2, column: 9}},
    data: {figures: []},
    children: [{type: 'caption', value: '30名志愿者在巡逻', position: at(2, 9), data: {figures: []}}]
  }
  const [annotated]: Article['children'] = annotateEvidence(
    article({doubts: [doubtAt('?', 5)], children: [section]})
  ).children
  expect(annotated).toMatchObject({data: {figures: [{value: 86, doubtful: true}]}})
  expect(annotated).not.toMatchObject({children: [{data: {figures: [{doubtful: true}]}}]})
})

test('puts the whole text in doubt where markup stands in the damage', () => {
  expect(findDoubtfulSpans('平安建设', at(1, 9), [doubtAt('?;</b>安', 2)])).toEqual([{start: 0, end: 4}])
})

test('sees damage that reaches over a figure from far before it', () => {
  expect(isDoubtful({start: 5, end: 8}, [{start: 0, end: 20}])).toBe(true)
  expect(isDoubtful({start: 5, end: 8}, [{start: 11, end: 20}])).toBe(false)
})
