import {readInk} from './read-ink.js'
import {readLines, type Line} from './read-lines.js'

/** What GB/T 9704-2012 says of the page, in mm; size and place of the folio by its clause 7.5. */
const standard = {
  width: 210,
  height: 297,
  margin: {left: 28, right: 26, top: 37, bottom: 35},
  /** One character of 三号 and the white between two lines: 22 of them fill the type area of 225 mm. */
  pitch: 225 / 22,
  folio: {distance: 7, inset: (14 * 25.4) / 72}
}

const mm = (points: number): number => (points * 25.4) / 72

/** A page of text: how many characters each line has, and how far everything is from the standard, in mm. */
export interface Measured {
  counts: number[]
  /** Right and down count as more. */
  deviations: Record<string, number>
}

/**
 * Measure pages of pure Han.
 *
 * Heights are read from the ink: the boxes that pdftotext gives are those of fonts, each with another ascent, and the ink
 * of a line of Han has its middle where the em box has it. A line reaches `middle` points up from there.
 */
export function measureGrid(path: string, pages: readonly number[], middle: number): Measured[] {
  const all = readLines(path)
  return pages.map((number) => {
    const page = all[number - 1]
    const lines = page?.lines.slice(0, -1) ?? []
    const [first, last, folio] = [lines[0], lines.at(-1), page?.lines.at(-1)]
    if (!page || !first || !last || !folio) throw new Error(`${path} has no lines on page ${number}`)
    const ink = (line: Line) => readInk(path, number, line)
    const middleOf = (line: Line): number => mm((ink(line).top + ink(line).bottom) / 2)
    const pitch = (middleOf(last) - middleOf(first)) / (lines.length - 1)
    const pitches = lines.slice(1).map((line, index) => mm(line.top - (lines[index]?.top ?? 0)))
    const top = middleOf(first) - mm(middle)
    const {width, height, margin, folio: folioAt} = standard
    const lefts = lines.map((line) => mm(line.left) - margin.left)
    const rights = lines.map((line) => mm(line.right) - (width - margin.right))
    const isOdd = number % 2 === 1
    // It opens the folio; the first digit is 15 points further.
    const dash = {...folio, right: folio.left + 10}
    const deviations = {
      'width of the paper': mm(page.width) - width,
      'height of the paper': mm(page.height) - height,
      'left edge of the type area': furthest(lefts),
      'right edge of the type area': furthest(rights),
      'top of the type area': top - margin.top,
      'foot of the type area': top + pitch * lines.length - (height - margin.bottom),
      'line pitch': furthest(pitches.map((one) => one - standard.pitch)),
      'folio below the type area': middleOf(folio) - (height - margin.bottom + folioAt.distance),
      'folio from the side': isOdd
        ? mm(folio.right) - (width - margin.right - folioAt.inset)
        : mm(folio.left) - (margin.left + folioAt.inset),
      'dash of the folio': middleOf(dash) - (height - margin.bottom + folioAt.distance)
    }
    const rounded = Object.entries(deviations).map(([what, far]) => [what, Math.round(far * 100) / 100])
    return {counts: lines.map(({text}) => [...text].length), deviations: Object.fromEntries(rounded)}
  })
}

/** Of all lines the one that is worst. */
const furthest = (deviations: readonly number[]): number =>
  deviations.reduce((worst, one) => (Math.abs(one) > Math.abs(worst) ? one : worst), 0)
