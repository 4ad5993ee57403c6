import {describe, expect, it} from 'vitest'
import {breakLines} from '../../../../src/render/pdf/text/break-lines.js'
import {setLine} from '../../../../src/render/pdf/text/set-line.js'
import type {SetLine} from '../../../../src/render/pdf/text/shaped-text.js'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import {fakeFormat} from './fake-face.js'
import {shape} from './shape-sample.js'

/** Set the lines of a text of 10 pt in a column of so many ems. */
function setText(value: string, ems: number, {justify = true, firstIndent = 0} = {}): SetLine[] {
  const text = shape(value)
  return breakLines(text, {width: ems * 10, firstIndent, justify}).map((line) => setLine(text, line))
}

const widthsOf = (line: SetLine | undefined): number[] =>
  Array.from(line?.widths ?? [], (width) => Math.round(width * 100))

describe('setLine', () => {
  it('spreads the stretch evenly between Han and behind marks, not before them', () => {
    expect(widthsOf(setText('甲乙，丙丁戊己庚辛壬', 5.4)[0])).toEqual([
      1000 + 133,
      1000,
      1000 + 133,
      1000 + 133,
      1000
    ])
  })
  it('never stretches within a word, a number, —— or ……', () => {
    const [line] = setText('甲abc12%——……乙丙丁戊己庚辛', 9.5)
    expect(widthsOf(line).slice(1, 7)).toEqual(expect.arrayContaining([750, 500, 500, 500, 500]))
    expect(line?.widths[7]).toBeCloseTo(10)
    expect(line?.widths[9]).toBeCloseTo(10)
  })
  it('gives blanks of Latin text more than places between Han', () => {
    const [line] = setText('甲乙ab cd丙丁戊己庚辛壬癸', 7.25)
    const added = (line?.widths[0] ?? 0) - 10
    expect(added).toBeGreaterThan(0)
    expect((line?.widths[4] ?? 0) - 2.5).toBeCloseTo(3 * added, 4)
  })
  it('squeezes closing marks on the right and opening ones on the left, by their form', () => {
    const [line] = setText('甲，乙（丙）丁，戊己庚辛壬癸甲乙丙丁戊己', 8.5)
    expect(widthsOf(line)).toEqual([1000, 875, 1000, 875, 1000, 875, 1000, 875, 1000])
    expect(line?.forms[1]).toMatchObject({advance: 875, shift: 0})
    expect(line?.forms[3]).toMatchObject({advance: 875, shift: -125})
  })
  it('leaves less than a sixteenth of an em to kerning where it squeezes', () => {
    const [line] = setText('甲，乙（丙）丁，戊己庚辛壬癸甲乙丙丁戊己', 8.7)
    const kerned = Array.from(
      line?.widths ?? [],
      (width, i) => width * 100 - (line?.forms[i]?.advance ?? 1000)
    )
    expect(kerned.map((white) => Math.round(white))).toEqual([0, 50, 50, 0, 0, 50, 0, 50, 0])
  })
  it('cuts the first and the last mark of a line and drops gaps there', () => {
    const text = shape('甲（乙，AB')
    const [whole] = breakLines(text, {width: 100, firstIndent: 0, justify: false})
    if (whole === undefined) throw new Error('There is a line')
    const line = setLine(text, {...whole, start: 1, end: 4, width: 20})
    expect(widthsOf(line)).toEqual([500, 1000, 500])
    expect(line.forms.map((form) => form?.shift)).toEqual([-500, undefined, 0])
    const han = shape('甲A乙')
    expect(widthsOf(setLine(han, {...whole, start: 1, end: 2, width: 5}))).toEqual([500])
    expect(setLine(han, {...whole, start: 1, end: 2, width: 5}).forms[0]).toBeUndefined()
  })
  it('keeps the square of a mark that ends on the grid', () => {
    expect(widthsOf(setText('甲乙丙丁，己庚辛壬癸', 5)[0])).toEqual([1000, 1000, 1000, 1000, 1000])
  })
  it('keeps the square of an opening mark behind an indent', () => {
    expect(widthsOf(setText('“甲', 9, {firstIndent: 20})[0])).toEqual([1000, 1000])
    expect(widthsOf(setText('“甲', 9)[0])).toEqual([500, 1000])
  })
  it('adds tracking behind all characters but the last', () => {
    const text = shape('甲乙丙', fakeFormat({tracking: -0.25}))
    const lines = breakLines(text, {width: 100, firstIndent: 0, justify: true})
    expect(lines.map((line) => Array.from(setLine(text, line).widths))).toEqual([[9.75, 9.75, 10]])
  })
  it('never stretches before a raised mark', () => {
    const text = shapeText([
      {kind: 'text', text: '甲乙丙', format: fakeFormat()},
      {kind: 'text', text: '[1]', format: fakeFormat({size: 6, rise: 3}), tied: true},
      {kind: 'text', text: '丁戊己庚辛', format: fakeFormat()}
    ])
    const [line] = breakLines(text, {width: 52, firstIndent: 0, justify: true})
    if (line === undefined) throw new Error('There is a line')
    const widths = widthsOf(setLine(text, line))
    expect(line.stretch).toBeGreaterThan(0)
    expect(widths[2]).toBe(1000)
    expect(widths[0]).toBeGreaterThan(1000)
  })
  it('sets an empty line', () => {
    expect(setText('   ', 5)[0]).toMatchObject({count: 0})
  })
})
