import type {Nodes} from 'mdast'

/** What is wrong with a filled report. */
export interface MarkdownProblem {
  /** The kind of mistake: two at the same place of the template are one. */
  rule: string
  /** In the report, from 1. */
  line: number
  column: number
  message: string
  /** Something is lost or shown as its marks; else it is only a warning. */
  fatal: boolean
}

/** Give where a node begins. */
export function startOf(node: Nodes): {line: number; column: number} {
  const {line = 1, column = 1} = node.position?.start ?? {}
  return {line, column}
}

/** Give the Markdown that a node was read from. */
export function sourceOf(node: Nodes, markdown: string): string {
  return markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}

/** Give a node and all under it, in the order of the text. */
export function* nodesIn(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesIn(child)
}
