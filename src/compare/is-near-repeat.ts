/** Two texts that share this part of the shorter one's character pairs tell the same. */
const repeatShare = 0.6

/**
 * Tell whether one text repeats another: of the shorter one's pairs of characters at least 60 % stand in the other.
 *
 * `建成红色驿站274个` repeats `全市建成“红色驿站”274个`; `建成邻里中心264个` does not.
 */
export function isNearRepeat(a: string, b: string): boolean {
  const [pairsA, pairsB] = [characterPairs(a), characterPairs(b)]
  const [small, large] = pairsA.size <= pairsB.size ? [pairsA, pairsB] : [pairsB, pairsA]
  if (small.size === 0) return a === b
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return shared / small.size >= repeatShare
}

function characterPairs(text: string): Set<string> {
  const letters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character))
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`))
}
