import type {Table} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {Layout} from '../../../../../src/model/layout.js'
import {tableColumns} from '../../../../../src/render/pdf/blocks/table/table-columns.js'
import {sampleLayout} from '../../../sample-layout.js'
import {makeTable} from './make-table.js'

const withRules = (rules: Layout['table']['rules']): Layout => ({
  ...sampleLayout,
  table: {...sampleLayout.table, rules}
})
const two = makeTable([
  ['做法', '甲市'],
  ['一站式', '推动各县区把分散的调处力量并入一个中心']
])
const wide = (columns: number): Table =>
  makeTable([Array.from({length: columns}, (_, index) => `第${index}列`)])

describe('columns', () => {
  test('fill the width with their texts, their padding and the rules at both edges', () => {
    const {texts, left, right} = tableColumns(two, 20, 300, sampleLayout)
    const inner = texts.reduce((sum, {width}) => sum + width, 0)
    // Four paddings of 5 pt, two rules of 0.5 pt.
    expect(inner + 20 + 1).toBeCloseTo(300, 6)
    expect([left, right]).toEqual([20, 320])
  })

  test('start one behind the other with a padding at both sides of the text', () => {
    const [first, second] = tableColumns(two, 20, 300, sampleLayout).texts
    expect(first?.left).toBe(25.5)
    expect(second?.left).toBeCloseTo(25.5 + (first?.width ?? 0) + 10, 6)
    expect((second?.left ?? 0) + (second?.width ?? 0) + 5.5).toBeCloseTo(320, 6)
  })

  test.each([1, 20, 40, 45, 200])('stay within the width when there are %d', (count) => {
    const {texts, right} = tableColumns(wide(count), 0, 450, sampleLayout)
    const last = texts.at(-1)
    expect(texts).toHaveLength(count)
    expect(Math.min(...texts.map(({width}) => width))).toBeGreaterThan(0)
    expect((last?.left ?? 0) + (last?.width ?? 0)).toBeLessThan(right)
  })

  test('give up white before text when there are 30', () => {
    const {size} = sampleLayout.styles.tableCell
    const {texts} = tableColumns(wide(30), 0, 450, sampleLayout)
    expect(Math.min(...texts.map(({width}) => width))).toBeGreaterThanOrEqual(size)
  })
})

describe('vertical rules', () => {
  test('stand at the edges of a table that rules its rows, within its width', () => {
    expect(tableColumns(two, 20, 300, withRules('rows')).verticals).toEqual([20.25, 319.75])
  })

  test('stand between the columns of a grid too, in the middle of their padding', () => {
    const {verticals, texts} = tableColumns(two, 20, 300, withRules('grid'))
    expect(verticals).toHaveLength(3)
    expect(verticals[1]).toBeCloseTo((texts[1]?.left ?? 0) - 5, 6)
  })

  test('are not there in a 三线表', () => {
    expect(tableColumns(two, 20, 300, withRules('three-line')).verticals).toEqual([])
  })
})
