import type {Definition, FootnoteDefinition, FootnoteReference, List, Nodes, Root} from 'mdast'
import type {CitationTarget} from '../../model/document.js'

/** A footnote that Word numbers itself. */
export interface Footnote {
  /** From 1, in the order of the marks in the text. */
  id: number
  definition: FootnoteDefinition
  /** Where the note itself is anchored; later marks of the same note link to it. */
  first: FootnoteReference
}

/** What a node must know of other places in the tree, by identifier or by the node itself. */
export interface References {
  definitions: Map<string, Definition>
  footnotes: Map<string, Footnote>
  /** The first target of each source: bookmarks must be unique. */
  targets: Map<number, CitationTarget>
  /** Numbers the ordered lists from 1, so that each begins anew. */
  orderedLists: Map<List, number>
}

/** Collect everything in a tree that other places of it refer to. */
export function collectReferences(tree: Root): References {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const marks: FootnoteReference[] = []
  const targets = new Map<number, CitationTarget>()
  const orderedLists = new Map<List, number>()
  for (const node of walk(tree, false)) {
    // CommonMark: of several definitions the first one holds.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if (node.type === 'citationTarget' && !targets.has(node.source)) targets.set(node.source, node)
    if (node.type === 'list' && node.ordered) orderedLists.set(node, orderedLists.size + 1)
  }
  for (const node of walk(tree, true)) if (node.type === 'footnoteReference') marks.push(node)
  const footnotes = new Map<string, Footnote>()
  for (const first of marks) {
    const definition = notes.get(first.identifier)
    if (definition === undefined || footnotes.has(first.identifier)) continue
    footnotes.set(first.identifier, {id: footnotes.size + 1, definition, first})
  }
  return {definitions, footnotes, targets, orderedLists}
}

/** Visit all nodes in the order of the text; on demand not those in footnotes, since Word has no notes to notes. */
function* walk(node: Nodes, skipFootnotes: boolean): Generator<Nodes> {
  if (skipFootnotes && node.type === 'footnoteDefinition') return
  yield node
  if (!('children' in node)) return
  for (const child of node.children) yield* walk(child, skipFootnotes)
}
