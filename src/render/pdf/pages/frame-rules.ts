import type {Pt} from '../../../model/layout.js'
import type {Fragment, TableFrame} from './strip.js'

/** What of a row stands on a page. */
export interface FrameRow {
  top: Pt
  bottom: Pt
  /** From 0, the head. */
  row: number
}

/**
 * Draw the rules and the fill of what stands of a table on one page: each rule in one piece, above its first row and
 * below its last one always, so that the table is closed where the page ends and open nowhere.
 */
export function frameFragments(frame: TableFrame, rows: readonly FrameRow[]): Fragment[] {
  const [first] = rows
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return []
  const {rule, left, right, headFill, hasInnerRules, verticals} = frame
  const fragments: Fragment[] = []
  if (headFill !== undefined) {
    for (const {row, top, bottom} of rows) {
      if (row !== 0) continue
      fragments.push({
        kind: 'fill',
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        colour: headFill
      })
    }
  }
  if (rule.width === 0) return fragments
  const across = (y: Pt): Fragment => ({kind: 'rule', x1: left, y1: y, x2: right, y2: y, ...rule})
  fragments.push(across(first.top))
  for (const [index, {row, bottom}] of rows.entries()) {
    // The rule below the head is there in a 三线表 too.
    if (index < rows.length - 1 && (hasInnerRules || row === 0)) fragments.push(across(bottom))
  }
  fragments.push(across(last.bottom))
  // They meet the outer edge of the rules above and below.
  const [top, bottom] = [first.top - rule.width / 2, last.bottom + rule.width / 2]
  for (const x of verticals) fragments.push({kind: 'rule', x1: x, y1: top, x2: x, y2: bottom, ...rule})
  return fragments
}
