import type {Nodes, Parents} from 'mdast'
import type {StyleName} from '../model/layout.js'

/**
 * Name the style of a heading or paragraph from what stands around it, so that every format agrees.
 *
 * `#` is the report's title, `##` a heading 1. A paragraph that is wholly emphasised and follows the title is its
 * subtitle (office and date); one that is wholly bold and precedes a table is the table's caption. Text in a
 * block quotation is a note. Other paragraphs are body text: a bold opening alone (`**要点：**正文`) changes nothing.
 */
export function blockStyle(parent: Parents, index: number): StyleName {
  const node = parent.children[index]
  if (node?.type === 'heading') return headingStyles[node.depth - 1] ?? 'heading3'
  if (node?.type !== 'paragraph') return 'body'
  if (parent.type === 'blockquote') return 'note'
  const [only, ...more] = node.children
  if (only !== undefined && more.length === 0) {
    if (only.type === 'emphasis' && isTitle(parent.children[index - 1])) return 'subtitle'
    if (only.type === 'strong' && parent.children[index + 1]?.type === 'table') return 'caption'
  }
  return 'body'
}

const headingStyles: readonly StyleName[] = [
  'title',
  'heading1',
  'heading2',
  'heading3',
  'heading3',
  'heading3'
]

function isTitle(node: Nodes | undefined): boolean {
  return node?.type === 'heading' && node.depth === 1
}
