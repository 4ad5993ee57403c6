import type {Section} from '../model/article.js'
import type {ClassifiedBlock} from './classify/classified-block.js'

/** A pattern of headings that is open at some depth. */
interface Level {
  id: string
  /** Place of its numbering in the usual order; `null` for headings without a number. */
  rank: number | null
}

/**
 * Give each heading its depth inside the article, from 1.
 *
 * The order of appearance decides: what first appears under `一、` is one deeper than `一、`, be it `（一）` or
 * `1.`. A pattern that ranks above all that is open (`一、` after `（一）`) closes what is open.
 */
export function headingDepths(headings: readonly ClassifiedBlock[]): Array<Section['depth']> {
  const open: Level[] = []
  return headings.map(({block, numbering}) => {
    const level: Level = numbering
      ? {id: numbering.id, rank: numbering.rank}
      : {id: `plain ${block.hints.heading ?? ''}`, rank: null}
    const known = open.findIndex(({id}) => id === level.id)
    if (known >= 0) open.length = known
    else while (ranksAbove(level, open.at(-1))) open.pop()
    open.push(level)
    return clampDepth(open.length)
  })
}

function ranksAbove(level: Level, other: Level | undefined): boolean {
  return level.rank !== null && other !== undefined && other.rank !== null && level.rank < other.rank
}

function clampDepth(depth: number): Section['depth'] {
  if (depth <= 1) return 1
  if (depth === 2) return 2
  return depth === 3 ? 3 : 4
}
