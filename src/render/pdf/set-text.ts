import type {TextStyle} from '../../model/layout.js'
import type {Run} from './content.js'
import type {Context} from './context.js'
import type {Face} from './fonts.js'
import {printable} from './printable.js'

/** How a stretch of text is to look, and where it leads. */
export interface Format {
  style: TextStyle
  bold: boolean
  colour: string
  deleted?: true
  raised?: true
  keepSpaces?: true
  link?: string
  linkToDestination?: string
  id?: string
}

/** Share of the size to which pdfmake reduces raised text. */
const reduction = 0.58
/** Share that reads well: brackets and digits of 6.5 pt in body text of 10.5 pt, 5.6 pt in a table cell of 9 pt. */
const raisedShare = 0.62

/**
 * Set a text in one format: one run for each face that it needs.
 *
 * A character that no font has stays in the text, and a notice says so.
 */
export function setText(text: string, format: Format, context: Context): Run[] {
  const find = context.findFace(format.style.typeface, format.bold)
  const runs: Run[] = []
  let familyBefore: string | undefined
  for (const character of printable(text)) {
    const {face, covered} = find(character)
    if (!covered) noteMissing(character, text, context)
    const run = runs.at(-1)
    // A space needs no face of its own.
    if (run !== undefined && (face.family === familyBefore || character === ' ')) {
      run.text += character
    } else {
      runs.push(createRun(character, face, format))
      familyBefore = face.family
    }
  }
  return runs
}

/** Set a text whose line ends and leading spaces count, as those of a listing do. */
export function setVerbatim(text: string, format: Format, context: Context): Run[] {
  return text
    .replaceAll('\t', '    ')
    .split(/\r?\n/)
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [setBreak(format, context)]),
      ...setText(line, {...format, keepSpaces: true}, context)
    ])
}

/** Start a new line within the paragraph. */
export function setBreak(format: Format, context: Context): Run {
  return createRun('\n', context.findFace(format.style.typeface, format.bold)(' ').face, format)
}

function createRun(text: string, face: Face, format: Format): Run {
  const {size, leading, tracking} = format.style
  return {
    text,
    font: face.family,
    bold: face.bold,
    fontSize: format.raised ? (size * raisedShare) / reduction : size,
    // pdfmake's line is (ascent + descent) × size × lineHeight high: this makes it the line pitch of the style.
    lineHeight: leading / (size * (face.ascent + face.descent)),
    color: format.colour,
    ...(tracking === 0 ? {} : {characterSpacing: tracking}),
    ...(format.id === undefined ? {} : {id: format.id}),
    ...(format.link === undefined ? {} : {link: format.link}),
    ...(format.linkToDestination === undefined ? {} : {linkToDestination: format.linkToDestination}),
    ...(format.deleted ? {decoration: 'lineThrough'} : {}),
    ...(format.raised ? {sup: true} : {}),
    ...(format.keepSpaces ? {preserveLeadingSpaces: true} : {})
  }
}

function noteMissing(character: string, text: string, {notices}: Context): void {
  if (notices.has(character)) return
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const place = [...text].indexOf(character)
  const around = [...text].slice(Math.max(0, place - 8), place + 8).join('')
  notices.set(
    character,
    `No font has the character \`${character}\` (U+${code}) in \`${around}\`: the PDF shows a box`
  )
}
