import {expect, test} from 'vitest'
import {explainDigest} from '../../../src/compare/digest/explain-digest.js'
import {writeDigests} from '../../../src/compare/digest/write-digests.js'
import type {SentenceInput} from '../build-article.js'
import {on, passagesOf} from '../passages-of.js'

const fact = on('m', '全年化解纠纷960件。', ['化解', '纠纷'], {figures: ['960件']})
const again = on('m', '调解员四处奔走，调处矛盾960件。', ['调解员'], {figures: ['960件']})
const plan = on('m', '下一步，我市将加快建设调解室。', ['调解室'])

test('tells why each sentence was left out', () => {
  const ranks = explainDigest(passagesOf(fact, again, plan), ['m'], 'm')
  const verdicts = Object.fromEntries(ranks.map(({evidence, verdict}) => [evidence.text, verdict]))
  expect(Object.values(verdicts).sort()).toEqual(['chosen', 'figure', 'plan'])
  expect(verdicts[plan.text]).toBe('plan')
})

test('names the theme that quotes the sentence instead', () => {
  const both: SentenceInput = {
    text: '在驿站调解纠纷，化解矛盾213件。',
    themes: [
      {id: 'm', terms: ['调解', '纠纷', '化解'], score: 6},
      {id: 's', terms: ['驿站'], score: 2}
    ],
    figures: [{text: '213件', value: 213, unit: '件'}]
  }
  const [rank] = explainDigest(passagesOf(both), ['m', 's'], 's')
  expect(rank).toMatchObject({verdict: 'other-theme', theme: 'm'})
})

test('gives points that make up the score', () => {
  for (const {score, points} of explainDigest(passagesOf(fact), ['m'], 'm')) {
    expect(Object.values(points).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score)
  }
  expect(explainDigest(passagesOf(fact), ['m'], 'm')).toHaveLength(1)
})

test('marks as chosen what the digest quotes', () => {
  const passages = passagesOf(fact, again, plan)
  const chosen = explainDigest(passages, ['m'], 'm').filter(({verdict}) => verdict === 'chosen')
  expect(chosen.map(({evidence}) => evidence)).toEqual(writeDigests(passages, ['m']).get('m'))
})

test('is empty for a theme of which nothing speaks', () => {
  expect(explainDigest(passagesOf(fact), ['m', 's'], 's')).toEqual([])
})

test('marks a sentence that two sources hold as chosen once', () => {
  const passages = passagesOf(fact, fact)
  const verdicts = explainDigest(passages, ['m'], 'm').map(({verdict}) => verdict)
  expect(verdicts.sort()).toEqual(['chosen', 'figure'])
})
