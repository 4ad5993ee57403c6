import {describe, expect, test} from 'vitest'
import {setDividedRow, setRow} from '../../../../../src/render/pdf/blocks/table/set-rows.js'
import type {Strip} from '../../../../../src/render/pdf/pages/strip.js'
import {makeStrip} from '../../pages/strips.js'

/** Lines of a cell, named by the prefix and their number from 1; each has a rule as high as its middle. */
function makeCell(prefix: string, ...heights: number[]): Strip[] {
  return heights.map((height, index) =>
    makeStrip(`${prefix}${index + 1}`, {
      height,
      fragments: [
        {
          kind: 'rule',
          x1: 0,
          y1: height / 2,
          x2: 9,
          y2: height / 2,
          width: 1,
          colour: prefix + String(index + 1)
        }
      ],
      footnotes: [`note ${prefix}${index + 1}`]
    })
  )
}

/** The lines that stand in a strip, with their tops. */
function linesOf({destinations}: Strip): string {
  return destinations.map(({name, y}) => `${name} ${y}`).join(', ')
}

describe('a row', () => {
  test('is as high as its tallest cell and the white above and below', () => {
    expect(setRow([makeCell('a', 10), makeCell('b', 10, 10, 10)], 3, 10).height).toBe(36)
  })

  test('starts all cells at its top, and reads them one after the other', () => {
    const row = setRow([makeCell('a', 10), makeCell('b', 10, 20)], 3, 10)
    expect(linesOf(row)).toBe('a1 3, b1 3, b2 13')
    expect(row.footnotes).toEqual(['note a1', 'note b1', 'note b2'])
    expect(row.fragments).toMatchObject([
      {y1: 8, y2: 8},
      {y1: 8, y2: 8},
      {y1: 23, y2: 23}
    ])
  })

  test('is one line high when nothing stands in it', () => {
    expect(setRow([[], []], 3, 17.5).height).toBe(23.5)
  })

  test('leaves the lines that it was given as they were', () => {
    const cell = makeCell('a', 10)
    setRow([cell], 3, 10)
    expect(cell).toEqual(makeCell('a', 10))
  })
})

describe('a divided row', () => {
  test('has a strip for each line, with the white at its start and end', () => {
    const strips = setDividedRow([makeCell('a', 10, 10, 10, 10), makeCell('b', 10, 10)], 3)
    expect(strips.map(({height}) => height)).toEqual([13, 10, 10, 13])
    expect(strips.map(linesOf)).toEqual(['a1 3, b1 3', 'a2 0, b2 0', 'a3 0', 'a4 0'])
    expect(strips.map(({footnotes}) => footnotes)).toEqual([
      ['note a1', 'note b1'],
      ['note a2', 'note b2'],
      ['note a3'],
      ['note a4']
    ])
  })

  test('keeps two lines together at its start and at its end', () => {
    const strips = setDividedRow([makeCell('a', 10, 10, 10, 10, 10)], 3)
    expect(strips.map(({keepsWithNext}) => keepsWithNext)).toEqual([true, false, false, true, false])
  })

  test('cuts no line where the lines of its cells have different heights', () => {
    const strips = setDividedRow([makeCell('a', 10, 10, 10, 10, 10), makeCell('b', 35, 10)], 3)
    expect(strips.map(linesOf)).toEqual(['a1 3, a2 13, a3 23, b1 3', 'a4 0, b2 0', 'a5 0'])
    expect(strips.map(({height}) => height)).toEqual([38, 10, 13])
  })

  test('is one strip when nothing stands in it', () => {
    expect(setDividedRow([[], []], 3).map(({height}) => height)).toEqual([6])
  })
})
