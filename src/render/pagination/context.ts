import type {Definition, Parents, Root} from 'mdast'
import type {ReportDocument} from '../../model/document.js'
import type {Layout, Pt} from '../../model/layout.js'
import type {Note} from './collect-notes.js'

/** What holds for all blocks of a report. */
export interface Context {
  tree: Root
  layout: Layout
  pictures: ReportDocument['pictures']
  definitions: ReadonlyMap<string, Definition>
  /** Footnotes by identifier, and how many lines each fills. */
  notes: ReadonlyMap<string, Note>
  noteLines: ReadonlyMap<Note, number>
  /** The type area. */
  width: Pt
  height: Pt
}

/** Where a block stands. */
export interface Place {
  parent: Parents
  index: number
  /** How many block quotations are around it. */
  quotes: number
  inNote: boolean
  /** Level of the list around it, from 0; −1 outside of lists. */
  level: number
  /** From the edge of the type area to its text, as the lists and quotations around it say. */
  indent: Pt
}
