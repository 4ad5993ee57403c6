import type {Edit} from './edit.js'

/** Find the runs of characters in which two texts differ, where characters stand for characters; else one edit. */
export function differences(before: string, after: string, offset: number): Edit[] {
  if (before === after) return []
  // By code points: a rare character may become one outside the basic plane, as 綄 does.
  const [olds, news] = [[...before], [...after]]
  if (olds.length !== news.length) return [{start: offset, end: offset + before.length, after}]
  const edits: Edit[] = []
  let at = offset
  let last: Edit | undefined
  for (const [index, old] of olds.entries()) {
    const end = at + old.length
    const now = news[index] ?? ''
    if (old === now) last = undefined
    else if (last === undefined) edits.push((last = {start: at, end, after: now}))
    else {
      last.end = end
      last.after += now
    }
    at = end
  }
  return edits
}
