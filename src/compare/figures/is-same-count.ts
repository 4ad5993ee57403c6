import {findPairs} from '../../text/pair-overlap.js'

/** Counted things are the same when one name holds the other, or they share half of their character pairs. */
const sameShare = 0.5

/**
 * Tell whether two names of what is counted mean the same: `社区邻里中心` and `邻里中心`, `“红色驿站”` and `红色驿站`;
 * not `红色驿站` and `邻里中心`.
 */
export function isSameCount(a: string, b: string): boolean {
  const [one, other] = [letters(a), letters(b)]
  if (one === '' || other === '') return one === other
  if (one.includes(other) || other.includes(one)) return true
  const [pairsA, pairsB] = [findPairs(one), findPairs(other)]
  const shared = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return shared > 0 && (2 * shared) / (pairsA.size + pairsB.size) >= sameShare
}

/** Digits would make any two figures of the same number alike. */
function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}
