import type {Pt} from '../../../../model/layout.js'
import {stackHeight, whiteBetween} from '../../pages/stack.js'
import type {Strip} from '../../pages/strip.js'
import {createStrip} from '../create-strip.js'
import {shiftFragments} from '../shift-fragments.js'

/** The lines of each cell of a row. */
export type Cells = ReadonlyArray<readonly Strip[]>

/**
 * Set a row as one strip as high as its tallest cell, at least `least`, with white `inset` above and below; cells start
 * at its top.
 */
export function setRow(cells: Cells, inset: Pt, least: Pt): Strip {
  const tallest = cells.reduce((most, lines) => Math.max(most, stackHeight(lines)), least)
  const row = createStrip(2 * inset + tallest, [])
  for (const lines of cells) {
    let y = inset
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]
      if (above !== undefined) y += whiteBetween(above, line)
      put(line, y, row)
      y += line.height
    }
  }
  return row
}

/**
 * Set a row that is too tall for one strip as several, between which a page may end: each as high as the tallest of the
 * lines with which the cells go on, so that no line is cut. Two at its start stay together, and two at its end.
 */
export function setDividedRow(cells: Cells, inset: Pt): Strip[] {
  const next = cells.map(() => 0)
  const strips: Strip[] = []
  for (;;) {
    const height = cells.reduce((most, lines, cell) => Math.max(most, lines[next[cell] ?? 0]?.height ?? 0), 0)
    const strip = createStrip(height, [])
    let isDone = true
    for (const [cell, lines] of cells.entries()) {
      let y = 0
      for (let index = next[cell] ?? 0; index < lines.length; index++) {
        const line = lines[index]
        if (line === undefined || y + line.height > height) break
        put(line, y + (strips.length === 0 ? inset : 0), strip)
        y += line.height
        next[cell] = index + 1
      }
      if ((next[cell] ?? 0) < lines.length) isDone = false
    }
    if (strips.length === 0) strip.height += inset
    strips.push(strip)
    if (isDone) break
  }
  for (const [index, strip] of strips.entries()) {
    const isLast = index === strips.length - 1
    if (isLast) strip.height += inset
    strip.keepsWithNext = !isLast && (index === 0 || index === strips.length - 2)
  }
  return strips
}

/** Add a line of a cell to its row, so far below its top. */
function put(line: Strip, y: Pt, row: Strip): void {
  row.fragments.push(...shiftFragments(line.fragments, y))
  row.footnotes.push(...line.footnotes)
  for (const {name, y: within} of line.destinations) row.destinations.push({name, y: within + y})
}
