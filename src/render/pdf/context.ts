import type {Definition, Heading, Root} from 'mdast'
import type {CitationTarget, Picture, ReportDocument} from '../../model/document.js'
import type {Layout} from '../../model/layout.js'
import {headingAnchors} from '../heading-anchors.js'
import {plainText} from '../plain-text.js'
import {collectFootnotes, type Footnote} from './collect-footnotes.js'
import {createFaceFinder, type FaceFinder} from './find-face.js'
import type {FontSet} from './fonts.js'
import {printable} from './printable.js'
import {visit} from './visit.js'

/** Where a heading stands in the outline (bookmarks) and the tables of contents. */
export interface OutlineEntry {
  id: string
  parentId: string | undefined
  title: string
  depth: Heading['depth']
}

/** What the whole document tells its parts. */
export interface Context {
  tree: Root
  layout: Layout
  findFace: FaceFinder
  /** Headings with a text, in their order. */
  outline: ReadonlyMap<Heading, OutlineEntry>
  /** Headings by the names that links inside the report call them by. */
  anchors: ReadonlyMap<string, Heading>
  /** Names of the places in the source list: by the node that stands there, and by source for the citations. */
  places: {byNode: ReadonlyMap<CitationTarget, string>; bySource: ReadonlyMap<number, string>}
  definitions: ReadonlyMap<string, Definition>
  footnotes: ReadonlyMap<string, Footnote>
  pictures: ReadonlyMap<string, Picture>
  /** Notices by what they are about; filled while text is set. */
  notices: Map<string, string>
}

/** Collect what parts of a document need to know of other parts: headings, sources, definitions, footnotes. */
export function createContext(
  {tree, pictures}: Pick<ReportDocument, 'tree' | 'pictures'>,
  layout: Layout,
  fonts: FontSet
): Context {
  const outline = new Map<Heading, OutlineEntry>()
  const byNode = new Map<CitationTarget, string>()
  const bySource = new Map<number, string>()
  const definitions = new Map<string, Definition>()
  const above: OutlineEntry[] = []

  visit(tree, (node) => {
    if (node.type === 'heading') {
      const title = printable(plainText(node)).trim()
      if (title === '') return
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      const entry = {id: `heading-${outline.size + 1}`, parentId: above.at(-1)?.id, title, depth: node.depth}
      outline.set(node, entry)
      // The title stands beside the headings 1 in the outline, not over them.
      if (node.depth > 1) above.push(entry)
    } else if (node.type === 'citationTarget' && !bySource.has(node.source)) {
      bySource.set(node.source, `source-${node.source}`)
      byNode.set(node, `source-${node.source}`)
    } else if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  })
  return {
    tree,
    layout,
    findFace: createFaceFinder(fonts),
    outline,
    anchors: headingAnchors(tree),
    places: {byNode, bySource},
    definitions,
    footnotes: collectFootnotes(tree),
    pictures,
    notices: new Map()
  }
}
