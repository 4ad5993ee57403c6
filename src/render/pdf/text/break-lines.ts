import type {Pt} from '../../../model/layout.js'
import {bestLines} from './best-lines.js'
import {firstFit} from './first-fit.js'
import {createLineFit, fitLine, naturalWidth, type Column} from './line-fit.js'
import type {Line, ShapedText} from './shaped-text.js'
import {lineEnd, measureText} from './text-measure.js'

interface Options {
  width: Pt
  /** Of the first line; below zero it hangs out. */
  firstIndent: Pt
  justify: boolean
}

/**
 * Break a paragraph into lines for a column.
 *
 * Justified lines are as wide as the column, but for the last one and those that a `break` ends; others have their
 * natural width, and are never squeezed. A word that is longer than the column is cut. A text without characters has
 * no lines.
 */
export function breakLines(text: ShapedText, {width, firstIndent, justify}: Options): Line[] {
  const column: Column = {text, measure: measureText(text), width, firstIndent}
  const lines: Line[] = []
  let from = 0
  for (let to = 1; to <= text.length; to += 1) {
    if (to < text.length && text.breaks[to] !== 2) continue
    const ends = justify ? bestLines(column, from, to) : firstFit(column, from, to)
    for (const end of ends) {
      lines.push(createLine(column, from, end, end === to, justify))
      from = end
    }
  }
  return lines
}

const fit = createLineFit()

function createLine(column: Column, start: number, next: number, isLast: boolean, justify: boolean): Line {
  const {text, firstIndent} = column
  const end = lineEnd(text, start, next)
  const indent = start === 0 ? firstIndent : 0
  const pictureHeight = text.pictures.size === 0 ? 0 : heightOfPictures(text, start, end)
  if (justify) fitLine(column, start, next, isLast, fit)
  const isFitted = justify && fit.cost !== Infinity
  const width = isFitted ? fit.width : naturalWidth(column, start, end)
  const stretch = isFitted ? fit.stretch : 0
  const squeeze = isFitted ? fit.squeeze : 0
  return {start, end, next, indent, width, stretch, squeeze, isLast, pictureHeight}
}

function heightOfPictures({pictures}: ShapedText, start: number, end: number): Pt {
  let height = 0
  for (const [at, picture] of pictures) if (at >= start && at < end) height = Math.max(height, picture.height)
  return height
}
