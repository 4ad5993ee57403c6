/**
 * Find the pairs of neighbouring letters and digits of a text; marks and spaces are left out.
 *
 * `建成，7个` holds `建成`, `成7` and `7个`.
 */
export function findPairs(text: string): Set<string> {
  const letters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character))
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`))
}

/** Tell which part of the smaller set of pairs the other one holds, 0 to 1. */
export function pairOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return shared / small.size
}
