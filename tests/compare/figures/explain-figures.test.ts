import {expect, test} from 'vitest'
import {compareArticles} from '../../../src/compare/compare-articles.js'
import {explainFigures, type ExplainedFigure} from '../../../src/compare/figures/explain-figures.js'
import {layOutArticles} from '../../../src/compare/lay-out-articles.js'
import type {Article} from '../../../src/model/article.js'
import {article, lexicon, paragraph} from '../build-article.js'

const mediation = lexicon('m', {
  terms: ['纠纷'],
  indicators: {化解纠纷: {units: ['件', '名'], of: ['化解', '受理']}}
})

interface Told {
  text: string
  figure: string
  of?: string
}

function articleOf(city: string, ...told: Told[]): Article {
  const children = told.map(({text, figure, of = figure.replace(/\d.*$/u, '')}) => {
    const [, number = '', unit = ''] = /(\d+)(\D+)$/u.exec(figure) ?? []
    const figures = [{text: figure, value: Number(number), unit, of}]
    return paragraph([{text, themes: [{id: 'm', terms: ['纠纷'], score: 4}], figures}])
  })
  return article({city, year: 2024, path: city, children})
}

const resolved = (count: number): Told => ({
  text: `全市化解纠纷${count}件。`,
  figure: `化解纠纷${count}件`
})

function explain(...articles: Article[]) {
  return explainFigures(mediation, layOutArticles(articles, {}))
}

/** The reason for each figure in the list of 甲. */
function reasonsOf(...articles: Article[]): Array<Pick<ExplainedFigure, 'reason' | 'instead'>> {
  return (explain(...articles).figures['甲'] ?? []).map(({reason, instead}) => ({
    ...(reason && {reason}),
    ...(instead !== undefined && {instead})
  }))
}

test('tells by which word the indicator counts a figure, and gives no reason against the row that holds it', () => {
  const {indicators, figures} = explain(articleOf('甲', resolved(96)), articleOf('乙', resolved(83)))
  expect(indicators).toMatchObject([{id: '化解纠纷', cells: {甲: [{word: '化解'}], 乙: [{word: '化解'}]}}])
  expect(indicators[0]?.cells['甲']?.[0]).not.toHaveProperty('reason')
  expect(figures).toEqual({甲: [], 乙: []})
})

test('holds what the comparison holds', () => {
  const articles = [articleOf('甲', resolved(96), resolved(83)), articleOf('乙', resolved(77))]
  const [theme] = compareArticles(articles, [mediation], {title: ''}).themes
  const {indicators} = explain(...articles)
  const figures = indicators.map(({cells}) =>
    Object.values(cells).map((all) => all.map(({figure}) => figure))
  )
  expect(figures).toEqual(theme?.indicators.map(({cells}) => Object.values(cells)))
  expect(figures.flat(2)).toHaveLength(3)
})

test('says that one city alone counts it', () => {
  expect(reasonsOf(articleOf('甲', resolved(96)), articleOf('乙'))).toEqual([{reason: 'alone'}])
})

test('says that it is of another scope than the figure in the row', () => {
  const county = {text: '东湖区化解纠纷7件。', figure: '化解纠纷7件'}
  const articles = [articleOf('甲', resolved(96), county), articleOf('乙', resolved(83))]
  expect(reasonsOf(...articles)).toEqual([{reason: 'scope', instead: '化解纠纷96件'}])
})

test('says that it is another step than the figure in the row', () => {
  const received = {text: '全市受理纠纷99件。', figure: '受理纠纷99件'}
  const articles = [articleOf('甲', resolved(96), received), articleOf('乙', resolved(83))]
  expect(reasonsOf(...articles)).toEqual([{reason: 'step', instead: '化解纠纷96件'}])
})

test('says that it is of another form than the figure in the row', () => {
  const total = {text: '历年累计化解纠纷999件。', figure: '化解纠纷999件'}
  const articles = [articleOf('甲', resolved(96), total), articleOf('乙', resolved(83))]
  expect(reasonsOf(...articles)).toEqual([{reason: 'form', instead: '化解纠纷96件'}])
})

test('says that it is a plan beside what was done', () => {
  const plan = {text: '下一步，计划化解纠纷120件。', figure: '化解纠纷120件'}
  const articles = [articleOf('甲', resolved(96), plan), articleOf('乙', resolved(83))]
  expect(reasonsOf(...articles)).toEqual([{reason: 'plan', instead: '化解纠纷96件'}])
})

test('says that it is counted in another unit than the row', () => {
  const people = {text: '全市化解纠纷30名。', figure: '化解纠纷30名'}
  const articles = [articleOf('甲', resolved(96), people), articleOf('乙', resolved(83))]
  expect(reasonsOf(...articles)).toEqual([{reason: 'unit'}])
})

test('says that it counts only a kind of what the indicator counts', () => {
  const farm = {text: '全市化解“三农”纠纷7件。', figure: '化解“三农”纠纷7件'}
  const {figures} = explain(articleOf('甲', farm), articleOf('乙', resolved(83)))
  expect(figures['甲']).toMatchObject([{reason: 'kind', kind: '三农'}])
})

test('says that its name is too vague where no indicator counts it', () => {
  const vague = {text: '围绕纠纷征集意见建议35条。', figure: '征集意见建议35条'}
  expect(reasonsOf(articleOf('甲', vague), articleOf('乙', vague))).toEqual([{reason: 'vague'}])
})

test('says that a plan without an indicator pairs with none', () => {
  const plan = {text: '下一步，计划新建纠纷调解驿站12个。', figure: '纠纷调解驿站12个'}
  expect(reasonsOf(articleOf('甲', plan), articleOf('乙', plan))).toEqual([{reason: 'plan'}])
})
