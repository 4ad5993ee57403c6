import {expect, test} from 'vitest'
import {createBlock} from '../../src/structure/blocks/raw-block.js'
import {numberingOf} from '../../src/structure/classify/numbering.js'
import {headingDepths} from '../../src/structure/heading-depths.js'

const depthsOf = (...titles: string[]) =>
  headingDepths(
    titles.flatMap((text) => {
      const block = createBlock([{text, line: 1, column: 1}])
      return block === null ? [] : [{kind: 'heading' as const, block, numbering: numberingOf(text)}]
    })
  )

test('follows the usual order of numbers', () => {
  expect(depthsOf('一、甲', '（一）乙', '1.丙', '（1）丁', '（二）戊', '二、己')).toEqual([1, 2, 3, 4, 2, 1])
})

test('lets the order of appearance decide where a level is left out', () => {
  expect(depthsOf('一、甲', '1.乙', '2.丙', '二、丁')).toEqual([1, 2, 2, 1])
  expect(depthsOf('（一）甲', '1.乙', '（二）丙')).toEqual([1, 2, 1])
})

test('puts numbers under the unnumbered headings that came first', () => {
  expect(depthsOf('守护样本', '（一）甲', '护航样本', '（一）乙')).toEqual([1, 2, 1, 2])
})

test('closes what ranks lower when a higher number comes late', () => {
  expect(depthsOf('（一）甲', '一、乙', '（二）丙')).toEqual([1, 1, 2])
})
