import {expect, test} from 'vitest'
import {quantityOf} from '../../../src/compare/figures/quantity-of.js'

test.each([
  ['化解9600多件', '件', '9600多件'],
  ['调解案件2万余件', '件', '2万余件'],
  ['专兼职调解员3708名', '名', '3708名'],
  ['29家不合格物业公司', '家', '29家'],
  ['六名先进个人', '名', '六名'],
  ['盘活资金78.3亿元', '元', '78.3亿元'],
  ['兑付资金超20亿元', '元', '超20亿元'],
  ['受理诉求35162件次', '件次', '35162件次'],
  ['帮助群众挽回损失2500万余元', '元', '2500万余元'],
  ['建成“1+5+X”邻里中心264个', '个', '264个'],
  ['刑事案件发案数下降20.7%', '%', '下降20.7%'],
  ['满意度达99.7%', '%', '达99.7%'],
  ['增长百分之二十', '%', '增长百分之二十']
])('cuts the quantity out of %s exactly as it is stated', (text, unit, quantity) => {
  expect(quantityOf({text, unit})).toBe(quantity)
})

test('gives the whole words where number and unit stand apart', () => {
  expect(quantityOf({text: '三、五个', unit: '家'})).toBe('三、五个')
})
