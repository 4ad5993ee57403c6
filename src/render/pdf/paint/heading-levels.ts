import type {StructureType} from '../tags/structure-element.js'

const headings = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const

/**
 * Gives the types of a document's elements, one after the other, with headings whose levels follow one another: each is
 * one below the nearest before it that was higher, so `H2`, `H4`, `H4`, `H3` become `H1`, `H2`, `H2`, `H2`.
 *
 * PDF/UA wants no level skipped, and the first to be `H1` (ISO 14289-1, 7.4.2).
 */
export function createHeadingLevels(): (type: StructureType) => StructureType {
  /** The levels, as they were, of the headings that the place stands under. */
  const open: number[] = []
  return (type) => {
    const level = headings.findIndex((heading) => heading === type)
    if (level < 0) return type
    while ((open.at(-1) ?? -1) >= level) open.pop()
    open.push(level)
    return headings[open.length - 1] ?? type
  }
}
