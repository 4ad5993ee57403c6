import {expect, test} from 'vitest'
import {describeCaution} from '../../src/compare/describe-caution.js'
import type {ToldFigure} from '../../src/compare/gather-figures.js'

/** A figure that counts all from the verb on: `化解纠纷9件` in `全市化解纠纷9件。` */
function told(text: string, figure: string, of: string, year: number | null = 2024): ToldFigure {
  const start = text.indexOf(figure)
  const place = {text, source: 1, line: 1, section: null, city: '甲', governing: year, year, order: 0}
  return {
    figure: {text: figure, start, value: 9, unit: '件', approx: 'exact', of},
    city: '甲',
    stated: year,
    year,
    clause: '',
    part: text,
    place,
    evidence: {text, source: 1, line: 1},
    also: [],
    behind: '',
    story: false,
    themes: new Set(),
    around: new Set()
  }
}
const resolved = (year: number | null = 2024): ToldFigure =>
  told('全市化解纠纷9件。', '化解纠纷9件', '化解纠纷', year)

test('has nothing to say of like figures, or of one city', () => {
  expect(describeCaution([[resolved()], [resolved()]])).toBeUndefined()
  expect(describeCaution([[resolved(2022), resolved(2023)], []])).toBeUndefined()
})

test('marks years that differ or are not known', () => {
  expect(describeCaution([[resolved(2022)], [resolved()]])).toBe('年份不同')
  expect(describeCaution([[resolved(null)], [resolved()]])).toBe('部分数据年份未注明')
  expect(describeCaution([[resolved(null)], [resolved(null)]])).toBe('年份未注明')
})

test('marks different steps: 受理 is not 化解', () => {
  const received = told('全市受理纠纷9件。', '受理纠纷9件', '受理纠纷')
  expect(describeCaution([[resolved()], [received]])).toBe('统计口径不同（化解、受理）')
})

test('marks a kind of the thing beside the thing', () => {
  const farm = told('化解“三农”纠纷9件。', '化解“三农”纠纷9件', '化解“三农”纠纷')
  expect(describeCaution([[resolved()], [farm]])).toBe('统计口径不同')
})

test('marks what one year added beside a stock', () => {
  const stock = told('共有调解组织9家。', '调解组织9家', '调解组织')
  const added = told('新建调解组织9家。', '新建调解组织9家', '调解组织')
  expect(describeCaution([[stock], [added]])).toBe('新增数与总数并列')
})

test('marks a court or county beside a city', () => {
  const court = told('市中级人民法院化解纠纷9件。', '化解纠纷9件', '化解纠纷')
  const county = told('东湖区化解纠纷9件。', '化解纠纷9件', '化解纠纷')
  expect(describeCaution([[resolved()], [court]])).toBe('统计范围不同（甲为市中级人民法院数据）')
  expect(describeCaution([[resolved()], [county]])).toBe('统计范围不同')
})

test.each([
  '全市社区化解纠纷9件。',
  '心系乡村振兴，化解纠纷9件。',
  '实现县镇村联动，化解纠纷9件。',
  '在各小区化解纠纷9件。'
])('takes %s for the whole city', (text) => {
  expect(describeCaution([[resolved()], [told(text, '化解纠纷9件', '化解纠纷')]])).toBeUndefined()
})
