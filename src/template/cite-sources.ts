import type {Nodes, PhrasingContent, Root, Text} from 'mdast'

/** The last chapter with one of these names is the source list. */
const sourceListTitle = /^(?:[一二三四五六七八九十]+、)?(?:资料)?来源(?:目录)?$/

/**
 * Make citations of the numbers in brackets: `[3]` becomes one where the source list has an entry `[3]`, and the
 * entry's own `[3]`, which opens a paragraph, list item or table row of the list, becomes its target.
 *
 * A `[3]` without an entry stays text, and so does `\[3\]`, which a quoted article says itself; the positions in
 * `markdown` tell them apart.
 */
export function citeSources(tree: Root, markdown: string): Root {
  const start = tree.children.findLastIndex(
    (node) => node.type === 'heading' && sourceListTitle.test(textOf(node).trim())
  )
  if (start === -1) return tree
  const depth = depthOf(tree.children[start])
  const next = tree.children.findIndex((node, index) => index > start && depthOf(node) <= depth)
  const end = next === -1 ? tree.children.length : next
  const list = {...tree, children: tree.children.slice(start, end)}
  const targets = new Set<number>()
  for (const text of openings(list)) {
    const match = /^\[(\d+)\]/.exec(text.value)
    if (match && !escapedBrackets(text, markdown).has(0)) targets.add(Number(match[1]))
  }
  return {
    ...tree,
    children: tree.children.map((node, index) =>
      withCitations(node, {markdown, targets, inList: index >= start && index < end})
    )
  }
}

/** The depth of a heading; any other node is deeper than all headings. */
function depthOf(node: Nodes | undefined): number {
  return node?.type === 'heading' ? node.depth : 7
}

interface Scope {
  markdown: string
  targets: ReadonlySet<number>
  inList: boolean
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

function withCitations<T extends Nodes>(node: T, scope: Scope): T {
  if (!('children' in node) || node.type === 'link' || node.type === 'linkReference') return node
  const opens = node.type === 'paragraph' || node.type === 'tableCell'
  const children = node.children.flatMap((child: Nodes, index): Nodes[] =>
    child.type === 'text'
      ? splitCitations(child, scope, scope.inList && opens && index === 0)
      : [withCitations(child, scope)]
  )
  return {...node, children} as T // The same node with the same kinds of children.
}

function splitCitations(node: Text, {markdown, targets}: Scope, opensEntry: boolean): PhrasingContent[] {
  const escaped = escapedBrackets(node, markdown)
  const nodes: PhrasingContent[] = []
  let end = 0
  const text = (value: string): void => {
    if (value !== '') nodes.push({type: 'text', value})
  }
  for (const match of node.value.matchAll(/\[(\d+)\]/g)) {
    const source = Number(match[1])
    if (escaped.has(match.index) || !targets.has(source)) continue
    text(node.value.slice(end, match.index))
    const before = match.index === end ? nodes.at(-1) : undefined
    end = match.index + match[0].length
    if (before?.type === 'citation') {
      nodes[nodes.length - 1] = {...before, sources: [...before.sources, source]}
    } else {
      const isTarget = opensEntry && match.index === 0 && !/^\[\d+\]/.test(node.value.slice(end))
      nodes.push(isTarget ? {type: 'citationTarget', source} : {type: 'citation', sources: [source]})
    }
  }
  text(node.value.slice(end))
  return nodes
}

/** Find where in a text a `[` stands that was written `\[`. */
function escapedBrackets({value, position}: Text, markdown: string): ReadonlySet<number> {
  const raw = markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  // An escape is taken whole, so that in `\\[` (a backslash and a bracket) the bracket is free.
  const written = [...raw.matchAll(/\\[^]|\[/g)].map(([mark]) => mark).filter((mark) => mark.endsWith('['))
  const brackets = [...value.matchAll(/\[/g)].map(({index}) => index)
  return new Set(brackets.filter((_, order) => written[order] === '\\['))
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
