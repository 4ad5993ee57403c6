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

const heading = (text: string, level: number) => {
  const block = createBlock([{text, line: 1, column: 1}], {hints: {heading: level}})
  return block === null ? [] : [{kind: 'heading' as const, block, numbering: numberingOf(text)}]
}

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

test('reads numbers of one level whatever their marks and brackets', () => {
  expect(depthsOf('一、甲', '(一)乙', '１．丙', '2、丁', '（二）戊', '二.己')).toEqual([1, 2, 3, 3, 2, 1])
})

test('puts a line without a number under the numbered heading before it, in every section as deep', () => {
  expect(
    depthsOf('一、甲', '建强队伍', '畅通渠道', '二、乙', '（一）丙', '1.丁', '建强网格', '三、戊')
  ).toEqual([1, 2, 2, 1, 2, 3, 2, 1])
})

test('takes a lone last line without a number, and the name of a last part, for the top level', () => {
  expect(depthsOf('一、甲', '二、乙', '写在最后')).toEqual([1, 1, 1])
  expect(depthsOf('一、甲', '建强队伍', '二、乙', '建强网格', '工作启示')).toEqual([1, 2, 1, 2, 1])
})

test('keeps headings of different style on levels of their own', () => {
  expect(depthsOf('守护样本', '▶甲乙', '▶丙丁', '护航样本', '【戊己】')).toEqual([1, 2, 2, 1, 2])
})

test('trusts the element of the page for headings without a number only', () => {
  const marked = [heading('一、甲', 2), heading('建强队伍', 3), heading('结语', 2)].flat()
  expect(headingDepths(marked)).toEqual([1, 2, 1])
  const flat = [heading('一、甲', 2), heading('（一）乙', 2), heading('二、丙', 2)].flat()
  expect(headingDepths(flat)).toEqual([1, 2, 1])
})
