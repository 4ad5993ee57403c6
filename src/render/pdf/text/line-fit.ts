import type {Pt} from '../../../model/layout.js'
import {characterClasses} from './character-class.js'
import type {ShapedText} from './shaped-text.js'
import {endCut, lineEnd, type TextMeasure} from './text-measure.js'

const {closing} = characterClasses

/** Rounding of many widths. */
export const tolerance: Pt = 0.001

/** The longest white that may be taken off a mark within a line, in em. */
const largestSqueeze = 0.25
/** So much may Han be drawn together, in em: their squares have white of 0.07 em at both sides. */
const largestShrink = 0.02
/** Beyond that a line stays short, in em a place. */
const largestStretch = 0.5
/** Where a mark's full width comes so near to the column's edge, in em, the line is on the grid, and it stays. */
const gridRest = 0.1

/** Units of `cost`: a line stretched, shrunk, squeezed by so much costs 1. */
const costlyStretch = 0.03
const costlyShrink = 0.015
const costlySqueeze = 0.25

/** How a line fits into its column; one object is filled again and again. */
export interface LineFit {
  end: number
  /** With stretch and squeeze. */
  width: Pt
  stretch: Pt
  squeeze: Pt
  /** How far the line is from how it would be set without a column; `Infinity` where it does not fit. */
  cost: number
}

/** Create an object for `fitLine` to fill. */
export function createLineFit(): LineFit {
  return {end: 0, width: 0, stretch: 0, squeeze: 0, cost: 0}
}

/** A text, and the column that it is to be broken for. */
export interface Column {
  text: ShapedText
  measure: TextMeasure
  width: Pt
  /** Of the first line. */
  firstIndent: Pt
}

/** Tell how much room a line has. */
export function roomOf({width, firstIndent}: Column, start: number): Pt {
  return start === 0 ? width - firstIndent : width
}

/** Give the width of a line as it is without stretch or squeeze, its edges cut; `end` as from `lineEnd`. */
export function naturalWidth({measure, firstIndent}: Column, start: number, end: number): Pt {
  if (end <= start) return 0
  const {widths, startCuts, endCuts} = measure
  // An opening mark behind an indent keeps its square: it stands two ems from the edge, not one and a half.
  const startCut = start === 0 && firstIndent > 0 ? 0 : (startCuts[start] ?? 0)
  return (widths[end] ?? 0) - (widths[start] ?? 0) - startCut - (endCuts[end - 1] ?? 0)
}

/** Tell whether a line that is broken before `next` has room without being squeezed. */
export function fitsNaturally(column: Column, start: number, next: number): boolean {
  const width = naturalWidth(column, start, lineEnd(column.text, start, next))
  return width <= roomOf(column, start) + tolerance
}

/**
 * Fit the line from `start` to the break before `next` into a column of justified text.
 *
 * Too long a line takes white off its marks first (GB/T 15834-2011, 5.1.11). A mark at its end takes half its width (5.1.10), but
 * not where the line is on the grid without that.
 */
export function fitLine(column: Column, start: number, next: number, isLast: boolean, fit: LineFit): void {
  const {text, measure} = column
  const available = roomOf(column, start)
  const end = lineEnd(text, start, next)
  const natural = naturalWidth(column, start, end)
  const places = end > start ? (measure.places[end] ?? 0) - (measure.places[start + 1] ?? 0) : 0
  const {em} = measure
  const slack = available - natural
  fit.end = end
  fit.stretch = 0
  fit.squeeze = 0
  fit.width = natural
  fit.cost = 0
  if (slack < -tolerance) {
    const marks = (measure.marks[end] ?? 0) - (measure.marks[start + 1] ?? 0)
    const squeeze = marks === 0 ? 0 : Math.min(-slack / marks, largestSqueeze * em)
    const rest = -slack - squeeze * marks
    const shrink = rest <= tolerance ? 0 : places === 0 ? Infinity : rest / places
    if (shrink > largestShrink * em) {
      fit.cost = Infinity
      return
    }
    fit.squeeze = squeeze
    fit.stretch = -shrink
    fit.width = available
    fit.cost = square(squeeze / em / costlySqueeze) + square(shrink / em / costlyShrink)
    return
  }
  if (isLast) return
  const gridSlack = slack - (end > start && text.classes[end - 1] === closing ? endCut(text, end - 1) : 0)
  const isOnGrid = gridSlack >= -tolerance && gridSlack <= gridRest * em
  const stretch = places === 0 ? Infinity : Math.max(0, isOnGrid ? gridSlack : slack) / places
  fit.cost = square(Math.min(stretch / em, 10) / costlyStretch)
  if (stretch > largestStretch * em) return
  fit.stretch = stretch
  fit.width = available
}

function square(value: number): number {
  return value * value
}
