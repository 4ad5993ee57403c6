import type {Heading, Nodes, Paragraph, Parents, PhrasingContent} from 'mdast'
import type {StyleName} from '../model/layout.js'
import {holdsOnlyImages} from './holds-only-images.js'

/**
 * Name the style of a heading or paragraph from what stands around it, so that every format agrees.
 *
 * `#` is the report's title, `##` a heading 1. A paragraph that is wholly emphasised and follows the title is its
 * subtitle (office and date); one that is wholly bold is a caption where it precedes a table, or stands directly before
 * or behind a picture that has a paragraph of its own; right before the head of a 简报 it is what stands above the name,
 * such as 内部资料. Text in a block quotation is a note. Other paragraphs are body
 * text: a bold opening alone (`**要点：**正文`) changes nothing.
 */
export function blockStyle(parent: Parents, index: number): StyleName {
  const node = parent.children[index]
  if (node?.type === 'heading') return headingStyles[node.depth - 1] ?? 'heading4'
  if (node?.type !== 'paragraph') return 'body'
  if (parent.type === 'blockquote') return 'note'
  const [only, ...more] = node.children
  if (only !== undefined && more.length === 0) {
    if (only.type === 'emphasis' && isTitle(neighbour(parent, index, -1))) return 'subtitle'
    if (only.type === 'strong' && captionPlace(parent, index) !== undefined) return 'caption'
    if (only.type === 'strong' && neighbour(parent, index, 1)?.type === 'masthead') return 'mastheadNotice'
  }
  return 'body'
}

/**
 * Give the words of a paragraph or heading without the emphasis that only marks its style: `*office*` for a subtitle,
 * `**Table 1**` for a caption. How they look is the layout's to say.
 */
export function wordsOf(node: Heading | Paragraph, name: StyleName): PhrasingContent[] {
  const [only] = node.children
  const mark = marks[name]
  return only !== undefined && only.type === mark ? only.children : node.children
}

const marks: Partial<Record<StyleName, 'emphasis' | 'strong'>> = {
  subtitle: 'emphasis',
  caption: 'strong',
  mastheadNotice: 'strong'
}

/** Tell whether a wholly bold paragraph belongs to the table or picture below it, or to the picture above it. */
export function captionPlace(parent: Parents, index: number): 'above' | 'below' | undefined {
  const next = neighbour(parent, index, 1)
  if (next?.type === 'table') return 'above'
  // Between two pictures it belongs to the first: 图题 stands under its picture.
  if (holdsOnlyImages(neighbour(parent, index, -1))) return 'below'
  return holdsOnlyImages(next) ? 'above' : undefined
}

const headingStyles: readonly StyleName[] = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'heading4'
]

/** Find what a reader sees next to a node: comments are not there. */
function neighbour(parent: Parents, index: number, step: 1 | -1): Nodes | undefined {
  let at = index + step
  while (parent.children[at]?.type === 'comment') at += step
  return parent.children[at]
}

function isTitle(node: Nodes | undefined): boolean {
  return node?.type === 'heading' && node.depth === 1
}
