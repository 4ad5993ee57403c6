import type {Definition, Heading, Root} from 'mdast'
import type {CitationTarget, ReportDocument} from '../../../model/document.js'
import type {Layout} from '../../../model/layout.js'
import {headingAnchors} from '../../heading-anchors.js'
import {plainText} from '../../plain-text.js'
import {collectFootnotes} from './collect-footnotes.js'
import type {OutlineEntry} from '../tags/outline-entry.js'
import type {Context} from './context.js'
import {printable} from './printable.js'
import {visit} from './visit.js'

/** Collect what parts of a document need to know of other parts: headings, sources, definitions, footnotes. */
export function createContext(
  {tree, pictures}: Pick<ReportDocument, 'tree' | 'pictures'>,
  layout: Layout,
  findFace: Context['findFace']
): Context {
  const byNode = new Map<CitationTarget, string>()
  const bySource = new Map<number, string>()
  const definitions = new Map<string, Definition>()
  visit(tree, (node) => {
    if (node.type === 'citationTarget' && !bySource.has(node.source)) {
      bySource.set(node.source, `source-${node.source}`)
      byNode.set(node, `source-${node.source}`)
    } else if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  })
  return {
    tree,
    layout,
    findFace,
    outline: outlineOf(tree),
    levels: levelsOf(tree),
    anchors: headingAnchors(tree),
    places: {byNode, bySource},
    definitions,
    footnotes: collectFootnotes(tree),
    pictures,
    notices: new Map(),
    firstMarks: new Map(),
    pageBreak: {isPending: false}
  }
}

/** The headings with a text; the tail of a 简报 has lines only. */
function outlineOf(tree: Root): Map<Heading, OutlineEntry> {
  const outline = new Map<Heading, OutlineEntry>()
  const above: OutlineEntry[] = []
  visit(
    tree,
    (node) => {
      if (node.type !== 'heading') return
      const title = titleOf(node)
      if (title === '') return
      while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop()
      const entry = {id: `heading-${outline.size + 1}`, parentId: above.at(-1)?.id, title, depth: node.depth}
      outline.set(node, entry)
      // The title stands beside the headings 1 in the outline, not over them.
      if (node.depth > 1) above.push(entry)
    },
    (node) => node.type === 'colophon'
  )
  return outline
}

/**
 * Even out levels that skip: each heading is one level below the one that it stands under, as PDF/UA asks (ISO 14289-1,
 * 7.4.2), so that `##` at the start and `####` under it are H1 and H2.
 */
function levelsOf(tree: Root): Map<Heading, Heading['depth']> {
  const levels = new Map<Heading, Heading['depth']>()
  const above: Heading['depth'][] = []
  visit(
    tree,
    (node) => {
      if (node.type !== 'heading' || titleOf(node) === '') return
      while ((above.at(-1) ?? 0) >= node.depth) above.pop()
      above.push(node.depth)
      levels.set(node, allLevels[above.length - 1] ?? 6)
    },
    (node) => node.type === 'colophon' || node.type === 'footnoteDefinition'
  )
  return levels
}

const allLevels = [1, 2, 3, 4, 5, 6] as const

function titleOf(heading: Heading): string {
  return printable(plainText(heading)).trim()
}
