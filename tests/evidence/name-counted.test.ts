import {expect, test} from 'vitest'
import {extractFigures} from '../../src/evidence/extract-figures.js'
import {stripOpeners} from '../../src/evidence/name-counted.js'

test.each([
  ['中层干部轮岗交流7名', '中层干部轮岗交流7名'],
  ['和田路社区调解室9个', '和田路社区调解室9个'],
  ['全市中层干部轮岗7名', '中层干部轮岗7名'],
  ['现代社区驿站9个', '现代社区驿站9个'],
  ['共产党员先锋岗9个', '共产党员先锋岗9个'],
  ['内河巡逻艇9艘', '内河巡逻艇9艘']
])('does not cut into the first word of %s', (text, whole) => {
  expect(extractFigures(text).map((figure) => figure.text)).toEqual([whole])
})

test('takes off what belongs to the words before', () => {
  expect(extractFigures('受理纠纷20件中化解15件。').map(({text}) => text)).toEqual([
    '受理纠纷20件',
    '化解15件'
  ])
  expect(stripOpeners('和走访企业', true)).toBe('走访企业')
})

test('takes off a run-in head, but not a name in quotation marks', () => {
  expect(stripOpeners('【基层治理】划分网格')).toBe('划分网格')
  expect(stripOpeners('“春风”驿站')).toBe('“春风”驿站')
})

test('takes off when and where', () => {
  expect(stripOpeners('去年以来，全市共化解纠纷')).toBe('化解纠纷')
})
