import {expect, test} from 'vitest'
import {isChange, measureOf} from '../../../src/compare/figures/measure-of.js'

const measure = (clause: string, text: string, of: string, unit = text.slice(-1)): string =>
  measureOf({text, of, unit}, clause)

test.each([
  ['共有调解组织300家', '调解组织300家', '调解组织'],
  ['累计调解案件2万件', '调解案件2万件', '调解案件'],
  ['建成驿站274个', '建成驿站274个', '驿站'],
  ['1121家人民调解委员会扎根一线', '1121家', '人民调解委员会', '家'],
  ['3708名专兼职调解员活跃在乡村', '3708名', '专兼职调解员', '名'],
  ['截至2024年底，建成综治中心62个', '建成综治中心62个', '综治中心'],
  ['网格总数增至7850个', '网格总数增至7850个', '网格总数'],
  ['培训干警50人、建成培训基地7个', '建成培训基地7个', '培训基地']
])('takes %s for a stock', (clause, text, of, unit = text.slice(-1)) => {
  expect(measure(clause, text, of, unit)).toBe('stock')
})

test.each([
  ['全年化解纠纷9600件', '化解纠纷9600件', '化解纠纷'],
  ['全年累计化解纠纷9600件', '化解纠纷9600件', '化解纠纷'],
  ['新增调解组织62家', '新增调解组织62家', '调解组织'],
  ['2024年建成综治中心62个', '建成综治中心62个', '综治中心'],
  ['走访企业350家', '走访企业350家', '走访企业'],
  ['轮训专职网格员2760人', '轮训专职网格员2760人', '轮训专职网格员'],
  ['共有176个集体受到表彰', '176个集体', '集体', '个'],
  ['39家政法单位接受政治督察', '39家政法单位', '政法单位', '家'],
  ['兑付资金20亿元', '兑付资金20亿元', '兑付资金']
])('takes %s for a flow', (clause, text, of, unit = text.slice(-1)) => {
  expect(measure(clause, text, of, unit)).toBe('flow')
})

test.each(['%', '个百分点', '成', '倍'])('takes what is told in %s for a rate', (unit) => {
  expect(measureOf({text: `上升2${unit}`, of: '破案率', unit}, `上升2${unit}`)).toBe('rate')
})

test('does not take the district 新建区 for an addition', () => {
  expect(measure('新建区共有调解组织30家', '调解组织30家', '调解组织')).toBe('stock')
})

const change = (text: string, direction?: 'up' | 'down', unit = '%'): boolean =>
  isChange({text, unit, ...(direction !== undefined && {change: direction})})

test('tells a change from an amount', () => {
  expect(change('刑事案件下降20.7%', 'down')).toBe(true)
  expect(change('提高7.2个百分点', undefined, '个百分点')).toBe(true)
  expect(change('诉讼案件减少300件', 'down', '件')).toBe(true)
  expect(change('化解率97%')).toBe(false)
  expect(change('提高到97%', 'up')).toBe(false)
  expect(change('案件降至16起', 'down', '起')).toBe(false)
})
