import type {FootnoteDefinition, Nodes, Root} from 'mdast'
import {visit} from './visit.js'

export interface Footnote {
  number: number
  definition: FootnoteDefinition
}

/**
 * Number the footnotes in the order in which the text refers to them, by identifier; those that only another note
 * refers to come last. A note to which nothing refers has no number: its text is set in its place.
 */
export function collectFootnotes(tree: Root): Map<string, Footnote> {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  })
  const footnotes = new Map<string, Footnote>()
  const number = (node: Nodes): void => {
    if (node.type !== 'footnoteReference' || footnotes.has(node.identifier)) return
    const definition = definitions.get(node.identifier)
    if (definition !== undefined) footnotes.set(node.identifier, {number: footnotes.size + 1, definition})
  }
  visit(tree, number, (node) => node.type === 'footnoteDefinition')
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') visit(node, number)
  })
  return footnotes
}
