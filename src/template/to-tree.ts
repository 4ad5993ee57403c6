import type {Nodes, PhrasingContent, Root, Text} from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import '../model/document.js'

const parser = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).use(remarkCjkFriendly)

/** The last chapter with one of these names is the source list. */
const sourceListTitle = /^(?:[一二三四五六七八九十]+、)?(?:资料)?来源(?:目录)?$/

/**
 * Parse the Markdown of a report to the one tree that every format is made from.
 *
 * `[3]` becomes a citation where the source list has an entry `[3]`; the entry's own `[3]`, which opens a paragraph,
 * list item or table row of the list, becomes its target. A `[3]` without an entry stays text. `<br>` becomes a line
 * break, other HTML stays as text to read. Positions are dropped: the tree is the report, not its file.
 */
export function toTree(markdown: string): Root {
  const tree = withoutPosition(parser.parse(markdown))
  const start = tree.children.findLastIndex(
    (node) => node.type === 'heading' && sourceListTitle.test(textOf(node).trim())
  )
  if (start === -1) return tree
  const list = {...tree, children: tree.children.slice(start)}
  const targets = new Set<number>()
  for (const text of openings(list)) {
    const match = /^\[(\d+)\]/.exec(text.value)
    if (match) targets.add(Number(match[1]))
  }
  return {
    ...tree,
    children: [
      ...tree.children.slice(0, start).map((node) => withCitations(node, targets, false)),
      ...list.children.map((node) => withCitations(node, targets, true))
    ]
  }
}

/** The texts that open a paragraph or the first cell of a row. */
function* openings(node: Nodes): Generator<Text> {
  if (!('children' in node)) return
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const [first] = node.children
    if (first?.type === 'text') yield first
    return
  }
  const children: readonly Nodes[] = node.type === 'tableRow' ? node.children.slice(0, 1) : node.children
  for (const child of children) yield* openings(child)
}

function withCitations<T extends Nodes>(node: T, targets: ReadonlySet<number>, inList: boolean): T {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return node
  const opens = node.type === 'paragraph' || node.type === 'tableCell'
  const children = node.children.flatMap((child: Nodes, index): Nodes[] =>
    child.type === 'text'
      ? splitCitations(child, targets, inList && opens && index === 0)
      : [withCitations(child, targets, inList)]
  )
  return {...node, children} as T // The same node with the same kinds of children.
}

function splitCitations(node: Text, targets: ReadonlySet<number>, opensEntry: boolean): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  const text = (value: string): void => {
    if (value !== '') nodes.push({type: 'text', value})
  }
  for (const match of node.value.matchAll(/(?:\[\d+\])+/g)) {
    const sources = [...match[0].matchAll(/\d+/g)].map(Number)
    if (!sources.every((source) => targets.has(source))) continue
    text(node.value.slice(end, match.index))
    const [first] = sources
    const isTarget = opensEntry && match.index === 0 && first !== undefined && sources.length === 1
    nodes.push(isTarget ? {type: 'citationTarget', source: first} : {type: 'citation', sources})
    end = match.index + match[0].length
  }
  text(node.value.slice(end))
  return nodes
}

function withoutPosition<T extends Nodes>(node: T): T {
  if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) return {type: 'break'} as T // Phrasing for phrasing.
  const copy: T = {...node}
  delete copy.position
  return 'children' in copy ? ({...copy, children: copy.children.map(withoutPosition)} as T) : copy
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
