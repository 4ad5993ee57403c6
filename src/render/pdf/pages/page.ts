import type {Pt} from '../../../model/layout.js'
import type {Fragment, Strip} from './strip.js'

/** A strip on its page, `y` its top from the top of the paper. */
export interface PlacedStrip {
  strip: Strip
  y: Pt
  /** A table's head that is repeated: an artifact, as it was read already. */
  isRepeated: boolean
}

/** A page with all that stands in its type area, in reading order: text, footnotes, tail. */
export interface Page {
  /** From 1. */
  number: number
  strips: PlacedStrip[]
  /** What belongs to no strip (rules and fills of tables, the rule above footnotes), y from the top of the paper. */
  decoration: Fragment[]
}

/** A finished document, before it is drawn. */
export interface Pages {
  pages: Page[]
  /** Where named places are: number of the page, and distance from the top of the paper. */
  destinations: ReadonlyMap<string, {page: number; y: Pt}>
}
