import {characterClasses} from './character-class.js'
import {forms, glyphForm} from './glyph-forms.js'
import type {TextArrays} from './text-arrays.js'

const c = characterClasses
const {han, letter, digit, blank, wideBlank} = c
const {opening, tightOpening, closing, middleDot, dash, ellipsis} = c
const {unseen, noBreakHere} = c

/**
 * Give each character the form that its neighbours ask for, and its advance in it: marks that meet lose half
 * their width (标点挤压: clreq 3.1.6), `——` joins, `·` takes half an em (GB/T 15834-2011, 5.1.7), Latin letters and digits get a
 * quarter of an em of white towards Han (clreq 3.2.2), and all digits are of one width.
 */
export function setSpacing(text: TextArrays): void {
  const {classes, forms: bits, length} = text
  for (let i = 0; i < length; i += 1) {
    const charClass = classes[i] ?? 0
    // Han: nothing to do, and the most frequent.
    if (charClass === han) continue
    const own = bits[i] ?? 0
    let form = own
    if (charClass === letter) form |= gapsAt(text, i)
    else if (charClass === digit) form |= gapsAt(text, i) | forms.figure
    else if (charClass >= opening && charClass <= ellipsis) form |= markForm(text, i, charClass)
    else if (charClass >= unseen && charClass <= noBreakHere) form = forms.unseen
    if (form !== 0) setForm(text, i, form)
  }
}

/** The gap is white of the Latin glyph: a raised mark such as `[1]` has none, nor has text beside it. */
function gapsAt(text: TextArrays, i: number): number {
  if (isRaised(text, i)) return 0
  let gaps = 0
  if (i > 0 && text.classes[i - 1] === han && !isRaised(text, i - 1)) gaps |= forms.gapBefore
  // What is attached to a letter stands between it and Han: the gap would tear it off.
  if (text.classes[i + 1] === han && i + 1 < text.length && !isRaised(text, i + 1)) gaps |= forms.gapAfter
  return gaps
}

function isRaised(text: TextArrays, i: number): boolean {
  return (text.formats[text.format[i] ?? 0]?.rise ?? 0) !== 0
}

function markForm(text: TextArrays, i: number, charClass: number): number {
  const {classes, codes, length} = text
  const before = i > 0 ? (classes[i - 1] ?? 0) : -1
  const after = i + 1 < length ? (classes[i + 1] ?? 0) : -1
  switch (charClass) {
    case closing:
      return cutsClosing(after) ||
        ((after === dash || after === ellipsis) && !isStop(codes[i])) ||
        (i + 1 < length && !isRaised(text, i) && isRaised(text, i + 1)) ||
        (isCry(codes[i]) && before === closing && isCry(codes[i - 1]))
        ? forms.cutRight
        : 0
    case opening:
      return cutsOpening(before) ? forms.cutLeft : 0
    case middleDot:
      return isLatin(before) && isLatin(after) ? 0 : forms.half
    case dash:
      return isLatin(before) && isLatin(after) ? 0 : dashForm(before === dash, after === dash)
    case ellipsis:
      return isLatin(before) && isLatin(after) ? 0 : forms.wide
    default:
      return 0
  }
}

/**
 * Of a closing mark and the mark behind it the first loses its half: `。”`, `》（`. A blank behind it is white enough. So is
 * what stands below a raised mark, `。[1]`, and before a dash or dots for a quotation mark or bracket: `”——`, but `：……`.
 */
function cutsClosing(after: number): boolean {
  return (after >= opening && after <= middleDot) || after === wideBlank || after === blank
}

/** An opening mark behind a mark or a blank loses its white half: `（《`, `——“`. */
function cutsOpening(before: number): boolean {
  return (
    isOpening(before) ||
    before === dash ||
    before === ellipsis ||
    before === blank ||
    before === wideBlank ||
    before === middleDot
  )
}

/** `，。、；：？！`, which no bracket closes. */
function isStop(code = 0): boolean {
  return code === 0x3001 || code === 0x3002 || (code >= 0xff01 && code <= 0xff1f && code !== 0xff09)
}

/** `？` and `！`: two together take one em (GB/T 15834-2011, 5.1.2). */
function isCry(code: number | undefined): boolean {
  return code === 0xff1f || code === 0xff01
}

function isOpening(charClass: number): boolean {
  return charClass === opening || charClass === tightOpening
}

function isLatin(charClass: number): boolean {
  return charClass === letter || charClass === blank
}

function dashForm(joinsBefore: boolean, joinsAfter: boolean): number {
  if (joinsBefore) return joinsAfter ? forms.innerDash : forms.lastDash
  return joinsAfter ? forms.firstDash : forms.dash
}

function setForm(text: TextArrays, i: number, bits: number): void {
  const face = text.faces[text.face[i] ?? 0]
  const size = text.formats[text.format[i] ?? 0]?.size ?? 0
  if (face === undefined) return
  if (bits === forms.unseen) text.advances[i] = 0
  if (face.outlines === 'cff') {
    text.forms[i] = 0
    return
  }
  const form = glyphForm(face, text.glyphs[i] ?? 0, bits)
  text.forms[i] = form === undefined ? 0 : bits
  if (form !== undefined) text.advances[i] = (form.advance * size) / 1000
}
