import type {Place, PlacedBlock} from './place.js'

/** A list of readers' remarks has at least so many. */
const leastRemarks = 3

/** The buttons and the counters under a remark, and what a forum writes above a post. */
const remarkMark =
  /(?:^|[\s\d|｜·:：（([【])(?:回复|回应|举报|点赞|赞|顶|踩|支持|反对|沙发|板凳|楼主|\d+\s*[楼#]|发表于|只看该作者)(?:$|[\s\d|｜·（()）\]】])/

/** Buttons and text stand within so many elements of the remark. */
const deepest = 6

/**
 * Find the elements that hold readers' remarks: body text and a line such as `09-21 12:30 回复`, three or more of the
 * same kind side by side.
 *
 * What holds most of the text of its row is none: the first post of a thread may be the article. Nor are three
 * sections of an article, whose short lines are headings.
 */
export function findRemarks(placed: readonly PlacedBlock[]): Set<Place> {
  const marked = new Set<Place>()
  for (const {block, place} of placed) {
    if (block.text.length <= 40 && remarkMark.test(block.text)) climb(place, (at) => marked.add(at))
  }
  if (marked.size < leastRemarks) return new Set()
  const prose = new Map<Place, number>()
  for (const one of placed) {
    if (one.prose === 0) continue
    climb(one.place, (at) => {
      if (marked.has(at)) prose.set(at, (prose.get(at) ?? 0) + one.prose)
    })
  }
  const rows = new Map<Place | null, Place[]>()
  for (const place of prose.keys()) {
    const row = rows.get(place.parent) ?? []
    row.push(place)
    rows.set(place.parent, row)
  }
  return new Set([...rows.values()].flatMap((row) => remarksIn(row, prose)))
}

function remarksIn(row: readonly Place[], prose: ReadonlyMap<Place, number>): Place[] {
  if (row.length < leastRemarks) return []
  const lengthOf = (place: Place) => prose.get(place) ?? 0
  const total = row.reduce((sum, place) => sum + lengthOf(place), 0)
  const remarks = row.filter((place) => lengthOf(place) <= total / 2)
  const [first] = remarks
  return remarks.every(({element}) => element.tagName === first?.element.tagName) ? remarks : []
}

function climb(place: Place | null, visit: (place: Place) => void): void {
  for (let at = place, steps = 0; at !== null && steps < deepest; at = at.parent, steps++) visit(at)
}
