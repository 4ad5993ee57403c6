import {expect, test} from 'vitest'
import type {Evidence, FindingPart} from '../../src/model/comparison.js'
import {toStatementView} from '../../src/template/to-statement-view.js'

const from = (...sources: number[]): Evidence[] => sources.map((source) => ({text: '原文', source, line: 1}))

const statement = (...parts: FindingPart[]): ReturnType<typeof toStatementView> =>
  toStatementView({
    text: parts.map(({text}) => text).join(''),
    evidence: parts.flatMap(({evidence}) => evidence),
    parts
  })

test('puts the sources of each part before the mark that closes it', () => {
  const {cited} = statement(
    {text: '甲、乙两市均报道了“一”；', evidence: from(1, 4)},
    {text: '丙市未见报道。', evidence: []}
  )
  expect(cited).toBe('甲、乙两市均报道了“一”[1][4]；丙市未见报道。')
})

test('puts them behind a part that the next one closes', () => {
  expect(statement({text: '甲有', evidence: from(1)}, {text: '，乙无。', evidence: []}).cited).toBe(
    '甲有[1]，乙无。'
  )
})

test('gives the whole text and all sources apart, each source once and in ascending order', () => {
  const view = statement({text: '甲有；', evidence: from(3, 1)}, {text: '乙有。', evidence: from(1, 2)})
  expect([view.text, view.cite]).toEqual(['甲有；乙有。', '[1][2][3]'])
})

test('counts the sources of a part that has more than eight', () => {
  const nine = from(9, 1, 2, 3, 4, 5, 6, 7, 8)
  expect(statement({text: '九市均有。', evidence: nine}).cited).toBe(
    '九市均有[1][2][3][4][5][6][7][8]等9篇。'
  )
  expect(statement({text: '八市均有。', evidence: nine.slice(1)}).cited).not.toContain('等')
})

test('escapes what Markdown would take for its own', () => {
  expect(statement({text: '甲有*一*。', evidence: []}).cited).toBe('甲有\\*一\\*。')
})
