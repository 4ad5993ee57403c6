import {expect, test} from 'vitest'
import {extractFigures} from '../../src/evidence/extract-figures.js'

const of = (text: string): string[] => extractFigures(text).map((figure) => figure.of)

test('gives each figure of a list its own thing', () => {
  expect(of('不捕率、不诉率分别为38.2%和26.5%。')).toEqual(['不捕率', '不诉率'])
})

test('keeps what is said of all things with each of them', () => {
  expect(of('盗窃、抢劫警情分别下降12%、15%。')).toEqual(['盗窃下降', '抢劫警情下降'])
})

test('shares the head of the last thing', () => {
  expect(of('立案、审理用时同比分别缩短2天、8天。')).toEqual(['立案用时同比缩短', '审理用时同比缩短'])
})

test('leaves the names where there are more things than figures', () => {
  expect(of('甲、乙、丙类案件分别上升8%和9%。')).toEqual([
    '甲、乙、丙类案件分别上升',
    '甲、乙、丙类案件分别上升'
  ])
})

test('does not take the 及 of 及时 for an “and”', () => {
  expect(of('及时受理率、按期答复率分别达99%、98%。')).toEqual(['及时受理率', '按期答复率'])
})

test('takes 分别 off the name of figures that have one thing', () => {
  expect(of('警情双下降，降幅分别达23%、17%。')).toEqual(['降幅', '降幅'])
})
