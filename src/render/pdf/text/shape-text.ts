import type {Face} from '../fonts/face.js'
import {characterClass, characterClasses} from './character-class.js'
import {findBreaks} from './line-breaks.js'
import {resolveClasses} from './resolve-classes.js'
import type {ShapedText} from './shaped-text.js'
import {setSpacing} from './spacing.js'
import {createTextArrays, type TextArrays} from './text-arrays.js'
import type {TextFormat, TextItem} from './text-item.js'

const {blank, wideBlank, noBreakBlank, unseen, noBreakHere, picture} = characterClasses

/** A `break` is a blank at the end of its line. */
const lineFeed = 0x0a
const space = 0x20
const pictureCode = 0xfffc
const replacement = 0xfffd

/**
 * Shape a paragraph: find the glyph of each character, what form it takes beside its neighbours, how wide it is, and
 * where lines may break.
 *
 * Lone surrogates become U+FFFD; nothing is drawn of control and format characters.
 */
export function shapeText(items: readonly TextItem[]): ShapedText {
  const text = createTextArrays(sizeOf(items))
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        addText(text, item.text, item.format, item.tied === true)
        break
      case 'break':
        addOther(text, lineFeed, blank, 0)
        break
      case 'anchor':
        text.anchors.push({at: text.length, anchor: item.anchor})
        break
      case 'picture':
        text.pictures.set(text.length, {width: item.width, height: item.height, id: item.id})
        addOther(text, pictureCode, picture, item.width)
    }
  }
  resolveClasses(text)
  setSpacing(text)
  findBreaks(text)
  return text
}

/** UTF-16 units: at least as many as characters. */
function sizeOf(items: readonly TextItem[]): number {
  let size = 0
  for (const item of items) size += item.kind === 'text' ? item.text.length : item.kind === 'anchor' ? 0 : 1
  return size
}

function addText(text: TextArrays, value: string, format: TextFormat, isTied: boolean): void {
  const {codes, glyphs, classes, advances, faces, face, format: formatAt, tied} = text
  const {findFace, size} = format
  const start = text.length
  const formatIndex = indexOf(text.formats, format)
  const isRaised = format.rise !== 0
  let lastFace: Face | undefined
  let faceIndex = 0
  let at = start

  for (let unit = 0; unit < value.length; unit += 1) {
    let code = value.charCodeAt(unit)
    if (code >= 0xd800 && code <= 0xdfff) {
      code = value.codePointAt(unit) ?? replacement
      if (code > 0xffff) unit += 1
      else code = replacement
    }
    const charClass = characterClass(code)
    const isUnseen = charClass >= unseen && charClass <= noBreakHere
    let found = findFace(isUnseen ? space : code)
    if (!found.covered && isBlank(charClass)) found = findFace(space)
    if (found.face !== lastFace) {
      lastFace = found.face
      faceIndex = indexOf(faces, lastFace)
    }
    codes[at] = code
    glyphs[at] = found.glyph
    classes[at] = charClass
    face[at] = faceIndex
    formatAt[at] = formatIndex
    advances[at] = (lastFace.advance(found.glyph) * size) / 1000
    if (isRaised) tied[at] = 1
    at += 1
  }
  if (at > start) tied[start] = isTied ? 1 : 0
  text.length = at
}

function isBlank(charClass: number): boolean {
  return charClass === blank || charClass === wideBlank || charClass === noBreakBlank
}

/** Add what is not text; it has the format of what stands before it. */
function addOther(text: TextArrays, code: number, charClass: number, width: number): void {
  const at = text.length
  text.codes[at] = code
  text.classes[at] = charClass
  text.advances[at] = width
  if (at > 0) {
    text.format[at] = text.format[at - 1] ?? 0
    text.face[at] = text.face[at - 1] ?? 0
  }
  text.length = at + 1
}

/** A paragraph has few formats and faces, and mostly the last one is asked for again. */
function indexOf<T>(known: T[], wanted: T): number {
  const index = known.lastIndexOf(wanted)
  return index >= 0 ? index : known.push(wanted) - 1
}
