import type {FootnoteDefinition, FootnoteReference, Nodes, Root} from 'mdast'

/** A footnote that the text refers to. */
export interface Note {
  /** From 1, in the order of the marks. */
  number: number
  definition: FootnoteDefinition
  /** The mark whose page the note stands on. */
  first: FootnoteReference
}

/** Find the footnotes that a tree refers to, by identifier; marks inside footnotes do not count: Word has none there. */
export function collectNotes(tree: Root): Map<string, Note> {
  const definitions = new Map<string, FootnoteDefinition>()
  const marks: FootnoteReference[] = []
  const visit = (node: Nodes, inNote: boolean): void => {
    if (node.type === 'footnoteDefinition' && !definitions.has(node.identifier))
      definitions.set(node.identifier, node)
    if (node.type === 'footnoteReference' && !inNote) marks.push(node)
    if (!('children' in node)) return
    for (const child of node.children) visit(child, inNote || node.type === 'footnoteDefinition')
  }
  visit(tree, false)
  const notes = new Map<string, Note>()
  for (const first of marks) {
    const definition = definitions.get(first.identifier)
    if (definition === undefined || notes.has(first.identifier)) continue
    notes.set(first.identifier, {number: notes.size + 1, definition, first})
  }
  return notes
}
