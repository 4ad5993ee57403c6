import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {breakLines} from '../../../../src/render/pdf/text/break-lines.js'
import {setLine} from '../../../../src/render/pdf/text/set-line.js'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import type {Line, ShapedText} from '../../../../src/render/pdf/text/shaped-text.js'
import {canCut} from '../../../../src/render/pdf/text/text-measure.js'
import {fakeFormat} from './fake-face.js'

const plain = fakeFormat({tracking: -0.2})
const raised = fakeFormat({size: 6, rise: 3})

const words =
  'A court 9001 1,000.5 % ℃ ￥ - / GB/T " —— …… https://www.example.cn/a/list?id=12 👨‍👩‍👧 🇨🇳 👍🏽 ❤\ufe0f e\u0301'
const pieces = [
  ...words.split(' '),
  ...'平安𠮷，。；“”（）《》·①’、！？々　',
  ' ',
  '  ',
  '\u00a0',
  '\u200b',
  '\ud800',
  '\n'
]
const value = fc.array(fc.constantFrom(...pieces), {maxLength: 60}).map((chosen) => chosen.join(''))
const text = fc
  .array(fc.record({value, isRaised: fc.boolean(), tied: fc.boolean()}), {maxLength: 4})
  .map((parts) =>
    shapeText(
      parts.map(({value: part, isRaised, tied}) => ({
        kind: 'text' as const,
        text: part,
        format: isRaised ? raised : plain,
        tied
      }))
    )
  )
const column = fc.record({
  width: fc.integer({min: 1, max: 400}),
  firstIndent: fc.constantFrom(0, 20, -10),
  justify: fc.boolean()
})

/** Tell whether nothing in a line can be parted. */
function isSingle(shaped: ShapedText, {start, end}: Line): boolean {
  for (let i = start + 1; i < end; i += 1) if (canCut(shaped, i)) return false
  return true
}

describe('lines of any text', () => {
  it('hold every character once and in order', () => {
    fc.assert(
      fc.property(text, column, (shaped, options) => {
        let at = 0
        for (const {start, end, next} of breakLines(shaped, options)) {
          expect(start).toBe(at)
          expect(end).toBeLessThanOrEqual(next)
          expect(next).toBeGreaterThan(start)
          at = next
        }
        expect(at).toBe(shaped.length)
      })
    )
  })
  it('are no wider than the column, unless they hold one character alone', () => {
    fc.assert(
      fc.property(text, column, (shaped, options) => {
        const wide = breakLines(shaped, options).filter(
          ({indent, width}) => indent + width > options.width + 0.01
        )
        expect(wide.filter((line) => !isSingle(shaped, line))).toEqual([])
      })
    )
  })
  it('are set as wide as they were measured', () => {
    fc.assert(
      fc.property(text, column, (shaped, options) => {
        for (const line of breakLines(shaped, options)) {
          const {widths, count} = setLine(shaped, line)
          expect(count).toBe(line.end - line.start)
          expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(line.width, 2)
        }
      })
    )
  })
  it('are the same each time, whatever was broken in between', () => {
    fc.assert(
      fc.property(text, text, column, (shaped, other, options) => {
        const lines = breakLines(shaped, options)
        breakLines(other, options)
        expect(breakLines(shaped, options)).toEqual(lines)
      })
    )
  })
  it('part only what can be parted, and where there is room only what may be', () => {
    fc.assert(
      fc.property(text, column, (shaped, options) => {
        const endsIn = (width: number): number[] =>
          breakLines(shaped, {...options, width})
            .map(({next}) => next)
            .filter((next) => next < shaped.length)
        expect(endsIn(options.width).filter((next) => !canCut(shaped, next))).toEqual([])
        expect(endsIn(3000).filter((next) => shaped.breaks[next] === 0)).toEqual([])
      })
    )
  })
})
