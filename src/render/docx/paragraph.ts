import type {Heading, Paragraph, PhrasingContent} from 'mdast'
import type {Layout, Pt, StyleName} from '../../model/layout.js'
import {blockStyle, captionPlace, wordsOf} from '../block-style.js'
import {holdsOnlyImages} from '../holds-only-images.js'
import {toTwips} from '../units.js'
import type {Context} from './context.js'
import {drawsPicture} from './draws-picture.js'
import {listIndent, markerWidth} from './numbering.js'
import {paragraphFormat} from './paragraph-format.js'
import {paragraphXml, type Direct} from './paragraph-xml.js'
import {leftEdge, type Place} from './place.js'
import {bookmark, renderRuns} from './runs.js'
import {derivedStyleIds, styleIds} from './style-names.js'
import {tabRun} from './text-runs.js'
import type {Attributes} from './xml.js'

/** Make the Word paragraph of a heading or paragraph, in the style that its place asks for. */
export function renderParagraph(node: Heading | Paragraph, place: Place, context: Context): string {
  const [id, name] = paragraphStyle(node, place, context)
  const style = context.layout.styles[name]
  const room = context.area.width - leftEdge(place, style)
  const format = paragraphFormat(node, style, room, place.inFootnote)
  const runs = (nodes: readonly PhrasingContent[]): string => renderRuns(nodes, format, context)
  const [first, ...rest] = wordsOf(node, name)
  const content =
    id === derivedStyleIds.source && first !== undefined
      ? runs([first]) + tabRun + runs(withoutLeadingSpace(rest))
      : runs(first === undefined ? [] : [first, ...rest])
  const anchor = node.type === 'heading' ? context.references.headings.get(node) : undefined
  const named = anchor === undefined ? content : bookmark(anchor, content, context)
  const drawn = id !== derivedStyleIds.figure && drawsPicture(node, context)
  return renderPlainParagraph(named, id, name, place, context, {
    ...keeping(id, place),
    // A line of exact height would cut the picture off.
    ...(drawn && {spacing: {'w:line': toTwips(style.leading), 'w:lineRule': 'atLeast'}})
  })
}

/** Make a Word paragraph from runs. Only what a style cannot know is written on it: marker, list indent, gap. */
export function renderPlainParagraph(
  runs: string,
  styleId: string,
  name: StyleName,
  place: Place,
  {layout}: Context,
  direct: Partial<Direct> = {}
): string {
  const {numbering, gap, pageBreak} = place.opening
  const style = layout.styles[name]
  const indent = indentation(styleId, name, place, layout)
  const spacing = {
    ...(gap > style.spaceBefore && {'w:before': toTwips(gap)}),
    ...direct.spacing
  }
  return paragraphXml(
    {
      ...direct,
      style: styleId,
      ...(pageBreak && {pageBreakBefore: true}),
      ...(numbering !== undefined && {numbering}),
      ...(Object.keys(spacing).length > 0 && {spacing}),
      ...(indent !== undefined && {indent})
    },
    runs
  )
}

/** Write the indent of a paragraph in a list or quotation, where neither its style nor its list gives it. */
function indentation(styleId: string, name: StyleName, place: Place, layout: Layout): Attributes | undefined {
  const {styles} = layout
  const {numbering} = place.opening
  const left = leftEdge(place, styles[name])
  // Indents in characters go before those in twips: the style's own must be switched off.
  const flush = {'w:left': toTwips(left), 'w:leftChars': 0}
  if (numbering !== undefined) {
    const isUsual = styleId === derivedStyleIds.list && near(left, listIndent(numbering.level, layout))
    return isUsual
      ? undefined
      : {...flush, 'w:hanging': toTwips(markerWidth * styles.body.size), 'w:firstLineChars': 0}
  }
  if (place.level >= 0) return {...flush, 'w:firstLine': 0, 'w:firstLineChars': 0}
  return near(left, styles[name].leftIndent * styles[name].size) ? undefined : flush
}

const near = (one: Pt, other: Pt): boolean => Math.abs(one - other) < 0.05

/** Choose the Word style, and the style of the layout that it takes its look from. */
function paragraphStyle(
  node: Heading | Paragraph,
  place: Place,
  context: Context
): [id: string, name: StyleName] {
  const name = blockStyle(place.parent, place.index)
  if (node.type === 'heading') return [styleIds[name], name]
  if (place.inFootnote) return [styleIds.footnote, 'footnote']
  if (name === 'caption') return [styleIds.caption, 'caption']
  if (holdsOnlyImages(node) && drawsPicture(node, context)) return [derivedStyleIds.figure, 'body']
  if (place.quotes > 0) return [styleIds.note, 'note']
  if (place.level >= 0) return [derivedStyleIds.list, 'body']
  if (node.children[0]?.type === 'citationTarget') return [derivedStyleIds.source, 'body']
  return [styleIds[name], name]
}

/** A picture stays with the caption below it; that caption does not stay with the text behind it. */
function keeping(id: string, {parent, index, isBeforeTail}: Place): {keepNext?: boolean} {
  if (id === styleIds.caption && captionPlace(parent, index) === 'below') return {keepNext: false}
  const next = parent.children.findIndex(({type}, at) => at > index && type !== 'comment')
  // A last page with nothing but the tail of a 简报 looks forgotten: it takes the end of the text along.
  if (isBeforeTail) return {keepNext: true}
  if (id !== derivedStyleIds.figure) return {}
  const isAbove = blockStyle(parent, next) === 'caption' && captionPlace(parent, next) === 'below'
  return isAbove ? {keepNext: true} : {}
}

/** Drop the space behind `[1]` of a source: a tab stands there. */
function withoutLeadingSpace([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return []
  return first.type === 'text' ? [{...first, value: first.value.trimStart()}, ...rest] : [first, ...rest]
}
