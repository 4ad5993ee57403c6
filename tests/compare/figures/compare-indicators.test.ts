import {expect, test} from 'vitest'
import {compareIndicators, type FigureTables} from '../../../src/compare/figures/compare-indicators.js'
import type {ToldFigure} from '../../../src/compare/figures/gather-figures.js'
import {lexicon} from '../build-article.js'
import {tellOne} from '../told-figure.js'

const mediation = lexicon('mediation', {
  terms: ['纠纷'],
  indicators: {
    化解纠纷: {units: ['件'], of: ['化解', '调解']},
    调解组织: {units: ['家'], of: ['调解组织']},
    网格员: {units: ['名'], of: ['网格员']}
  }
})

/** A figure whose place speaks of the theme. */
const told = (text: string, figure: string, city = '甲'): ToldFigure => ({
  ...tellOne(text, figure, undefined, {city}),
  themes: new Set(['mediation'])
})
const compare = (...figures: ToldFigure[]): FigureTables =>
  compareIndicators(mediation, [...new Set(figures.map(({city}) => city))], figures)

test('makes a row of what two cities tell in other words and units', () => {
  const {rows, figures} = compare(
    told('化解矛盾纠纷9600件。', '化解矛盾纠纷9600件'),
    told('调解案件20000起。', '调解案件20000起', '乙')
  )
  expect(rows).toMatchObject([
    {id: '化解纠纷', caution: '统计口径不同（化解、调解）', cells: {甲: [{indicator: '化解纠纷'}], 乙: [{}]}}
  ])
  expect(figures).toEqual({甲: [], 乙: []})
})

test('lists what one city tells with its own figures, by indicator and then by text', () => {
  const {rows, figures} = compare(
    told('聘请调解顾问7人。', '调解顾问7人'),
    told('建成调解组织9家。', '调解组织9家'),
    told('化解纠纷96件。', '化解纠纷96件')
  )
  expect(rows).toEqual([])
  expect(figures['甲']?.map(({text, indicator}) => [text, indicator])).toEqual([
    ['化解纠纷96件', '化解纠纷'],
    ['调解组织9家', '调解组织'],
    ['调解顾问7人', undefined]
  ])
})

test('sets a kind beside the same kind only', () => {
  const farm = (city: string): ToldFigure => told('化解“三农”纠纷7件。', '化解“三农”纠纷7件', city)
  const whole = told('化解纠纷96件。', '化解纠纷96件')
  expect(compare(whole, farm('乙')).rows).toEqual([])
  const {rows} = compare(whole, farm('甲'), farm('乙'))
  expect(rows.map(({name, shared}) => [name, shared])).toEqual([['化解“三农”纠纷', true]])
})

test('gives measure and scope to every figure', () => {
  const {figures} = compare(told('东湖区新增调解组织9家。', '调解组织9家'))
  expect(figures['甲']).toMatchObject([{measure: 'flow', scope: '东湖区', indicator: '调解组织'}])
})

test('counts no people to whom something was done as those that there are', () => {
  const {figures} = compare(
    tellOneTreated('对不力的11名网格员调整岗位。'),
    told('共有网格员300名。', '网格员300名', '乙')
  )
  expect(figures['甲']).toEqual([expect.not.objectContaining({indicator: '网格员'})])
})

function tellOneTreated(text: string): ToldFigure {
  return {...tellOne(text, '11名网格员', '网格员', {unit: '名'}), themes: new Set(['mediation'])}
}

/** A figure in a paragraph of the theme whose sentence speaks of none. */
const silent = (text: string, figure: string): ToldFigure => ({
  ...tellOne(text, figure),
  around: new Set(['mediation'])
})

test('lists a figure whose sentence speaks of no theme only by an indicator or a term of the theme', () => {
  expect(compare(silent('受理纠纷诉求6件。', '诉求6件')).figures['甲']).toHaveLength(1)
  expect(compare(silent('筹措帮扶资金6元。', '资金6元')).figures['甲']).toEqual([])
})

test('keeps the value of a table without a year out of every row', () => {
  const cell = told('化解纠纷 80件 96件', '化解纠纷 80件')
  const {rows, figures} = compare(cell, told('化解纠纷7件。', '化解纠纷7件', '乙'))
  expect(rows).toEqual([])
  expect(figures['甲']?.[0]).not.toHaveProperty('year')
  expect(figures['甲']?.[0]?.evidence).not.toHaveProperty('year')
})

test('gives an indicator no counties that set it up, and those that became it', () => {
  const smart = lexicon('mediation', {
    terms: ['小区', '网格'],
    indicators: {小区: {units: ['个'], of: ['智慧小区']}, 网格: {units: ['个'], of: ['网格']}}
  })
  const list = (text: string, figure: string, of: string): Array<string | undefined> =>
    compareIndicators(
      smart,
      ['甲'],
      [{...tellOne(text, figure, of, {unit: '个'}), themes: new Set(['mediation'])}]
    ).figures['甲']?.map(({indicator}) => indicator) ?? []
  expect(list('9个县建立网格。', '9个县', '县')).toEqual([undefined])
  expect(list('9个小区推行“网格+物业”。', '9个小区', '小区')).toEqual([undefined])
  expect(list('9个老旧小区建成智慧小区。', '9个老旧小区', '老旧小区')).toEqual(['小区'])
})
