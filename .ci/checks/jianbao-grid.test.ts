import {join} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {grid} from './grid-markdown.js'
import {measureEdges} from './measure-edges.js'
import {measureGrid} from './measure-grid.js'

const folder = join(inject('folder'), 'grid')

// Where in a line of fixed pitch the characters stand is the program's own: in the PDF their middle is that of the line;
// LibreOffice sets the foot of letters at 0.8 of the pitch, and the middle of Han is 0.38 em above that.
describe.each([
  ['PDF', 'grid.pdf', 0.5 * 28.95],
  ['DOCX through LibreOffice', 'office/grid.pdf', 0.8 * 28.95 - 0.38 * 16]
])('the grid of jianbao as %s', (_, file, middle) => {
  // The second and third page are full and begin within a paragraph.
  const pages = measureGrid(join(folder, file), [2, 3], middle)

  test.each([0, 1])('a full page has 22 lines of 28 characters (%i)', (index) => {
    expect(pages[index]?.counts).toEqual(Array.from({length: grid.lines}, () => grid.characters))
  })

  test.each([0, 1])('type area, margins and folio are within 0.5 mm of the standard (%i)', (index) => {
    const deviations = pages[index]?.deviations ?? {}
    const all = JSON.stringify(deviations)
    expect(Object.keys(deviations).length).toBeGreaterThanOrEqual(10)
    expect(
      Object.entries(deviations).filter(([, mm]) => !(Math.abs(mm) <= 0.5)),
      `deviations in mm: ${all}`
    ).toEqual([])
  })
})

// 28 mm and 26 mm of margin; behind the last of 28 characters there is no tracking, of which 16 pt need -0.21 to -0.30.
test.each([2, 3])('the grid of jianbao as PDF is exact to a tenth of a point on page %i', (page) => {
  const {left, right, pitch} = measureEdges(join(folder, 'grid.pdf'), page)
  const margin = {left: (28 * 72) / 25.4, right: ((210 - 26) * 72) / 25.4}
  expect(left.map((edge) => Math.abs(edge - margin.left) <= 0.1)).toEqual([true, true])
  expect(right[1] - right[0]).toBeLessThanOrEqual(0.1)
  expect(Math.abs(right[1] - margin.right)).toBeLessThanOrEqual(0.1)
  expect(pitch.map((one) => one.toFixed(2))).toEqual(['28.95', '28.95'])
})
