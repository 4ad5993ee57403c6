import {frameFragments, type FrameRow} from './frame-rules.js'
import type {PlacedStrip} from './page.js'
import type {Fragment, TableFrame} from './strip.js'

/** Draw the rules and fills of the tables on a page. */
export function frameTables(strips: readonly PlacedStrip[]): Fragment[] {
  const fragments: Fragment[] = []
  let frame: TableFrame | undefined
  let rows: FrameRow[] = []
  const close = (): void => {
    if (frame !== undefined) fragments.push(...frameFragments(frame, rows))
    rows = []
  }
  for (const {strip, y} of strips) {
    const {table} = strip
    if (table?.frame !== frame) close()
    frame = table?.frame
    if (table === undefined) continue
    const last = rows.at(-1)
    const bottom = y + strip.height
    if (last?.row === table.row) last.bottom = bottom
    else rows.push({top: y, bottom, row: table.row})
  }
  close()
  return fragments
}
