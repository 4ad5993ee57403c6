import {expect, test} from 'vitest'
import {alignRow} from '../../../src/compare/figures/align-row.js'
import type {ToldFigure} from '../../../src/compare/figures/gather-figures.js'
import {tellOne, type Telling} from '../told-figure.js'

const resolved = (count: number, more: Partial<Telling> & {text?: string} = {}): ToldFigure =>
  tellOne(
    more.text?.replace('#', `化解纠纷${count}件`) ?? `化解纠纷${count}件。`,
    `化解纠纷${count}件`,
    undefined,
    Object.fromEntries(Object.entries(more).filter(([key]) => key !== 'text'))
  )
const texts = (figures: readonly ToldFigure[]): Record<string, string[]> =>
  Object.fromEntries(
    [...alignRow(figures).cells].map(([city, cell]) => [city, cell.map(({figure}) => figure.text)])
  )

test('puts the whole city before a county, and leaves the county out', () => {
  const cells = texts([resolved(900, {text: '东湖区#。'}), resolved(70), resolved(8, {city: '乙'})])
  expect(cells).toEqual({甲: ['化解纠纷70件'], 乙: ['化解纠纷8件']})
})

test('takes a county where the city has nothing else', () => {
  expect(texts([resolved(900, {text: '东湖区#。'}), resolved(8, {city: '乙'})])).toEqual({
    甲: ['化解纠纷900件'],
    乙: ['化解纠纷8件']
  })
})

test('chooses the measure that most cities tell', () => {
  const total = tellOne('共有调解组织300家。', '调解组织300家')
  const added = tellOne('新增调解组织62家。', '调解组织62家')
  const other = tellOne('新增调解组织26家。', '调解组织26家', undefined, {city: '乙'})
  expect(texts([total, added, other])).toEqual({甲: ['调解组织62家'], 乙: ['调解组织26家']})
  expect(alignRow([total, added, other]).rest).toEqual([total])
})

test('chooses the step that most cities tell', () => {
  const mediated = tellOne('调解案件50件。', '调解案件50件')
  const other = tellOne('调解案件26件。', '调解案件26件', undefined, {city: '乙'})
  expect(texts([resolved(70), mediated, other])).toEqual({甲: ['调解案件50件'], 乙: ['调解案件26件']})
})

test('keeps the years of a city apart, the newest first', () => {
  const cells = texts([resolved(70, {year: 2022}), resolved(60, {year: 2023}), resolved(8, {city: '乙'})])
  expect(cells['甲']).toEqual(['化解纠纷60件', '化解纠纷70件'])
})

test('puts what is done before a plan', () => {
  const plan = resolved(900, {text: '我市将推进#。', year: 2025})
  expect(texts([plan, resolved(70), resolved(8, {city: '乙'})])['甲']).toEqual(['化解纠纷70件'])
})

test('sets no count of teams beside a count of people', () => {
  const people = tellOne('共有志愿者300名。', '志愿者300名')
  const teams = tellOne('共有志愿者队伍30支。', '志愿者队伍30支', undefined, {city: '乙'})
  expect(Object.keys(texts([people, teams]))).toEqual(['甲'])
})
