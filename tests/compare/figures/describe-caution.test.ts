import {expect, test} from 'vitest'
import {describeCaution, isAboutYears} from '../../../src/compare/figures/describe-caution.js'
import type {ToldFigure} from '../../../src/compare/figures/gather-figures.js'
import {tellOne} from '../told-figure.js'

const resolved = (year: number | null = 2024): ToldFigure =>
  tellOne('全市化解纠纷9件。', '化解纠纷9件', undefined, {year})
const told = (text: string, figure: string): ToldFigure => tellOne(text, figure)

test('has nothing to say of like figures, or of one city', () => {
  expect(describeCaution([[resolved()], [resolved()]])).toBeUndefined()
  expect(describeCaution([[resolved(2022), resolved(2023)], []])).toBeUndefined()
})

test('marks years that differ or are not known', () => {
  expect(describeCaution([[resolved(2022)], [resolved()]])).toBe('年份不同')
  expect(describeCaution([[resolved(null)], [resolved()]])).toBe('部分数据年份未注明')
  expect(describeCaution([[resolved(null)], [resolved(null)]])).toBe('年份未注明')
})

test('compares the first figures of the cells, and no older years behind them', () => {
  expect(describeCaution([[resolved(), resolved(2022)], [resolved()]])).toBeUndefined()
})

test('marks different steps: 受理 is not 化解', () => {
  const received = told('全市受理纠纷9件。', '受理纠纷9件')
  expect(describeCaution([[resolved()], [received]])).toBe('统计口径不同（化解、受理）')
})

test('marks other names of what is counted', () => {
  const smart = told('建成智慧安防小区9个。', '智慧安防小区9个')
  expect(describeCaution([[told('建成平安校园9个。', '平安校园9个')], [smart]])).toBe(
    '统计口径不同（平安校园、智慧安防小区）'
  )
})

test('marks what one year added beside a stock', () => {
  const stock = told('共有调解组织9家。', '调解组织9家')
  const added = told('新建调解组织9家。', '新建调解组织9家')
  expect(describeCaution([[stock], [added]])).toBe('新增数与总数并列')
  expect(describeCaution([[added], [added]])).toBeUndefined()
})

test('marks a sum of years beside one year', () => {
  const sum = told('累计化解纠纷9件。', '化解纠纷9件')
  const year = told('全年化解纠纷9件。', '化解纠纷9件')
  expect(describeCaution([[sum], [year]])).toBe('累计数与当年数并列')
})

test('marks a share beside a change', () => {
  const share = tellOne('破案率60%。', '破案率60%')
  const change = tellOne('破案率上升6%。', '破案率上升6%', '破案率', {change: 'up'})
  expect(describeCaution([[share], [change]])).toBe('比率与增减幅度并列')
})

test('marks a plan beside what is done', () => {
  const plan = told('我市将推进化解纠纷9件。', '化解纠纷9件')
  expect(describeCaution([[resolved()], [plan]])).toBe('甲为计划数')
})

test('marks a court or county beside a city', () => {
  const court = told('市中级人民法院化解纠纷9件。', '化解纠纷9件')
  const county = told('东湖区化解纠纷9件。', '化解纠纷9件')
  expect(describeCaution([[resolved()], [court]])).toBe('统计范围不同（甲为市中级人民法院数据）')
  expect(describeCaution([[resolved()], [county]])).toBe('统计范围不同（甲为东湖区数据）')
})

test('compares two courts of their cities, but marks two counties', () => {
  const court = told('市中级人民法院化解纠纷9件。', '化解纠纷9件')
  const county = told('东湖区化解纠纷9件。', '化解纠纷9件')
  expect(describeCaution([[court], [court]])).toBeUndefined()
  expect(describeCaution([[county], [county]])).toBe('统计范围不同（甲为东湖区数据、甲为东湖区数据）')
})

test.each([
  '全市社区化解纠纷9件。',
  '心系乡村振兴，化解纠纷9件。',
  '实现县镇村联动，化解纠纷9件。',
  '在各小区化解纠纷9件。'
])('takes %s for the whole city', (text) => {
  expect(describeCaution([[resolved()], [told(text, '化解纠纷9件')]])).toBeUndefined()
})

test('tells cautions about nothing but years from others', () => {
  expect([undefined, '年份不同', '年份不同、部分数据年份未注明'].every(isAboutYears)).toBe(true)
  expect(isAboutYears('年份不同、甲为计划数')).toBe(false)
})

test('marks part of a year beside a whole one', () => {
  const part = tellOne('今年1至10月，化解纠纷9件。', '化解纠纷9件', '化解纠纷', {city: '甲'})
  const whole = tellOne('化解纠纷8件。', '化解纠纷8件', '化解纠纷', {city: '乙'})
  expect(describeCaution([[part], [whole]])).toBe('统计时段不同（甲为今年1至10月）')
  expect(describeCaution([[part], [{...part, city: '丙'}]])).toBeUndefined()
})
