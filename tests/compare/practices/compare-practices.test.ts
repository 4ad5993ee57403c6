import {describe, expect, test} from 'vitest'
import {compareArticles} from '../../../src/compare/compare-articles.js'
import type {Evidence} from '../../../src/model/comparison.js'
import {article, lexicon, paragraph, type SentenceInput} from '../build-article.js'

const community = lexicon('community', {
  practices: {群防群治: ['群防群治'], 综治中心: ['综治中心'], 小区: ['智慧小区']}
})

/** The sentences of one city, each naming the practices that stand in it; figures as given. */
function cellsOf(
  sentences: ReadonlyArray<string | [string, SentenceInput['figures'] & {}]>
): Record<string, Evidence[]> {
  const inputs = sentences.map((one): SentenceInput => {
    const [text, figures] = typeof one === 'string' ? [one, []] : one
    const practices = ['群防群治', '综治中心', '小区'].filter((practice) => text.includes(practice))
    return {text, figures, themes: [{id: 'community', practices}]}
  })
  const {themes} = compareArticles([article({city: '甲', children: [paragraph(inputs)]})], [community], {
    title: ''
  })
  return Object.fromEntries(themes[0]?.practices.map(({id, cells}) => [id, cells['甲'] ?? []]) ?? [])
}

const textsOf = (cell: readonly Evidence[] | undefined): string[] => cell?.map(({text}) => text) ?? []
const filler = '推动各项工作稳步向前迈进'.repeat(5)

describe('the run that is quoted', () => {
  test('holds the term that names the practice, however much its neighbours say', () => {
    const text = `综治中心投入使用；化解纠纷9600件，建成驿站70家，${filler}。`
    const cells = cellsOf([[text, [{text: '9600件', value: 9600, unit: '件'}]]])
    expect(textsOf(cells['综治中心'])).toEqual(['综治中心投入使用'])
  })

  test.each([
    '综治中心怎么建？',
    '坚持以综治中心为引领。',
    '有的扎根综治中心，日夜守护。',
    '走进综治中心，屏幕上跳动着消息。',
    '他说：“我在综治中心，一切都好。”'
  ])('fills no cell with %s', (text) => {
    expect(cellsOf([text])).toEqual({})
  })

  test('fills a cell with a sentence that does not speak for the theme', () => {
    const input: SentenceInput = {text: '群防群治力量遍布街巷。', themes: [{id: 'other', practices: []}]}
    const one = paragraph([input])
    const [sentence] = one.children
    if (sentence) sentence.data.practices = [{theme: 'community', practice: '群防群治', start: 0, end: 4}]
    const {themes} = compareArticles([article({city: '甲', children: [one]})], [community], {title: ''})
    expect(textsOf(themes[0]?.practices[0]?.cells['甲'])).toEqual([input.text])
  })
})

describe('plans and calls', () => {
  test.each([
    '综治中心要提档升级。',
    '必须建强综治中心。',
    '我市将推动综治中心提档升级。',
    '下一步，推进综治中心建设。'
  ])('are marked: %s', (text) => {
    expect(cellsOf([text])['综治中心']?.[0]?.aim).toBe(true)
  })

  test.each([
    '综治中心发挥重要作用，群众办事更便捷。',
    '需要帮助的群众走进门，综治中心一站办理。',
    '将矛盾纠纷纳入综治中心办理。',
    '群众只要拨打电话，综治中心就派人上门。'
  ])('are none: %s', (text) => {
    expect(cellsOf([text])['综治中心']?.[0]).not.toHaveProperty('aim')
  })

  test('give way to anything done', () => {
    const plan = '我市将加快建设综治中心，推动数据共享、平台共建、力量共融。'
    expect(textsOf(cellsOf([plan, '县级综治中心挂牌运行。'])['综治中心'])).toEqual(['县级综治中心挂牌运行。'])
  })

  test('a figure that is planned is planned all the same', () => {
    const plan: [string, SentenceInput['figures'] & {}] = [
      '2025年，我市将推动综治中心等181个项目建设。',
      [{text: '181个项目', value: 181, unit: '个'}]
    ]
    expect(cellsOf([plan])['综治中心']?.[0]?.aim).toBe(true)
  })
})

describe('the best sentence', () => {
  test('is the one that others have recognised', () => {
    const plain = '各级综治中心持续优化服务，加强管理，提升水平。'
    const praised = '综治中心做法受到上级肯定。'
    expect(textsOf(cellsOf([plain, praised])['综治中心'])[0]).toBe(praised)
  })

  test('fills no second cell where another says nearly as much', () => {
    const both = '综治中心和群防群治建成投用。'
    const other = '群防群治队伍组建完成，覆盖全域。'
    const cells = cellsOf([both, other])
    expect(textsOf(cells['综治中心'])).toEqual([both])
    expect(textsOf(cells['群防群治'])[0]).toBe(other)
  })

  test('is cut for each of two practices where there is no other', () => {
    const cells = cellsOf(['综治中心全部建成并投入实体运行，群防群治队伍组建完成走上街头。'])
    expect(textsOf(cells['综治中心'])).toEqual(['综治中心全部建成并投入实体运行'])
    expect(textsOf(cells['群防群治'])).toEqual(['群防群治队伍组建完成走上街头。'])
  })
})
