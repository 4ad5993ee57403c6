import type {Face} from '../fonts/face.js'
import {characterClasses} from './character-class.js'
import {forms} from './glyph-forms.js'
import type {TextArrays} from './text-arrays.js'

const c = characterClasses
const {letter, opening, tightOpening, closing, tightClosing, attached, joiner, regionalIndicator} = c

const rightQuote = 0x2019
/** Marks that a Latin face has narrow: `“”‘’`. */
const firstQuote = 0x2018
const lastQuote = 0x201d

/** So much of a mark's square has to be white for half of it to go, in thousandths of an em. */
const spareWhite = 450
/** A quotation mark less wide than that is Latin's. */
const narrow = 750

/**
 * Give the characters their class where it depends on their neighbours or their glyph: `’` between Latin letters is an
 * apostrophe, what follows a joiner is attached, marks without white to spare are tight. The quotation marks get the
 * form that makes them as wide as Han.
 */
export function resolveClasses(text: TextArrays): void {
  const {classes, codes, length} = text
  let isFlagOpen = false
  for (let i = 0; i < length; i += 1) {
    const charClass = classes[i] ?? 0
    const isIndicator = charClass === regionalIndicator
    if (isIndicator && isFlagOpen) classes[i] = attached
    isFlagOpen = isIndicator && !isFlagOpen

    if (i > 0 && classes[i - 1] === joiner) classes[i] = attached
    else if (charClass === opening || charClass === closing) {
      const code = codes[i] ?? 0
      if (code === rightQuote && i > 0 && classes[i - 1] === letter && classes[i + 1] === letter) {
        setApostrophe(text, i)
      } else {
        setMark(text, i, code, charClass === opening)
      }
    }
  }
}

/** An apostrophe is the Latin face's, that of the letter before it, if it has one; else a narrow form of its own. */
function setApostrophe(text: TextArrays, i: number): void {
  text.classes[i] = letter
  const own = faceAt(text, i)
  const latin = faceAt(text, i - 1)
  if (own === undefined || latin === undefined) return
  const glyph = latin.glyph(rightQuote)
  if (glyph !== 0) {
    text.face[i] = text.face[i - 1] ?? 0
    text.glyphs[i] = glyph
  }
  const {advance} =
    glyph === 0 ? {advance: own.advance(text.glyphs[i] ?? 0)} : {advance: latin.advance(glyph)}
  text.advances[i] = (advance * (text.formats[text.format[i] ?? 0]?.size ?? 0)) / 1000
  if (advance >= narrow) text.forms[i] = forms.latin
}

function setMark(text: TextArrays, i: number, code: number, isOpening: boolean): void {
  const face = faceAt(text, i)
  const glyph = text.glyphs[i] ?? 0
  if (face === undefined) return
  const advance = face.advance(glyph)
  const isQuote = code >= firstQuote && code <= lastQuote
  if (isQuote && advance < narrow && face.outlines === 'truetype') {
    text.forms[i] = isOpening ? forms.wideOpening : forms.wideClosing
  } else if (!hasSpareWhite(face, glyph, advance, isOpening)) {
    text.classes[i] = isOpening ? tightOpening : tightClosing
  }
}

function hasSpareWhite(face: Face, glyph: number, advance: number, isOpening: boolean): boolean {
  if (face.outlines === 'cff' || advance < narrow) return false
  const ink = face.ink(glyph)
  if (ink === undefined) return false
  return (isOpening ? ink.left : advance - ink.right) >= spareWhite
}

function faceAt(text: TextArrays, i: number): Face | undefined {
  return text.faces[text.face[i] ?? 0]
}
