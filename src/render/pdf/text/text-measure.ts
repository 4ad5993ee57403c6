import type {Pt} from '../../../model/layout.js'
import {characterClasses} from './character-class.js'
import {cutWidth, forms, gapWidth} from './glyph-forms.js'
import {isSpareBefore, isSpareBehind, pairWeight} from './line-places.js'
import type {ShapedText} from './shaped-text.js'

const {blank, wideBlank, opening, closing, attached, unseen, joiner, breakHere} = characterClasses

/** What any line of a text can be measured with at once: sums up to character `i`, that one not included. */
export interface TextMeasure {
  /** Widths, with tracking. */
  readonly widths: Float64Array
  /** Weights of the places before characters, see `placeWeight`. */
  readonly places: Uint32Array
  /** How many marks have white that can be squeezed between a character and the one before it. */
  readonly marks: Uint32Array
  /** What a character loses as the first, or the last, of a line: its gap, or the white half of a mark. */
  readonly startCuts: Float32Array
  readonly endCuts: Float32Array
  /** The size of the largest text. */
  readonly em: Pt
}

/** Used again and again: it is needed only as long as a text is being broken. */
let arrays = createArrays(1024)

/** Measure a text for `breakLines`; what the last call gave is overwritten. */
export function measureText(text: ShapedText): TextMeasure {
  const {length, advances, formats, format, classes, forms: bits} = text
  if (length >= arrays.widths.length) arrays = createArrays(2 * length)
  const {widths, places, marks, startCuts, endCuts} = arrays
  let width = 0
  let place = 0
  let mark = 0
  let em: Pt = 1
  let tracking: Pt = 0
  let isRaised = false
  let lastFormat = -1
  let before: number = breakHere
  for (let i = 0; i < length; i += 1) {
    const formatIndex = format[i] ?? 0
    if (formatIndex !== lastFormat) {
      const found = formats[formatIndex]
      tracking = found?.tracking ?? 0
      isRaised = found !== undefined && found.rise !== 0
      em = Math.max(em, found?.size ?? 0)
      lastFormat = formatIndex
    }
    const charClass = classes[i] ?? 0
    const isMark = charClass === opening || charClass === closing
    width += (advances[i] ?? 0) + tracking
    if (i > 0 && !isRaised) place += pairWeight(before, charClass)
    if (before === closing && isSpareBehind(text, i - 1)) mark += 1
    if (charClass === opening && i > 0 && isSpareBefore(text, i)) mark += 1
    widths[i + 1] = width
    places[i + 1] = place
    marks[i + 1] = mark
    const isCut = isMark || bits[i] !== 0
    startCuts[i] = isCut ? startCut(text, i) : 0
    endCuts[i] = isCut ? tracking + endCut(text, i) : tracking
    before = charClass
  }
  return {...arrays, em}
}

function createArrays(size: number): Omit<TextMeasure, 'em'> {
  return {
    widths: new Float64Array(size),
    places: new Uint32Array(size),
    marks: new Uint32Array(size),
    startCuts: new Float32Array(size),
    endCuts: new Float32Array(size)
  }
}

/** What a character loses at the start of a line. */
export function startCut({classes, forms: bits, formats, format}: ShapedText, i: number): Pt {
  const form = bits[i] ?? 0
  const isCut = classes[i] === opening && (form & forms.cutLeft) === 0
  const mille = form & forms.gapBefore ? gapWidth : isCut ? cutWidth : 0
  return mille === 0 ? 0 : (mille * (formats[format[i] ?? 0]?.size ?? 0)) / 1000
}

/** What a character loses at the end of a line. */
export function endCut({classes, forms: bits, formats, format}: ShapedText, i: number): Pt {
  const form = bits[i] ?? 0
  const isCut = classes[i] === closing && (form & forms.cutRight) === 0
  const mille = form & forms.gapAfter ? gapWidth : isCut ? cutWidth : 0
  return mille === 0 ? 0 : (mille * (formats[format[i] ?? 0]?.size ?? 0)) / 1000
}

/** Where a line ends that is broken before character `next`: without the blanks there. */
export function lineEnd({classes}: ShapedText, start: number, next: number): number {
  let end = next
  while (end > start && (classes[end - 1] === blank || classes[end - 1] === wideBlank)) end -= 1
  return end
}

/** Tell whether a character can be parted from the one before it at all, as a word that is too long has to be. */
export function canCut({classes}: ShapedText, i: number): boolean {
  const charClass = classes[i] ?? 0
  return charClass !== attached && charClass !== unseen && charClass !== joiner
}
