import {describe, expect, it} from 'vitest'
import {breakLines} from '../../../../src/render/pdf/text/break-lines.js'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import type {Line} from '../../../../src/render/pdf/text/shaped-text.js'
import {fakeFormat} from './fake-face.js'
import {shape, textOf} from './shape-sample.js'

/** Break text of 10 pt for a column of so many ems. */
function breakText(
  value: string,
  ems: number,
  {justify = true, firstIndent = 0} = {}
): {texts: string[]; lines: Line[]} {
  const text = shape(value)
  const lines = breakLines(text, {width: ems * 10, firstIndent, justify})
  return {texts: lines.map((line) => textOf(text, line)), lines}
}

const linesOf = (value: string, ems: number, options = {}): string[] => breakText(value, ems, options).texts

describe('text that is not justified', () => {
  const ragged = {justify: false}

  it('fills each line as far as its natural width allows', () => {
    expect(linesOf('甲乙丙丁戊己庚', 3, ragged)).toEqual(['甲乙丙', '丁戊己', '庚'])
  })
  it('is never stretched or squeezed', () => {
    const {lines} = breakText('甲乙，丙丁，戊己 and 庚辛壬癸', 4.5, ragged)
    for (const {stretch, squeeze} of lines) expect([stretch, squeeze]).toEqual([0, 0])
  })
  it('cuts a mark at the end of a line to half, so that it may fit', () => {
    const {texts, lines} = breakText('甲乙丙，丁', 3.5, ragged)
    expect(texts).toEqual(['甲乙丙，', '丁'])
    expect(lines[0]?.width).toBeCloseTo(35)
  })
  it('takes the character before a mark along where the mark does not fit', () => {
    expect(linesOf('甲乙丙，丁', 3.4, ragged)).toEqual(['甲乙', '丙，丁'])
  })
  it('keeps a number with what it counts where the line stays full, and not where it would not', () => {
    expect(linesOf('甲乙丙丁戊己庚辛共2项', 10, ragged)).toEqual(['甲乙丙丁戊己庚辛共', '2项'])
    expect(linesOf('甲乙共1234567项', 7, ragged)).toEqual(['甲乙共1234567', '项'])
    expect(linesOf('甲乙丙丁戊己庚辛共A项目', 10, ragged)).toEqual(['甲乙丙丁戊己庚辛共A', '项目'])
    expect(linesOf('甲乙丙丁戊己庚共2万元整', 10, ragged)).toEqual(['甲乙丙丁戊己庚共', '2万元整'])
    expect(linesOf('甲乙丙丁戊己庚辛数万元整', 10, ragged)).toEqual(['甲乙丙丁戊己庚辛数万', '元整'])
  })
  it('leaves no single character on the last line where the one before stays full', () => {
    expect(linesOf('甲乙丙丁戊己庚辛。', 7, ragged)).toEqual(['甲乙丙丁戊己', '庚辛。'])
    expect(linesOf('甲乙丙丁', 3, ragged)).toEqual(['甲乙丙', '丁'])
    expect(linesOf('甲乙丙丁戊己庚辛壬', 7, ragged)).toEqual(['甲乙丙丁戊己庚', '辛壬'])
    expect(linesOf('甲乙丙丁戊己庚\n辛', 7, ragged)[0]).toBe('甲乙丙丁戊己庚')
  })
  it('counts no raised citation as company', () => {
    const format = fakeFormat()
    const raised = fakeFormat({size: 6, rise: 3})
    const text = shapeText([
      {kind: 'text', text: '甲乙丙丁戊己庚辛。', format},
      {kind: 'text', text: '[14]', format: raised, tied: true}
    ])
    const lines = breakLines(text, {width: 70, firstIndent: 0, justify: false})
    expect(lines.map((line) => textOf(text, line))).toEqual(['甲乙丙丁戊己', '庚辛。[14]'])
  })
  it('leaves out the blanks at the end of a line, and keeps those at its start', () => {
    const {texts, lines} = breakText('  甲乙   丙', 2.5, ragged)
    expect(texts).toEqual(['  甲乙', '丙'])
    expect(lines[0]).toMatchObject({end: 4, next: 7, width: 25})
  })
  it('leaves out a full-width space at the end of a line', () => {
    expect(linesOf('甲乙　丙', 2, ragged)).toEqual(['甲乙', '丙'])
  })
})

