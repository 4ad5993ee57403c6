import {describe, expect, test} from 'vitest'
import {frameFragments, type FrameRow} from '../../../../src/render/pdf/pages/frame-rules.js'
import type {Fragment, TableFrame} from '../../../../src/render/pdf/pages/strip.js'

const frame: TableFrame = {
  rule: {width: 0.5, colour: '#999999'},
  verticals: [0.25, 99.75],
  left: 0,
  right: 100,
  hasInnerRules: true,
  headFill: '#eeeeee',
  head: []
}
const rows: FrameRow[] = [
  {row: 0, top: 10, bottom: 30},
  {row: 1, top: 30, bottom: 60},
  {row: 2, top: 60, bottom: 80}
]

const across = (fragments: Fragment[]): number[] =>
  fragments.flatMap((fragment) =>
    fragment.kind === 'rule' && fragment.y1 === fragment.y2 ? [fragment.y1] : []
  )
const fills = (fragments: Fragment[]): Fragment[] => fragments.filter(({kind}) => kind === 'fill')

describe('the rules of a table on a page', () => {
  test('stand above, below and between its rows, from edge to edge', () => {
    const fragments = frameFragments(frame, rows)
    expect(across(fragments)).toEqual([10, 30, 60, 80])
    expect(fragments).toContainEqual({
      kind: 'rule',
      x1: 0,
      y1: 30,
      x2: 100,
      y2: 30,
      width: 0.5,
      colour: '#999999'
    })
  })

  test('stand above, below and under the head of a 三线表', () => {
    expect(across(frameFragments({...frame, hasInnerRules: false, verticals: []}, rows))).toEqual([
      10, 30, 80
    ])
  })

  test('close a 三线表 where it goes on without its head', () => {
    expect(across(frameFragments({...frame, hasInnerRules: false}, rows.slice(1)))).toEqual([30, 80])
  })

  test('go down in one piece each, to the outer edges of those above and below', () => {
    const down = frameFragments(frame, rows).filter(
      (fragment) => fragment.kind === 'rule' && fragment.x1 === fragment.x2
    )
    expect(down).toMatchObject([
      {x1: 0.25, y1: 9.75, y2: 80.25},
      {x1: 99.75, y1: 9.75, y2: 80.25}
    ])
  })

  test('are not there when they have no width', () => {
    expect(
      frameFragments({...frame, rule: {width: 0, colour: '#000000'}}, rows).map(({kind}) => kind)
    ).toEqual(['fill'])
  })
})

describe('the fill of the head', () => {
  test('stands behind the head only, below the rules', () => {
    const fragments = frameFragments(frame, rows)
    expect(fills(fragments)).toEqual([{kind: 'fill', x: 0, y: 10, width: 100, height: 20, colour: '#eeeeee'}])
    expect(fragments[0]?.kind).toBe('fill')
  })

  test('is not there where the layout has none, or the head is on another page', () => {
    const {headFill: _, ...plain} = frame
    expect(fills(frameFragments(plain, rows))).toEqual([])
    expect(fills(frameFragments(frame, rows.slice(1)))).toEqual([])
  })
})

test('nothing is drawn for no rows', () => {
  expect(frameFragments(frame, [])).toEqual([])
})
