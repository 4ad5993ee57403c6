import {expect, test} from 'vitest'
import {periodOf} from '../../../src/compare/figures/period-of.js'

test('finds months, halves and days up to which is counted', () => {
  expect(periodOf('今年1至10月，全市受理案件')).toBe('今年1至10月')
  expect(periodOf('2023年上半年，化解纠纷')).toBe('2023年上半年')
  expect(periodOf('截至2024年6月底，共有网格员')).toBe('截至2024年6月底')
  expect(periodOf('2019年以来累计调解')).toBe('2019年以来')
  expect(periodOf('政治督察首轮即覆盖')).toBe('首轮')
})

test('takes a whole year, a single month or a day for none', () => {
  expect(periodOf('2024年，全市受理案件')).toBeUndefined()
  expect(periodOf('10月，举办活动')).toBeUndefined()
  expect(periodOf('建成中心，用时9个月，接待')).toBeUndefined()
  expect(periodOf('2021—2023年规划，建成')).toBeUndefined()
})

test('leaves a period to its own side of a semicolon', () => {
  expect(periodOf('1—6月，立案9件；全年化解')).toBeUndefined()
})