describe('the edges of a line', () => {
  it('cut an opening mark at the start to half', () => {
    expect(breakText('“甲”', 9).lines[0]?.width).toBeCloseTo(20)
  })
  it('keep it whole behind the indent of the first line, and cut it on the next', () => {
    const {lines} = breakText('（甲乙丙丁戊己庚辛壬）（乙', 13, {firstIndent: 20})
    expect(lines[0]).toMatchObject({indent: 20})
    expect(lines[0]?.width).toBeCloseTo(110)
    expect(lines[1]).toMatchObject({indent: 0})
    expect(lines[1]?.width).toBeCloseTo(15)
  })
  it('drop the gap between Han and Latin', () => {
    const {texts, lines} = breakText('甲乙AB丙丁AB', 3, {justify: false})
    expect(texts).toEqual(['甲乙', 'AB丙', '丁AB'])
    expect(lines.map(({width}) => width)).toEqual([20, 22.5, 22.5].map((width) => expect.closeTo(width, 3)))
  })
  it('do not count the tracking behind the last character', () => {
    const text = shape('甲乙丙', fakeFormat({tracking: 2}))
    expect(breakLines(text, {width: 100, firstIndent: 0, justify: false})[0]?.width).toBeCloseTo(34)
  })
})

describe('justified text', () => {
  it('is as wide as the column but for the last line', () => {
    const {lines} = breakText('甲乙丙丁AB戊己庚辛壬癸甲乙丙丁戊己庚', 6.2)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines.slice(0, -1)) expect(line.width).toBeCloseTo(62)
    expect(lines.at(-1)).toMatchObject({isLast: true, stretch: 0})
  })
  it('keeps the grid where Han fill the column', () => {
    const {texts, lines} = breakText('甲乙丙丁戊己庚辛壬癸子丑', 5)
    expect(texts).toEqual(['甲乙丙丁戊', '己庚辛壬癸', '子丑'])
    expect(lines.map(({stretch, squeeze}) => [stretch, squeeze])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0]
    ])
  })
  it('keeps the square of a mark that ends on the grid', () => {
    const {lines} = breakText('甲乙丙丁，己庚辛壬癸', 5)
    expect(lines[0]).toMatchObject({stretch: 0, squeeze: 0, end: 5})
    expect(lines[0]?.width).toBeCloseTo(50)
  })
  it('cuts a mark at the end to half where the line is not on the grid', () => {
    const {lines} = breakText('甲乙丙丁，己庚辛壬癸', 5.3)
    // 0.8 em at three places: none before the comma.
    expect(lines[0]?.stretch).toBeCloseTo(8 / 3)
  })
  it('squeezes marks to draw a character in rather than stretching far', () => {
    const {texts, lines} = breakText('甲，乙，丙，丁，戊己庚辛壬癸甲乙丙丁戊己', 8.5)
    expect(texts[0]).toBe('甲，乙，丙，丁，戊')
    expect(lines[0]?.squeeze).toBeCloseTo(5 / 4)
    expect(lines[0]?.width).toBeCloseTo(85)
  })
  it('does not squeeze a mark by more than a quarter of an em', () => {
    const {lines} = breakText('甲，乙丙丁戊己庚辛壬癸甲乙丙丁戊己', 8.5)
    expect(lines[0]?.squeeze).toBe(0)
  })
  it('squeezes the last line too, so that no mark and no single character stands alone', () => {
    expect(linesOf('甲，乙，丙，丁，戊。', 8.5)).toEqual(['甲，乙，丙，丁，戊。'])
  })
  it('leaves a line short that would have to be stretched beyond all measure', () => {
    const {texts, lines} = breakText('甲乙internationalisation丙', 12)
    expect(texts[0]).toBe('甲乙')
    expect(lines[0]?.stretch).toBe(0)
    expect(lines[0]?.width).toBeCloseTo(20)
  })
})

