import type {FootnoteDefinition, Nodes, Root} from 'mdast'
import type {NumberedNote} from './context.js'
import {visit} from './visit.js'

/**
 * Number the footnotes in the order in which the text refers to them, by identifier; those that only another note
 * refers to come last. A note to which nothing refers has no number: its text is set in its place. So is that of one
 * note of those that refer to each other and to which no text does.
 */
export function collectFootnotes(tree: Root): Map<string, NumberedNote> {
  const definitions: FootnoteDefinition[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node)
  })
  const byIdentifier = new Map<string, FootnoteDefinition>()
  for (const definition of definitions.toReversed()) byIdentifier.set(definition.identifier, definition)

  const footnotes = new Map<string, NumberedNote>()
  const numbered = new Set<FootnoteDefinition>()
  const inPlace = new Set<FootnoteDefinition>()
  /** Number what a part of the tree refers to, then what those notes refer to, and so on. */
  const number = (root: Nodes): void => {
    const toRead = [root]
    for (const node of toRead) {
      for (const identifier of referencesOf(node)) {
        const definition = byIdentifier.get(identifier)
        if (definition === undefined || numbered.has(definition) || inPlace.has(definition)) continue
        footnotes.set(identifier, {number: footnotes.size + 1, definition})
        numbered.add(definition)
        toRead.push(definition)
      }
    }
  }
  const setInPlace = (definition: FootnoteDefinition): void => {
    if (numbered.has(definition)) return
    inPlace.add(definition)
    number(definition)
  }

  number(tree)
  const left = definitions.filter((definition) => !numbered.has(definition))
  const wanted = new Set(left.flatMap(referencesOf).map((identifier) => byIdentifier.get(identifier)))
  for (const definition of left) if (!wanted.has(definition)) setInPlace(definition)
  for (const definition of left) setInPlace(definition)
  return footnotes
}

/** The footnotes that a node refers to, in order; those that another note in it refers to are left out. */
function referencesOf(root: Nodes): string[] {
  const identifiers: string[] = []
  visit(
    root,
    (node) => {
      if (node.type === 'footnoteReference') identifiers.push(node.identifier)
    },
    (node) => node.type === 'footnoteDefinition' && node !== root
  )
  return identifiers
}
