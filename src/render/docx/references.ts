import type {Definition, FootnoteDefinition, FootnoteReference, Heading, List, Nodes, Root} from 'mdast'
import type {CitationTarget} from '../../model/document.js'
import {headingAnchors, headingAt} from '../heading-anchors.js'
import {headingsBehind} from '../headings-behind.js'

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
  /** The ordered lists, numbered from 1, so that each begins anew, and how deep each is nested, from 0. */
  orderedLists: Map<List, {order: number; level: number}>
  /** Bookmarks of the headings that a table of contents lists or a link leads to. */
  headings: Map<Heading, string>
  /** Headings by the names that links have for them. */
  anchors: Map<string, Heading>
}

/** Collect everything in a tree that other places of it refer to. */
export function collectReferences(tree: Root): References {
  const definitions = new Map<string, Definition>()
  const notes = new Map<string, FootnoteDefinition>()
  const marks: FootnoteReference[] = []
  const targets = new Map<number, CitationTarget>()
  const orderedLists: References['orderedLists'] = new Map()
  const links: string[] = []
  visit(tree, (node, level, inFootnote) => {
    if (node.type === 'link' || node.type === 'definition') links.push(node.url)
    // CommonMark: of several definitions the first one holds.
    if (node.type === 'definition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition' && !notes.has(node.identifier)) notes.set(node.identifier, node)
    if (node.type === 'citationTarget' && !targets.has(node.source)) targets.set(node.source, node)
    if (node.type === 'list' && node.ordered) {
      orderedLists.set(node, {order: orderedLists.size + 1, level})
    }
    // Word has no notes to notes.
    if (node.type === 'footnoteReference' && !inFootnote) marks.push(node)
  })
  const footnotes = new Map<string, Footnote>()
  for (const first of marks) {
    const definition = notes.get(first.identifier)
    if (definition === undefined || footnotes.has(first.identifier)) continue
    footnotes.set(first.identifier, {id: footnotes.size + 1, definition, first})
  }
  const anchors = links.some((url) => url.startsWith('#')) ? headingAnchors(tree) : new Map<string, Heading>()
  const linked = links.flatMap((url) => headingAt(url, anchors) ?? [])
  return {definitions, footnotes, targets, orderedLists, anchors, headings: nameHeadings(tree, linked)}
}

/** Visit all nodes in the order of the text, with the lists around each counted and whether it stands in a footnote. */
function visit(
  node: Nodes,
  see: (node: Nodes, level: number, inFootnote: boolean) => void,
  level = 0,
  inFootnote = false
): void {
  see(node, level, inFootnote)
  if (!('children' in node)) return
  const inner = node.type === 'list' ? level + 1 : level
  const inside = inFootnote || node.type === 'footnoteDefinition'
  for (const child of node.children) visit(child, see, inner, inside)
}

/** Name the bookmarks of headings as Word does, with nine digits: those in contents `_Toc`, others `_Ref`. */
function nameHeadings(tree: Root, linked: readonly Heading[]): Map<Heading, string> {
  const listed = tree.children.flatMap((node) =>
    node.type === 'tableOfContents' ? headingsBehind(tree, node) : []
  )
  const isListed = new Set(listed)
  return new Map(
    [...new Set([...listed, ...linked])].map((heading, index) => [
      heading,
      `${isListed.has(heading) ? '_Toc' : '_Ref'}${200_000_001 + index}`
    ])
  )
}
