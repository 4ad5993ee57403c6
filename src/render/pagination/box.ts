import type {Heading} from 'mdast'
import type {Pt} from '../../model/layout.js'

/** A paragraph, table row or picture, as far as breaking into pages asks: some lines of one height. */
export interface Box {
  lines: number
  leading: Pt
  /** White to the neighbours: of two that meet the larger one counts. */
  spaceBefore: Pt
  spaceAfter: Pt
  /** What stands above the first and below the last line and goes with it: rules, cell padding. */
  above: Pt
  below: Pt
  keepWithNext: boolean
  /** All lines stand on one page, if they fit on one. */
  keepLines: boolean
  notes: readonly BoxNote[]
  /** The header row that is repeated when the box starts a page. */
  repeated: Pt
  /** It starts a page by order. */
  startsPage: boolean
  heading?: Heading
}

/** A footnote of a box. */
export interface BoxNote {
  /** The line of the box, from 0, that its mark is on. */
  line: number
  lines: number
  leading: Pt
}

/** Make a box of lines; unless told, nothing else is special about it. */
export function box(lines: number, leading: Pt, special: Partial<Box> = {}): Box {
  return {
    lines,
    leading,
    spaceBefore: 0,
    spaceAfter: 0,
    above: 0,
    below: 0,
    keepWithNext: false,
    keepLines: false,
    notes: [],
    repeated: 0,
    startsPage: false,
    ...special
  }
}
