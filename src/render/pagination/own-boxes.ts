import type {PhrasingContent} from 'mdast'
import type {Colophon, Masthead, TableOfContents} from '../../model/document.js'
import type {TextStyle} from '../../model/layout.js'
import {headingsBehind} from '../headings-behind.js'
import {plainText} from '../plain-text.js'
import type {Box} from './box.js'
import type {Context} from './context.js'
import {setText} from './set-text.js'
import {styledBox} from './styled-box.js'

/** The page number of an entry of the contents with a gap before it, in characters. */
const folioWidth = 2

/** Make the boxes of the contents: their title, and an entry for each heading behind them. */
export function contentsBoxes(contents: TableOfContents, context: Context): Box[] {
  const {tree, layout} = context
  const entries = headingsBehind(tree, contents).map((heading) => {
    const style = layout.styles[entryStyles[heading.depth - 2] ?? 'toc3']
    return styledBox(
      countLines([{type: 'text', value: plainText(heading)}], style, context, folioWidth),
      style
    )
  })
  const title = contents.title === '' || entries.length === 0 ? [] : [contents.title]
  return [...title.map(() => styledBox(1, layout.styles.tocTitle, {keepWithNext: true})), ...entries]
}

const entryStyles = ['toc1', 'toc2', 'toc3'] as const

/** Make the boxes of the head of a 简报: name, issue, and on one line the office and the date. */
export function mastheadBoxes({children}: Masthead, context: Context): Box[] {
  const {mastheadName, mastheadIssue, mastheadLine} = context.layout.styles
  const [name, issue, line] = children.filter((node) => node.type === 'paragraph')
  return [
    ...(name ? [styledBox(countLines(name.children, mastheadName, context), mastheadName)] : []),
    ...(issue ? [styledBox(countLines(issue.children, mastheadIssue, context), mastheadIssue)] : []),
    ...(line ? [styledBox(1, mastheadLine)] : [])
  ]
}

/** Make the box of the tail of a 简报, which stands at the foot of the last page, whole. */
export function colophonBoxes({children}: Colophon, context: Context): Box[] {
  const style = context.layout.styles.colophon
  const lines = children
    // 共印 × 份 stands at the right of the line before it.
    .filter((node) => !/^(?:共印|\s*$)/.test(plainText(node)))
    .reduce((sum, node) => {
      const isText = node.type === 'paragraph' || node.type === 'heading'
      return sum + (isText ? countLines(node.children, style, context) : 1)
    }, 0)
  return lines === 0 ? [] : [styledBox(lines, style, {keepLines: true})]
}

/** Count the lines of a text in a style; `taken` is what stands at its end, in characters. */
function countLines(
  nodes: readonly PhrasingContent[],
  style: TextStyle,
  {width, notes}: Context,
  taken = 0
): number {
  const {size, leftIndent, firstLineIndent} = style
  const others = width - (leftIndent + taken) * size
  return setText(nodes, {style, widths: [others - firstLineIndent * size, others], notes, inNote: true}).lines
}
