import {findPairs, pairOverlap} from '../../text/pair-overlap.js'

/** Two texts that share this part of the shorter one's character pairs tell the same. */
export const repeatShare = 0.6

/**
 * Tell whether one text repeats another: of the shorter one's pairs of characters at least 60 % stand in the other.
 *
 * `建成红色驿站274个` repeats `全市建成“红色驿站”274个`; `建成邻里中心264个` does not.
 */
export function isNearRepeat(a: string, b: string): boolean {
  return a === b || pairOverlap(findPairs(a), findPairs(b)) >= repeatShare
}
