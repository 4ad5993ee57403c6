import {expect, test} from 'vitest'
import {compareArticles} from '../../src/compare/compare-articles.js'
import type {Article} from '../../src/model/article.js'
import type {Comparison} from '../../src/model/comparison.js'
import {article, lexicon, paragraph, section} from './build-article.js'

const mediation = lexicon('mediation', {
  name: '矛盾纠纷化解',
  terms: ['纠纷', '调解'],
  indicators: {化解纠纷: {units: ['件'], of: ['化解']}}
})

const told = (city: string, count: string, mark: {doubtful?: true}): Article =>
  article({
    city,
    path: `${city}.txt`,
    children: [
      paragraph([
        {
          text: `全市化解纠纷${count}件。`,
          themes: [{id: 'mediation', terms: ['纠纷'], score: 2}],
          figures: [{text: `化解纠纷${count}件`, value: Number(count), unit: '件', of: '化解纠纷', ...mark}]
        }
      ])
    ]
  })

/** Two cities that count the same; the figure of the first may be doubtful. */
function compare(doubtful: boolean): Comparison {
  const articles = [told('甲', '120', doubtful ? {doubtful: true} : {}), told('乙', '340', {})]
  return compareArticles(articles, [mediation], {title: '简报'})
}

test('sets two certain figures side by side', () => {
  const {themes, findings} = compare(false)
  expect(Object.keys(themes[0]?.indicators[0]?.cells ?? {})).toEqual(['甲', '乙'])
  expect(JSON.stringify(findings)).toContain('120')
})

test('uses a doubtful figure neither as indicator nor as key finding nor among the other figures', () => {
  const {themes, findings} = compare(true)
  const [theme] = themes
  expect(JSON.stringify([theme?.indicators, theme?.figures, findings])).not.toContain('120')
  expect(JSON.stringify([theme?.indicators, theme?.figures])).toContain('340')
})

test('still quotes the sentence of a doubtful figure in the digest', () => {
  expect(compare(true).themes[0]?.digest['甲']).toMatchObject([{text: '全市化解纠纷120件。'}])
})

test('prefers a sentence with a certain figure in the digest', () => {
  const onTheme = [{id: 'mediation', terms: ['纠纷'], score: 2}]
  const sentence = (count: number, mark: {doubtful?: true}) => ({
    text: `各县区累计化解纠纷${count}件。`,
    themes: onTheme,
    figures: [{text: `化解纠纷${count}件`, value: count, unit: '件', of: '化解纠纷', ...mark}]
  })
  const plain = {text: '调解员走村入户调解纠纷。', themes: onTheme}
  const one = article({
    city: '甲',
    children: [
      section('一', [paragraph([plain, sentence(12, {doubtful: true})]), paragraph([sentence(34, {})])])
    ]
  })
  const digest = compareArticles([one], [mediation], {title: '简报'}).themes[0]?.digest['甲'] ?? []
  expect(digest.map(({text}) => text).join('')).toContain('34件')
})
