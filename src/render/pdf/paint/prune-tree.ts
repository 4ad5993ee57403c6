import {StructureElement, type Kid, type StructureType} from '../tags/structure-element.js'

/** An element as it is written: what it holds, without what is empty. */
export interface Branch {
  element: StructureElement
  type: StructureType
  kids: Array<Branch | Exclude<Kid, StructureElement>>
}

/** Elements that stand in the tree even where they hold nothing: without its empty cells a table is another one. */
const keptEmpty: ReadonlySet<StructureType> = new Set(['Document', 'TD', 'TH'])

const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

/**
 * Give a tree without elements that hold nothing, and with headings whose levels follow one another: each is one
 * below the nearest before it that was higher, so `H2`, `H4`, `H4`, `H3` become `H1`, `H2`, `H2`, `H2`.
 */
export function pruneTree(document: StructureElement): Branch {
  return pruneElement(document, []) ?? {element: document, type: document.type, kids: []}
}

/** `open`: the levels, as they were, of the headings that the place stands under. */
function pruneElement(element: StructureElement, open: number[]): Branch | undefined {
  const type = headingType(element, open)
  const kids: Branch['kids'] = []
  for (const kid of element.kids) {
    if (!(kid instanceof StructureElement)) {
      kids.push(kid)
      continue
    }
    const branch = pruneElement(kid, open)
    if (branch !== undefined) kids.push(branch)
  }
  return kids.length > 0 || keptEmpty.has(type) ? {element, type, kids} : undefined
}

function headingType({type, kids}: StructureElement, open: number[]): StructureType {
  const level = headings.findIndex((heading) => heading === type)
  // One without content is not written, so the next may not lean on it.
  if (level < 0 || kids.length === 0) return type
  while ((open.at(-1) ?? -1) >= level) open.pop()
  open.push(level)
  return headings[open.length - 1] ?? type
}
