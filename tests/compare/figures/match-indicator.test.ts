import {expect, test} from 'vitest'
import {matchIndicator} from '../../../src/compare/figures/match-indicator.js'
import {lexicon} from '../build-article.js'

const {indicators} = lexicon('mediation', {
  indicators: {
    组织: {units: ['家', '个'], of: ['调解组织'], not: ['法律援助']},
    专业组织: {units: ['家'], of: ['专业性调解组织']},
    轮岗: {units: ['名'], of: ['轮岗']}
  }
})
const match = (text: string, of: string, unit: string, behind = ''): string | undefined =>
  matchIndicator({text, of, unit}, behind, indicators)?.indicator.id

test('matches by unit and by what is counted', () => {
  expect(match('26家', '企业调解组织', '家')).toBe('组织')
  expect(match('调解组织26家', '', '家')).toBe('组织')
})

test('prefers the longer words', () => {
  expect(match('26家', '专业性调解组织', '家')).toBe('专业组织')
})

test('refuses another unit and excluded words', () => {
  expect(match('26名', '调解组织', '名')).toBeUndefined()
  expect(match('26个', '法律援助和调解组织', '个')).toBeUndefined()
})

test('asks what stands behind the figure where its own words decide nothing', () => {
  expect(match('1204名干警', '干警', '名', '轮岗交流，')).toBe('轮岗')
  expect(match('1204名干警', '干警', '名', '学习，')).toBeUndefined()
})

test('asks for a companion in the part of the sentence where the indicator has one', () => {
  const honours = [{id: '表彰', name: '表彰', units: ['名'], of: ['个人'], not: [], with: ['表彰']}]
  const figure = {text: '六名个人', of: '个人', unit: '名'}
  expect(matchIndicator(figure, '', honours, '六名个人受到表彰')?.indicator.id).toBe('表彰')
  expect(matchIndicator(figure, '', honours, '六名个人的事迹打动全场')).toBeUndefined()
})

test('does not count those that enter the thing as the thing', () => {
  expect(match('7家单位', '单位', '家', '建立调解组织')).toBe('组织')
  expect(match('7家单位', '单位', '家', '参与建立调解组织')).toBeUndefined()
})

test('matches a unit that counts the same things, but no visits', () => {
  expect(match('26所', '调解组织', '所')).toBe('组织')
  expect(match('26家次', '调解组织', '家次')).toBeUndefined()
})

const claim = (text: string, behind: string) =>
  matchIndicator({text, of: '干警', unit: '名'}, behind, indicators)

test('says whether the word stands behind the figure', () => {
  expect(claim('轮岗干警9名', '。')).toMatchObject({word: '轮岗', behind: false})
  expect(claim('9名干警', '轮岗交流')).toMatchObject({word: '轮岗', behind: true})
})

test.each([
  ['9个小区', '推行“调解组织+物业”', undefined],
  ['9个镇', '因调解组织建设起步晚', undefined],
  ['9家商会', '全部建立调解组织', '组织'],
  ['9家商会', '建成后的调解组织', undefined]
])('counts %s as the thing behind only where they set it up: %s', (text, behind, id) => {
  expect(match(text, text.slice(2), '家', behind)).toBe(id)
})
