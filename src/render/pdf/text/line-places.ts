import {characterClasses} from './character-class.js'
import {forms} from './glyph-forms.js'
import type {ShapedText} from './shaped-text.js'

const c = characterClasses
const {sign, letter, digit, blank, wideBlank, noBreakBlank, opening, tightOpening, closing, tightClosing} = c
const {middleDot, postfix, prefix, dash, ellipsis, slash, hyphen, straightQuote, latinOpening, latinClosing} =
  c
const {wideWord, attached, unseen, joiner, breakHere, noBreakHere} = c

const classCount = 32

/** A blank of Latin text takes more of the stretch than the place between two Han. */
const blankWeight = 3

const weights = createWeights()

/**
 * Tell how much of a line's stretch comes between character `i` and the one before it: 0 within a Latin word or number,
 * `——` and `……`, behind an opening mark, before a closing one and before a raised mark.
 */
export function placeWeight({classes, formats, format}: ShapedText, i: number): number {
  const weight = pairWeight(classes[i - 1] ?? 0, classes[i] ?? 0)
  if (weight === 0 || formats.length < 2) return weight
  return formats[format[i] ?? 0]?.rise === 0 ? weight : 0
}

/** The same for two classes, where none is raised. */
export function pairWeight(before: number, after: number): number {
  return weights[before * classCount + after] ?? 0
}

/** Tell whether a closing mark has white behind it that can be squeezed. */
export function isSpareBehind({classes, forms: bits}: ShapedText, i: number): boolean {
  return classes[i] === closing && ((bits[i] ?? 0) & forms.cutRight) === 0
}

/** Tell whether an opening mark has white before it that can be squeezed. */
export function isSpareBefore({classes, forms: bits}: ShapedText, i: number): boolean {
  return classes[i] === opening && ((bits[i] ?? 0) & forms.cutLeft) === 0
}

function createWeights(): Uint8Array {
  const table = new Uint8Array(classCount * classCount).fill(1)
  const all = Array.from({length: classCount}, (_, index) => index)
  const set = (befores: readonly number[], afters: readonly number[], value: number): void => {
    for (const before of befores) for (const after of afters) table[before * classCount + after] = value
  }
  const latin = [
    letter,
    digit,
    sign,
    postfix,
    prefix,
    slash,
    hyphen,
    straightQuote,
    latinOpening,
    latinClosing
  ]
  set(latin, latin, 0)
  set([wideWord], [wideWord, postfix], 0)
  set([dash], [dash], 0)
  set([ellipsis], [ellipsis], 0)
  set([opening, tightOpening, latinOpening, prefix, middleDot, slash], all, 0)
  set(all, [closing, tightClosing, latinClosing, middleDot, postfix, slash], 0)
  set([blank, noBreakBlank], all, blankWeight)
  set(all, [blank, wideBlank, noBreakBlank, attached, unseen, joiner, breakHere, noBreakHere], 0)
  return table
}
