import {expect, test} from 'vitest'
import {wrapText} from '../../../src/render/charts/wrap-text.js'

test('leaves what fits on one line', () => {
  expect(wrapText('河道清洁', 4)).toEqual(['河道清洁'])
})

test('makes lines about equally long', () => {
  expect(wrapText('流动书屋与乡村夜读', 8)).toEqual(['流动书屋与', '乡村夜读'])
})

test('begins no line with a stop and ends none with an opening bracket', () => {
  expect(wrapText('甲乙丙丁，戊己庚', 4)).toEqual(['甲乙丙', '丁，戊', '己庚'])
  expect(wrapText('甲乙丙（戊己）庚', 4)).toEqual(['甲乙丙', '（戊', '己）庚'])
})

test('keeps a number with its sign whole, and breaks one that fits nowhere', () => {
  expect(wrapText('同比增长20.7%左右', 5.5)).toEqual(['同比增长', '20.7%左右'])
  expect(wrapText('1234567890', 3).join('')).toBe('1234567890')
})

test('never cuts a character of two units', () => {
  expect(wrapText('𠮷𠮷𠮷', 1)).toEqual(['𠮷', '𠮷', '𠮷'])
})

test('gives every character, and no line for none', () => {
  const text = '“枫桥经验”与矛盾纠纷……（2021—2024年）AI+'
  for (const width of [1, 2, 3.5, 6, 100]) expect(wrapText(text, width).join('')).toBe(text)
  expect(wrapText(' \n', 5)).toEqual([])
})
