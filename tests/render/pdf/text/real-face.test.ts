import {readdirSync, readFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {createFaceFinder} from '../../../../src/render/pdf/fonts/find-face.js'
import {createFonts} from '../../../../src/render/pdf/fonts/fonts.js'
import {breakLines} from '../../../../src/render/pdf/text/break-lines.js'
import {setLine} from '../../../../src/render/pdf/text/set-line.js'
import {shapeText} from '../../../../src/render/pdf/text/shape-text.js'
import type {Line, ShapedText} from '../../../../src/render/pdf/text/shaped-text.js'
import type {TextFormat, TextItem} from '../../../../src/render/pdf/text/text-item.js'
import {textOf} from './shape-sample.js'

const fonts = createFonts()
afterAll(() => fonts.close())
const findFace = createFaceFinder(fonts)({latin: ['Noto Serif SC'], eastAsia: ['Noto Serif SC']}, false)

function format(size: number, facts: Partial<TextFormat> = {}): TextFormat {
  return {findFace, size, rise: 0, tracking: 0, colour: '#000000', struck: false, ...facts}
}

/** Paragraphs of articles, with a mark behind every other sentence. */
function articleItems(size: number): TextItem[][] {
  const folder = new URL('../../../../fixtures/clean/', import.meta.url)
  const paragraphs = readdirSync(folder)
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line.length > 60 && !/www|https?:|[<>]/.test(line))
  const main = format(size)
  const raised = format(size * 0.62, {rise: size / 3})
  return paragraphs.map((paragraph) =>
    paragraph
      .split(/(?<=。)(?![”’）])/)
      .flatMap((sentence, index): TextItem[] => [
        {kind: 'text', text: sentence, format: main},
        ...(index % 2 ? [{kind: 'text', text: `[${index + 9}]`, format: raised, tied: true} as const] : [])
      ])
  )
}

interface Broken {
  text: ShapedText
  line: Line
}

function breakArticles(size: number, width: number, justify: boolean): Broken[] {
  const broken = articleItems(size).flatMap((items) => {
    const text = shapeText(items)
    return breakLines(text, {width, firstIndent: 2 * size, justify}).map((line) => ({text, line}))
  })
  expect(broken.length).toBeGreaterThan(100)
  return broken
}

describe('text in Noto Serif SC', () => {
  it('has 28 characters of 16 pt on each line of 442.2 pt, flush with its edge (GB/T 9704-2012)', () => {
    const text = shapeText([
      {kind: 'text', text: '平安建设法治为民'.repeat(20), format: format(16, {tracking: -0.25})}
    ])
    const lines = breakLines(text, {width: 442.2, firstIndent: 32, justify: true})
    expect(lines.map(({start, end}) => end - start)).toEqual([26, 28, 28, 28, 28, 22])
    for (const line of lines.slice(0, -1)) {
      const width = setLine(text, line).widths.reduce((sum, value) => sum + value, 0)
      expect(Math.abs(line.indent + width - 442.2)).toBeLessThan(0.05)
    }
  })
  it('has a comma in the last square of the grid', () => {
    const text = shapeText([
      {
        kind: 'text',
        text: `${'平安建设法治为'.repeat(4).slice(0, 27)}，${'长治久安'.repeat(5)}`,
        format: format(16, {tracking: -0.25})
      }
    ])
    const [line] = breakLines(text, {width: 442.2, firstIndent: 0, justify: true})
    expect(line?.end).toBe(28)
    expect(line?.stretch).toBeLessThan(0.05)
  })
  it('joins —— to two ems without a gap', () => {
    const text = shapeText([{kind: 'text', text: '甲——乙', format: format(10)}])
    const line = breakLines(text, {width: 100, firstIndent: 0, justify: false})[0]
    if (line === undefined) throw new Error('There is a line')
    const {forms, widths} = setLine(text, line)
    const face = text.faces[0]
    const [left, right] = [1, 2].map((i) => {
      const ink = face?.ink(text.glyphs[i] ?? 0)
      const {stretch = 1, shift = 0} = forms[i] ?? {}
      return {left: (ink?.left ?? 0) * stretch + shift, right: (ink?.right ?? 0) * stretch + shift}
    })
    expect([widths[1], widths[2]]).toEqual([10, 10])
    expect((left?.right ?? 0) - 1000).toBeGreaterThan(left === undefined ? 0 : (right?.left ?? 0))
    expect(left?.left).toBeGreaterThan(0)
    expect(right?.right).toBeLessThan(1000)
  })

  const noStart = /^[，。、；：？！”’）》〉」』】〕］｝·％‰℃…]/u
  const noEnd = /[（《〈“‘「『【〔［｛￥]$/u

  it.each([
    {size: 10.5, width: 459, justify: true},
    {size: 9, width: 459, justify: true},
    {size: 16, width: 442.2, justify: true},
    {size: 9, width: 110, justify: false},
    {size: 9, width: 60, justify: true}
  ])('starts and ends no line with a forbidden mark: $size pt in $width pt', ({size, width, justify}) => {
    for (const {text, line} of breakArticles(size, width, justify)) {
      const words = textOf(text, line)
      expect(words).not.toMatch(noStart)
      expect(words).not.toMatch(noEnd)
      expect(line.width).toBeLessThanOrEqual(width - line.indent + 0.01)
    }
  })
  it('is stretched so little that nobody sees it', () => {
    const stretches = breakArticles(10.5, 459, true)
      .filter(({line}) => !line.isLast)
      .map(({line}) => Math.abs(line.stretch) / 10.5)
      .toSorted((a, b) => a - b)
    expect(stretches.length).toBeGreaterThan(100)
    expect(stretches.at(-1)).toBeLessThan(0.1)
    expect(stretches[Math.floor(stretches.length * 0.9)]).toBeLessThan(0.03)
  })
  it('keeps a line flush on the right wherever it is stretched', () => {
    for (const {text, line} of breakArticles(10.5, 459, true)) {
      if (line.isLast) continue
      const width = setLine(text, line).widths.reduce((sum, value) => sum + value, 0)
      expect(line.indent + width).toBeCloseTo(459, 2)
    }
  })
})
