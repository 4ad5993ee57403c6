import type {Definition, FootnoteDefinition, Heading, Nodes, Root} from 'mdast'
import type {CitationTarget} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {createFaceFinder, type FaceFinder} from './find-face.js'
import type {FontSet} from './fonts.js'

/** Where a heading stands in the outline (bookmarks). */
export interface OutlineEntry {
  id: string
  parentId: string | undefined
}

/** What the whole document tells its parts. */
export interface Context {
  layout: Layout
  findFace: FaceFinder
  outline: ReadonlyMap<Heading, OutlineEntry>
  /** Names of the places in the source list: by the node that stands there, and by source for the citations. */
  places: {byNode: ReadonlyMap<CitationTarget, string>; bySource: ReadonlyMap<number, string>}
  definitions: ReadonlyMap<string, Definition>
  footnotes: ReadonlyMap<string, {number: number; definition: FootnoteDefinition}>
  /** Notices by what they are about; filled while text is set. */
  notices: Map<string, string>
}

/** Collect what parts of a document need to know of other parts: headings, sources, definitions, footnotes. */
export function createContext(tree: Root, layout: Layout, fonts: FontSet): Context {
  const outline = new Map<Heading, OutlineEntry>()
  const byNode = new Map<CitationTarget, string>()
  const bySource = new Map<number, string>()
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, {number: number; definition: FootnoteDefinition}>()
  const above: Array<OutlineEntry & {depth: number}> = []

  visit(tree, (node) => {
    if (node.type === 'heading') {
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      const entry = {id: `heading-${outline.size + 1}`, parentId: above.at(-1)?.id, depth: node.depth}
      outline.set(node, entry)
      // The title stands beside the headings 1 in the outline, not over them.
      if (node.depth > 1) above.push(entry)
    } else if (node.type === 'citationTarget' && !bySource.has(node.source)) {
      bySource.set(node.source, `source-${node.source}`)
      byNode.set(node, `source-${node.source}`)
    } else if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    } else if (node.type === 'footnoteDefinition' && !footnotes.has(node.identifier)) {
      footnotes.set(node.identifier, {number: footnotes.size + 1, definition: node})
    }
  })
  return {
    layout,
    findFace: createFaceFinder(fonts),
    outline,
    places: {byNode, bySource},
    definitions,
    footnotes,
    notices: new Map()
  }
}

function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) visit(child, see)
}
