import {expect, test} from 'vitest'
import {applyEdits, mergeSpans, moveSpans, outside} from '../../src/repair/edit.js'

test('applies edits and records each with its line', () => {
  const edits = [
    {start: 0, end: 1, after: '1'},
    {start: 3, end: 4, after: ''}
  ]
  expect(applyEdits('一\n二三四', edits, 'test')).toEqual({
    text: '1\n二四',
    repairs: [
      {kind: 'test', before: '一', after: '1', line: 1},
      {kind: 'test', before: '三', after: '', line: 2}
    ]
  })
})

test('refuses an edit that removes or adds a line break', () => {
  expect(() => applyEdits('一\n二', [{start: 0, end: 2, after: ''}], 'test')).toThrow('line break')
  expect(() => applyEdits('一', [{start: 0, end: 1, after: '\n'}], 'test')).toThrow('line break')
})

test('refuses edits that overlap', () => {
  const edits = [
    {start: 0, end: 2, after: ''},
    {start: 1, end: 3, after: ''}
  ]
  expect(() => applyEdits('一二三', edits, 'test')).toThrow(RangeError)
})

test('keeps the edits outside of closed spans', () => {
  const edits = [0, 2, 4, 6].map((start) => ({start, end: start + 1, after: ''}))
  expect(
    outside(edits, [
      {start: 1, end: 3},
      {start: 4, end: 5}
    ]).map(({start}) => start)
  ).toEqual([0, 6])
})

test('moves spans with the edits before them', () => {
  const spans = [
    {start: 2, end: 3},
    {start: 8, end: 9}
  ]
  const edits = [
    {start: 0, end: 1, after: 'abc'},
    {start: 4, end: 6, after: ''}
  ]
  expect(moveSpans(spans, edits)).toEqual([
    {start: 4, end: 5},
    {start: 8, end: 9}
  ])
})

test('puts spans in order and joins those that overlap', () => {
  expect(
    mergeSpans([
      {start: 5, end: 6},
      {start: 0, end: 3},
      {start: 2, end: 4}
    ])
  ).toEqual([
    {start: 0, end: 4},
    {start: 5, end: 6}
  ])
})
