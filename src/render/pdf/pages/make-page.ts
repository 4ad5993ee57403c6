import type {Pt, Rule} from '../../../model/layout.js'
import {frameTables} from './frame-tables.js'
import type {Page, PlacedStrip} from './page.js'
import {stackHeight, whiteBetween} from './stack.js'
import type {Strip} from './strip.js'

/** The rule between text and footnotes, with so much white `above` and `below` it, from its middle. */
export interface NoteRule extends Rule {
  length: Pt
  above: Pt
  below: Pt
}

/** What stands on a page. */
export interface PageContent {
  text: PlacedStrip[]
  notes: readonly Strip[]
  tail: readonly Strip[]
  /** Bottom of the notes, from the top of the type area. */
  foot: Pt
}

/** Where pages have their type area, from the top of the paper, and how notes are set off. */
export interface PageLook {
  top: Pt
  height: Pt
  noteRule: NoteRule
}

/** Make a page: notes and tail stand at its foot, and rules are drawn around tables and above notes. */
export function makePage(number: number, content: PageContent, {top, height, noteRule}: PageLook): Page {
  const {text, notes, tail, foot} = content
  const notesTop = top + Math.max(0, foot - stackHeight(notes))
  const strips = [
    ...text,
    ...stackFrom(notesTop, notes),
    ...stackFrom(top + height - stackHeight(tail), tail)
  ]
  const decoration = frameTables(strips)
  if (notes.length > 0) {
    const {width, colour, length, below} = noteRule
    const y = Math.max(top, notesTop - below)
    decoration.push({kind: 'rule', x1: 0, y1: y, x2: length, y2: y, width, colour})
  }
  return {number, strips, decoration}
}

function stackFrom(start: Pt, strips: readonly Strip[]): PlacedStrip[] {
  let y = start
  return strips.map((strip, index) => {
    const above = strips[index - 1]
    if (above !== undefined) y += above.height + whiteBetween(above, strip)
    return {strip, y, isRepeated: false}
  })
}
