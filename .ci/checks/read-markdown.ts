import type {Heading, List, Nodes, Root} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import type {Contents} from './contents.js'
import {squeeze} from './squeeze.js'

/** What a format shows of a report besides its words. */
export interface Shown {
  /** Numbers and bullets of lists as text. */
  listMarks: boolean
  /** The words in a picture, by its address. */
  picture: (url: string) => string
}

/** A report in Markdown, as everything else is held against it: text without white space. */
export interface MarkdownText {
  text: string
  contents?: Contents
  /** The head rows of the tables: a table repeats its own where it goes on over a page. */
  heads: readonly string[]
}

// Not with the project's own reader: what that loses would be missed on both sides.
const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkCjkFriendly)

/** Read the text that a report shows in a format, contents included, blocks in their order. */
export function readMarkdown(markdown: string, shown: Shown): MarkdownText {
  const tree = parser.parse(markdown.replace(/^---\n[^]*?\n---\n/, ''))
  const contents = contentsIn(tree)
  return {
    text: squeeze(visibleText(tree, shown, contents)),
    ...(contents && {contents}),
    heads: headsIn(tree)
  }
}

function visibleText(node: Nodes, shown: Shown, contents?: Contents): string {
  if (node.type === 'list') return listText(node, shown)
  if (node.type === 'image') return shown.picture(node.url)
  if (node.type === 'html') return htmlText(node.value, contents)
  if ('children' in node) return node.children.map((child) => visibleText(child, shown, contents)).join('')
  return 'value' in node ? node.value : ''
}

function listText({ordered, start, children}: List, shown: Shown): string {
  return children
    .map((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}.` : '•'
      return (shown.listMarks ? mark : '') + visibleText(item, shown)
    })
    .join('')
}

/** Comments are not shown, but for the one that asks for the contents. */
function htmlText(html: string, contents: Contents | undefined): string {
  if (contents && tocComment.test(html)) return contents.title + contents.headings.join('')
  if (/^<br\s*\/?>$/.test(html) || /^<!--[^]*-->$/.test(html)) return ''
  throw new Error(`The report has HTML for which this check has no reader: ${html}`)
}

const tocComment = /^<!-- toc title="([^"]*)" depth="(\d)" -->$/

/** The headings behind the comment, from chapters (`##`) down to the depth that it names. */
function contentsIn({children}: Root): Contents | undefined {
  const at = children.findIndex((node) => node.type === 'html' && tocComment.test(node.value))
  const comment = children[at]
  const [, title = '', depth] = (comment?.type === 'html' && tocComment.exec(comment.value)) || []
  if (depth === undefined) return undefined
  const isListed = (node: Nodes): node is Heading =>
    node.type === 'heading' && node.depth > 1 && node.depth <= Number(depth) + 1
  const plain: Shown = {listMarks: false, picture: () => ''}
  const headings = children
    .slice(at)
    .filter(isListed)
    .map((heading) => squeeze(visibleText(heading, plain)))
  return {title: squeeze(title), headings}
}

function headsIn(node: Nodes): string[] {
  const plain: Shown = {listMarks: false, picture: () => ''}
  if (node.type === 'table') return node.children.slice(0, 1).map((row) => squeeze(visibleText(row, plain)))
  return 'children' in node ? node.children.flatMap(headsIn) : []
}
