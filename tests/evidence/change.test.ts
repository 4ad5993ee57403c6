import {describe, expect, test} from 'vitest'
import {readChange} from '../../src/evidence/change.js'

describe('tells the direction of', () => {
  test.each([
    ['发案同比下降', 'percent', 'down'],
    ['降幅分别达', 'percent', 'down'],
    ['同比翻了', 'ratio', 'up'],
    ['减少检查频次', 'percent', 'down'],
    ['提高办案质效', 'percent', 'up']
  ] as const)('%s (%s): %s', (before, kind, direction) => {
    expect(readChange(before, kind)).toBe(direction)
  })
})

describe('finds no direction in', () => {
  test.each([
    ['新增', 'count'],
    ['缓减免诉讼费', 'money'],
    ['减少诉讼案件', 'count'],
    ['提升群众满意率达', 'percent']
  ] as const)('%s (%s)', (before, kind) => {
    expect(readChange(before, kind)).toBeNull()
  })
})
