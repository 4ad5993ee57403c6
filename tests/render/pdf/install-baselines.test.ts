import {createRequire} from 'node:module'
import {expect, test} from 'vitest'
import {installBaselines} from '../../../src/render/pdf/install-baselines.js'

interface Inline {
  font: {ascender: number}
  fontSize: number
  height: number
  width: number
}

const {default: Line} = createRequire(import.meta.url)('pdfmake/js/Line.js') as {
  default: new (width: number) => {addInline(inline: Inline): void; getAscenderHeight(): number}
} // pdfmake brings no types.

function baseline(...inlines: Array<Pick<Inline, 'font' | 'fontSize' | 'height'>>): number {
  const line = new Line(400)
  for (const inline of inlines) line.addInline({...inline, width: 16})
  return line.getAscenderHeight()
}

const kai = {font: {ascender: 928}, fontSize: 16, height: 28.95}
const song = {font: {ascender: 1151}, fontSize: 16, height: 28.95}

installBaselines()

test('a line has its characters in the middle of its height, whatever their face', () => {
  // The em box reaches from 0.88 em above the baseline to 0.12 em below.
  const expected = 28.95 / 2 + 0.38 * 16
  expect(baseline(kai)).toBeCloseTo(expected, 9)
  expect(baseline(song)).toBeCloseTo(expected, 9)
  expect(baseline(kai, song)).toBeCloseTo(expected, 9)
})

test('a raised mark does not move the line', () => {
  expect(baseline(song, {...song, fontSize: 9, height: 16})).toBe(baseline(song))
})
