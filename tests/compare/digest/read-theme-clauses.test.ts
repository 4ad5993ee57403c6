import {expect, test} from 'vitest'
import {readThemeClauses} from '../../../src/compare/digest/read-theme-clauses.js'
import type {SentenceInput} from '../build-article.js'
import {on, passagesOf} from '../passages-of.js'

function shares(sentence: SentenceInput, theme = 'm'): number[] {
  const [passage] = passagesOf(sentence)
  const mention = passage?.sentence.data.themes.find(({id}) => id === theme)
  if (!passage || !mention) throw new Error('no theme')
  return readThemeClauses(passage, mention).map(({share}) => share)
}

test('counts in full what follows the first term', () => {
  expect(shares(on('m', '建成一站式平台，接待群众，办结率高。', ['一站式平台']))).toEqual([1, 1, 1])
})

test('counts little what stands before the first term', () => {
  expect(shares(on('m', '援助中心建成9家，政法队伍获奖。', ['政法队伍']))).toEqual([0.4, 1])
})

test('does not open the topic with a short term that stands alone', () => {
  expect(shares(on('m', '援助中心规范化，创新机制，政法队伍获奖。', ['规范化', '政法队伍']))).toEqual([
    0.4, 0.4, 1
  ])
})

test('counts a strand of another theme not at all', () => {
  const both: SentenceInput = {
    text: '人民调解成效显著；邻里驿站建成，居民都说方便。',
    themes: [
      {id: 'm', terms: ['人民调解']},
      {id: 's', terms: ['邻里驿站']}
    ]
  }
  expect([shares(both), shares(both, 's')]).toEqual([
    [1, 0, 0],
    [0, 1, 1]
  ])
})

test('counts a short strand with the one it leans on', () => {
  expect(shares(on('m', '人民调解纠纷9件；成功率97%。', ['人民调解']))).toEqual([1, 1])
})

test('finds no theme in words on a wall', () => {
  const [passage] = passagesOf(on('m', '“有事找调解、有难找网格”的口号上了墙。', ['调解']))
  const [mention] = passage?.sentence.data.themes ?? []
  expect(passage && mention && readThemeClauses(passage, mention).flatMap(({places}) => places)).toEqual([])
})

test('finds the theme in the name of a programme', () => {
  const [passage] = passagesOf(on('m', '推行“茶馆调解”法。', ['调解']))
  const [mention] = passage?.sentence.data.themes ?? []
  expect(passage && mention && readThemeClauses(passage, mention).flatMap(({places}) => places)).toHaveLength(
    1
  )
})

function told(text: string): {founds: boolean; fields: boolean; ranks: boolean} {
  const [passage] = passagesOf(on('m', text, ['调解']))
  const [mention] = passage?.sentence.data.themes ?? []
  if (!passage || !mention) throw new Error('no theme')
  const clauses = readThemeClauses(passage, mention)
  const any = (flag: 'founds' | 'fields' | 'ranks'): boolean => clauses.some((clause) => clause[flag])
  return {founds: any('founds'), fields: any('fields'), ranks: any('ranks')}
}

test('knows a body that is founded from one that is at work', () => {
  expect(told('设立金融纠纷调解中心。').founds).toBe(true)
  expect(told('调解中心化解纠纷。').founds).toBe(false)
})

test('knows the fields of work from its goals and mottoes', () => {
  expect(told('聚焦教育、医疗、劳动等领域，开展调解。').fields).toBe(true)
  expect(told('聚焦“国之大者”，开展调解。').fields).toBe(false)
  expect(told('围绕提升效率、改善环境等目标，开展调解。').fields).toBe(false)
})

test('knows a place among others from a part in what others do', () => {
  expect(told('调解满意度居全省前三。').ranks).toBe(true)
  expect(told('参加全省调解培训。').ranks).toBe(false)
})
