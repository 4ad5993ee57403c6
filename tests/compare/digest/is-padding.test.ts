import {expect, test} from 'vitest'
import {readThemeClauses} from '../../../src/compare/digest/read-theme-clauses.js'
import {on, passagesOf} from '../passages-of.js'

/** Which clauses of a sentence only dress the others. */
function padding(text: string, figures: string[] = []): string[] {
  const [passage] = passagesOf(on('m', text, ['调解'], {figures}))
  const [mention] = passage?.sentence.data.themes ?? []
  if (!passage || !mention) throw new Error('no theme')
  return readThemeClauses(passage, mention)
    .filter((clause) => clause.padding)
    .map(({start, end}) => text.slice(start, end))
}

test('knows results without substance', () => {
  expect(padding('建成调解室9个，极大提升了基层治理效能。', ['9个'])).toEqual(['极大提升了基层治理效能。'])
  expect(padding('调解员上门，打通了服务群众的“最后一米”。')).toEqual(['打通了服务群众的“最后一米”。'])
  expect(padding('成立调解联盟，推动区域高质量发展。')).toEqual(['推动区域高质量发展。'])
})

test('keeps a result that a figure bears out', () => {
  expect(padding('开展调解，群众满意度提升至99%，治理水平提高9%。', ['99%', '9%'])).toEqual([])
})

test('knows goals, formulas and qualities in a row', () => {
  expect(padding('围绕建设平安城市的目标，建成调解室。')).toEqual(['围绕建设平安城市的目标，'])
  expect(padding('坚决做到“两个维护”，建成调解室。')).toEqual(['坚决做到“两个维护”，'])
  expect(padding('构建常态化、精准化、智慧化机制，建成调解室。')).toEqual([
    '构建常态化、精准化、智慧化机制，'
  ])
})

test('keeps what says of what, where and when', () => {
  expect(padding('2024年，聚焦教育、医疗等领域，建成调解室。')).toEqual([])
  expect(padding('针对住宅物业问题，成立调解专班，每月分析诉求。')).toEqual([])
})

test('drops a word that only joins', () => {
  expect(padding('同时，建成调解室。')).toEqual(['同时，'])
})

test('drops the pictures of the genre, but not those with work beside them', () => {
  expect(padding('下足“绣花功夫”，建成调解室。')).toEqual(['下足“绣花功夫”，'])
  expect(padding('打出“组合拳”立案9件，建成调解室。', ['9件'])).toEqual([])
})
