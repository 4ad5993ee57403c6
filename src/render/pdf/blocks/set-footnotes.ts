import {emWidth} from '../../../text/em-width.js'
import type {Footnote} from '../pages/strip.js'
import {StructureElement} from '../tags/structure-element.js'
import type {Context, NumberedNote, Place} from './context.js'
import {hangMarker} from './hang-marker.js'
import {indentPlace} from './indent-place.js'
import {setBlocks} from './set-blocks.js'
import {footnoteMark, setPlain} from './set-items.js'

/** Set the notes whose marks were met in the text, each beside its mark; those whose marks stand in other notes too. */
export function setFootnotes(width: number, context: Context): Map<string, Footnote> {
  const set = new Map<string, Footnote>()
  // Marks in a note are met while this goes on, and come behind the others.
  for (const [identifier, {element}] of context.firstMarks) {
    const note = context.footnotes.get(identifier)
    if (note !== undefined) set.set(identifier, setFootnote(note, element, width, context))
  }
  return set
}

function setFootnote(
  {number, definition}: NumberedNote,
  element: StructureElement,
  width: number,
  context: Context
): Footnote {
  const style = context.layout.styles.footnote
  const mark = footnoteMark(number)
  const outer: Place = {left: 0, width, style: 'footnote', inList: true, element}
  const place = indentPlace(outer, Math.max(3, emWidth(mark) + 0.5) * style.size, context)
  const label = new StructureElement('P', element)
  const blocks = setBlocks(definition, place, context)
  context.pageBreak.isPending = false
  for (const strip of blocks) strip.startsPage = false
  // The mark is read as the start of the note's first paragraph, or as one of its own.
  const beside = blocks[0]?.fragments.find((fragment) => fragment.kind === 'text')?.element
  const opensParagraph = beside?.type === 'P' && beside.parent === element
  if (opensParagraph) label.leave()
  const marker = setPlain(mark, style, context)
  const strips = hangMarker(marker, style, outer.left, opensParagraph ? beside : label, blocks)
  strips[0]?.destinations.push({name: `note-${number}`, y: 0})
  return {strips}
}
