import * as docx from 'docx'
import type {Heading, Paragraph, Parents, PhrasingContent} from 'mdast'
import type {Pt, StyleName} from '../../model/layout.js'
import {blockStyle} from '../block-style.js'
import {toTwips} from '../units.js'
import type {Context} from './context.js'
import {listIndent, type Numbering} from './numbering.js'
import {paragraphFormat} from './paragraph-format.js'
import {renderRuns} from './runs.js'
import {derivedStyleIds, styleIds} from './style-names.js'

/** Where a block stands. */
export interface Place {
  parent: Parents
  index: number
  inQuote: boolean
  inFootnote: boolean
  /** Level of the list around it, from 0; −1 outside of lists. */
  level: number
  opening: Opening
}

/** What the first paragraph of a block takes over from it. */
export interface Opening {
  /** Marker of the list item. */
  numbering?: Numbering
  /** The least white above. */
  gap: Pt
}

/** Make the Word paragraph of a heading or paragraph, in the style that its place asks for. */
export function renderParagraph(node: Heading | Paragraph, place: Place, context: Context): docx.Paragraph {
  const [id, name] = paragraphStyle(node, place)
  const format = paragraphFormat(node, context.layout.styles[name], place.inFootnote)
  const runs = (nodes: readonly PhrasingContent[]): docx.ParagraphChild[] =>
    renderRuns(nodes, format, context.references)
  const [first, ...rest] = unwrap(node, name)
  const children =
    id === derivedStyleIds.source && first !== undefined
      ? [...runs([first]), new docx.TextRun({children: [new docx.Tab()]}), ...runs(withoutLeadingSpace(rest))]
      : runs(first === undefined ? [] : [first, ...rest])
  return renderPlainParagraph(children, id, name, place, context)
}

/** Make a Word paragraph from runs. Only what a style cannot know is written on it: marker, list indent, gap. */
export function renderPlainParagraph(
  children: readonly docx.ParagraphChild[],
  styleId: string,
  name: StyleName,
  {level, opening: {numbering, gap}}: Place,
  {layout}: Context
): docx.Paragraph {
  return new docx.Paragraph({
    style: styleId,
    ...(numbering !== undefined && {numbering}),
    ...(numbering === undefined &&
      level >= 0 && {indent: {left: listIndent(level, layout.styles.body), firstLine: 0}}),
    ...(gap > layout.styles[name].spaceBefore && {spacing: {before: toTwips(gap)}}),
    children
  })
}

/** Choose the Word style, and the style of the layout that it takes its look from. */
function paragraphStyle(node: Heading | Paragraph, place: Place): [id: string, name: StyleName] {
  const name = blockStyle(place.parent, place.index)
  if (node.type === 'heading') return [styleIds[name], name]
  if (place.inFootnote) return [derivedStyleIds.footnote, 'note']
  if (place.inQuote) return [styleIds.note, 'note']
  if (place.level >= 0) return [derivedStyleIds.list, 'body']
  if (node.children[0]?.type === 'citationTarget') return [derivedStyleIds.source, 'body']
  return [styleIds[name], name]
}

/** Take off the emphasis that only marks a subtitle (`*office*`) or caption (`**Table 1**`): its style says the rest. */
function unwrap(node: Heading | Paragraph, name: StyleName): PhrasingContent[] {
  const [only] = node.children
  if (name === 'subtitle' && only?.type === 'emphasis') return only.children
  if (name === 'caption' && only?.type === 'strong') return only.children
  return node.children
}

/** Drop the space behind `[1]` of a source: a tab stands there. */
function withoutLeadingSpace([first, ...rest]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first === undefined) return []
  return first.type === 'text' ? [{...first, value: first.value.trimStart()}, ...rest] : [first, ...rest]
}
