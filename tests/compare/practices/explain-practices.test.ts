import {describe, expect, test} from 'vitest'
import {compareArticles} from '../../../src/compare/compare-articles.js'
import {explainPractices, type ExplainedCell} from '../../../src/compare/practices/explain-practices.js'
import {layOutArticles} from '../../../src/compare/lay-out-articles.js'
import type {Article} from '../../../src/model/article.js'
import {article, lexicon, paragraph} from '../build-article.js'

const community = lexicon('community', {practices: {综治中心: ['综治中心'], 网格: ['网格']}})

function articleOf(sentences: readonly string[]): Article {
  const inputs = sentences.map((text) => ({
    text,
    themes: [{id: 'community', practices: ['综治中心', '网格'].filter((practice) => text.includes(practice))}]
  }))
  return article({city: '甲', children: [paragraph(inputs)]})
}

function explain(sentences: readonly string[]): Record<string, ExplainedCell | undefined> {
  const {cities, spoken, labels} = layOutArticles([articleOf(sentences)], {})
  const explained = explainPractices(community, cities, spoken, labels)
  return Object.fromEntries(explained.map(({id, cells}) => [id, cells['甲']]))
}

const sentences = [
  '全市综治中心建成投用。',
  '各级综治中心受到上级肯定。',
  '综治中心怎么建？',
  '我市将推进综治中心建设。'
]

describe('an explained cell', () => {
  test('names as winner what the comparison quotes', () => {
    const {themes} = compareArticles([articleOf(sentences)], [community], {title: ''})
    const cell = themes[0]?.practices.find(({id}) => id === '综治中心')?.cells['甲']
    expect(explain(sentences)['综治中心']?.quoted.map(({evidence}) => evidence)).toEqual(cell)
  })

  test('gives points that make up the score', () => {
    const [winner] = explain(sentences)['综治中心']?.quoted ?? []
    const sum = Object.values(winner?.points ?? {}).reduce((total, value) => total + value, 0)
    expect(sum).toBeCloseTo(winner?.score ?? NaN)
  })

  test('lists what was refused, with the reason', () => {
    expect(explain(sentences)['综治中心']?.refused).toEqual([
      {text: '综治中心怎么建？', source: 1, line: 1, terms: ['综治中心'], reason: 'question'}
    ])
  })

  test('lists the candidates behind the winner, a plan last', () => {
    expect(explain(sentences)['综治中心']?.next.at(-1)?.tier).toBe(2)
  })

  test('is empty, with nothing refused, where no term was found', () => {
    expect(explain(sentences)['网格']).toEqual({quoted: [], next: [], yielded: false, refused: []})
  })
})
