import type {Heading, Paragraph} from 'mdast'
import type {Pt, StyleName} from '../../model/layout.js'
import {blockStyle, captionPlace, wordsOf} from '../block-style.js'
import {holdsOnlyImages} from '../holds-only-images.js'
import {box, type Box, type BoxNote} from './box.js'
import type {Note} from './collect-notes.js'
import type {Context, Place} from './context.js'
import {leftEdge} from './indents.js'
import type {BrokenText} from './line-breaker.js'
import {picturesHeight} from './picture-height.js'
import {setText} from './set-text.js'
import {styledBox} from './styled-box.js'

/** Hanging indent of an entry of the source list, in characters, as the DOCX has it. */
const sourceIndent = 2.2
/** White above and below a picture where body text has less, as the DOCX has it. */
const whiteAroundPicture = 10

/** Make the box of a heading or paragraph. */
export function textBox(node: Heading | Paragraph, place: Place, context: Context): Box {
  const {layout, width} = context
  const name = styleName(node, place)
  const style = layout.styles[name]
  const drawn = picturesHeight(node.children, width - leftEdge(place, style), context)
  if (drawn > 0 && name === 'body' && holdsOnlyImages(node)) return figure(drawn, place, context)
  const isSource = name === 'body' && place.level < 0 && node.children[0]?.type === 'citationTarget'
  const isFlush = isSource || place.level >= 0
  const left = isSource ? sourceIndent * style.size : leftEdge(place, style)
  const first = isFlush ? 0 : style.firstLineIndent * style.size
  const text = setText(isSource ? node.children.slice(1) : wordsOf(node, name), {
    style,
    widths: [width - left - first, width - left],
    notes: context.notes,
    inNote: place.inNote
  })
  const isHeading = node.type === 'heading'
  const isCaption = name === 'caption' && captionPlace(place.parent, place.index) === 'above'
  return styledBox(text.lines, style, {
    keepWithNext:
      (isHeading && name !== 'title') || isCaption || (style.keepWithNext && !isFlush && name !== 'caption'),
    keepLines: isHeading || name === 'caption',
    notes: notesOf(text, context),
    ...(drawn > style.leading && {below: drawn - style.leading}),
    ...(isHeading && {heading: node})
  })
}

/** Give the footnotes of a text that was broken into lines. */
export function notesOf({marks}: BrokenText<Note>, {noteLines, layout}: Context): BoxNote[] {
  const {leading} = layout.styles.footnote
  return marks.map(({mark, line}) => ({line, lines: noteLines.get(mark) ?? 0, leading}))
}

/** Name the style that the DOCX gives to a paragraph. */
function styleName(node: Heading | Paragraph, {parent, index, inNote, quotes}: Place): StyleName {
  const name = blockStyle(parent, index)
  if (node.type === 'heading') return name
  if (inNote) return 'footnote'
  return quotes > 0 && name !== 'caption' ? 'note' : name
}

/** A picture in a paragraph of its own; it stays with the caption below it. */
function figure(height: Pt, {parent, index}: Place, {layout: {styles}}: Context): Box {
  const {spaceBefore, spaceAfter} = styles.body
  const next = parent.children.findIndex(({type}, at) => at > index && type !== 'comment')
  return box(1, height, {
    spaceBefore: Math.max(whiteAroundPicture, spaceBefore),
    spaceAfter: Math.max(whiteAroundPicture, spaceAfter),
    keepWithNext: blockStyle(parent, next) === 'caption' && captionPlace(parent, next) === 'below'
  })
}
