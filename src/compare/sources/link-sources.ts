/** Sources overlap when this part of the smaller one's recognisable text is shared … */
const overlapShare = 0.2
/** … and tell the same altogether from here on. */
const copyShare = 0.8

/** Recognisable text of one source, in Han characters, that an earlier one has as well. */
export interface Shared {
  original: number
  copy: number
  length: number
}

/**
 * Link the sources that share a fifth of the smaller one's text, each with the ids of the others, ascending. `sizes`
 * gives the recognisable text of each, in Han characters.
 */
export function linkSources(
  shared: readonly Shared[],
  sizes: ReadonlyMap<number, number>
): Map<number, number[]> {
  const links = new Map<number, Set<number>>()
  const link = (a: number, b: number): void => {
    if (a === b) return
    links.set(a, (links.get(a) ?? new Set()).add(b))
    links.set(b, (links.get(b) ?? new Set()).add(a))
  }
  const copies = new Map<number, number[]>()
  for (const {original, copy, length} of shared) {
    const smaller = Math.min(sizes.get(original) ?? 0, sizes.get(copy) ?? 0)
    if (length >= smaller * overlapShare) link(original, copy)
    if (length >= smaller * copyShare) copies.set(original, [...(copies.get(original) ?? []), copy])
  }
  // Two whole copies of one text are copies of each other, though each was found through the first.
  for (const group of copies.values()) for (const a of group) for (const b of group) link(a, b)
  return new Map([...links].map(([id, others]) => [id, [...others].sort((a, b) => a - b)]))
}