describe('words longer than the column', () => {
  it('are cut, from the line on where they start', () => {
    expect(linesOf('甲abcdefghijkl', 3, {justify: false})).toEqual(['甲abc', 'defghi', 'jkl'])
    expect(linesOf('甲abcdefghijkl', 3).join('')).toBe('甲abcdefghijkl')
  })
  it('are not cut where one line has room for them', () => {
    expect(linesOf('甲abcdef', 3, {justify: false})).toEqual(['甲', 'abcdef'])
  })
  it('keep what belongs together, even in a column without room', () => {
    expect(linesOf('👨‍👩‍👧🇨🇳', 0.5)).toEqual(['👨‍👩‍👧', '🇨🇳'])
    expect(linesOf('𠮷𠮷', 0.5, {justify: false})).toEqual(['𠮷', '𠮷'])
  })
})

describe('breaks and pictures', () => {
  const format = fakeFormat()

  it('end their line, which is not stretched, and may leave one empty', () => {
    const text = shapeText([
      {kind: 'text', text: '甲乙丙丁戊己', format},
      {kind: 'break'},
      {kind: 'break'},
      {kind: 'text', text: '丁', format}
    ])
    const lines = breakLines(text, {width: 42, firstIndent: 0, justify: true})
    expect(lines.map((line) => textOf(text, line))).toEqual(['甲乙丙丁', '戊己', '', '丁'])
    expect(lines.map(({isLast}) => isLast)).toEqual([false, true, true, true])
    expect(lines.map(({next}) => next)).toEqual([4, 7, 8, 9])
  })
  it('indent only the first line of all', () => {
    const text = shapeText([
      {kind: 'text', text: '甲', format},
      {kind: 'break'},
      {kind: 'text', text: '乙', format}
    ])
    const lines = breakLines(text, {width: 42, firstIndent: 20, justify: true})
    expect(lines.map(({indent}) => indent)).toEqual([20, 0])
  })
  it('tell the height of the tallest picture of each line', () => {
    const text = shapeText([
      {kind: 'text', text: '甲', format},
      {kind: 'picture', width: 20, height: 30, id: 1},
      {kind: 'picture', width: 10, height: 40, id: 2},
      {kind: 'text', text: '乙丙丁戊', format}
    ])
    const lines = breakLines(text, {width: 40, firstIndent: 0, justify: false})
    expect(lines.map(({pictureHeight}) => pictureHeight)).toEqual([40, 0])
  })
  it('give no line for a text without characters', () => {
    expect(breakLines(shapeText([]), {width: 40, firstIndent: 0, justify: true})).toEqual([])
  })
})

describe('hostile texts', () => {
  it.each([
    {name: 'a word of 300,000 letters', value: 'a'.repeat(300_000)},
    {name: 'as many marks', value: '，'.repeat(300_000)},
    {name: 'as many signs of an address', value: 'ab/cd.'.repeat(50_000)},
    {name: 'as many blanks', value: ' '.repeat(300_000)}
  ])('are broken in a time that grows with their length: $name', ({value}) => {
    const text = shape(value)
    for (const justify of [true, false]) {
      const lines = breakLines(text, {width: 200, firstIndent: 0, justify})
      expect(lines.at(-1)?.next).toBe(300_000)
    }
  })
})

describe('a number in justified text', () => {
  const before = '甲'.repeat(40)

  it('stands on the line of what it counts, if that costs little', () => {
    expect(linesOf(`${before}共3项乙丙`, 42)[0]).toBe(`${before}共`)
    expect(linesOf(`${before}共Q项乙丙`, 42)[0]).toBe(`${before}共Q`)
  })
  it('is parted from it where the line would have to be stretched much', () => {
    expect(linesOf(`甲乙丙共12项${'乙'.repeat(9)}`, 5.25)[0]).toBe('甲乙丙共12')
  })
})
