import type {FootnoteDefinition, Heading, List, Nodes, Root} from 'mdast'
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
  /** The footnotes, each with its mark, by their numbers; the text has the marks only. */
  notes: readonly string[]
  /** The paragraphs that stand neither in a list nor in a quotation. */
  paragraphs: readonly string[]
}

// Not with the project's own reader: what that loses would be missed on both sides.
const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkCjkFriendly)

/** Read the text that a report shows in a format, contents included, blocks in their order. */
export function readMarkdown(markdown: string, shown: Shown): MarkdownText {
  const tree = parser.parse(markdown.replace(/^---\n[^]*?\n---\n/, ''))
  const contents = contentsIn(tree)
  const definitions = numberNotes(tree)
  const show = (node: Nodes): string => squeeze(visibleText(node, shown, contents))
  return {
    text: show({...tree, children: tree.children.filter(({type}) => type !== 'footnoteDefinition')}),
    ...(contents && {contents}),
    heads: headsIn(tree),
    paragraphs: tree.children.filter(({type}) => type === 'paragraph').map(show),
    notes: definitions.map((note, index) => noteMark(index + 1) + note.children.map(show).join(''))
  }
}

/** What stands in the text for a footnote, and before its own text. */
export const noteMark = (number: number): string => `注${number}`

/** Put the footnotes into the order in which the text refers to them; each stores its number for the marks. */
function numberNotes(tree: Root): FootnoteDefinition[] {
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition')
  const wanted = new Set<string>()
  const find = (node: Nodes): void => {
    if (node.type === 'footnoteReference') wanted.add(node.identifier)
    if ('children' in node)
      for (const child of node.children) if (child.type !== 'footnoteDefinition') find(child)
  }
  find(tree)
  const identifiers = [...wanted]
  const label = (node: Nodes): void => {
    if (node.type === 'footnoteReference') node.label = noteMark(identifiers.indexOf(node.identifier) + 1)
    if ('children' in node) node.children.forEach(label)
  }
  label(tree)
  return identifiers.flatMap((identifier) => definitions.find((one) => one.identifier === identifier) ?? [])
}

function visibleText(node: Nodes, shown: Shown, contents?: Contents): string {
  if (node.type === 'list') return listText(node, shown)
  if (node.type === 'image') return shown.picture(node.url)
  if (node.type === 'footnoteReference') return node.label ?? ''
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
