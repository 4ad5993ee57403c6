import type {City, Evidence, PracticeRow} from '../../model/comparison.js'
import type {Lexicon} from '../../model/lexicon.js'
import {buildEvidence} from '../build-evidence.js'
import {fillColumn} from './fill-column.js'
import type {Candidate} from './find-candidates.js'
import type {Label, Passage} from '../passage.js'

export interface PracticeTable {
  rows: PracticeRow[]
  /** Names of the practices that no city reports. */
  unreported: string[]
}

/** The cells of one city, by the id of the practice. */
export type PracticeColumn = ReadonlyMap<string, readonly Evidence[]>

/** Set the columns of the cities side by side, a row for each practice of the theme that one of them reports. */
export function comparePractices(
  lexicon: Lexicon,
  cities: readonly City[],
  columns: ReadonlyMap<City, PracticeColumn>
): PracticeTable {
  const cellsOf = (id: string): Array<[City, Evidence[]]> =>
    cities.map((city) => [city, [...(columns.get(city)?.get(id) ?? [])]])
  const rows = lexicon.practices.map(({id, name}) => ({id, name, cells: Object.fromEntries(cellsOf(id))}))
  return {
    rows: rows.filter(isReported),
    unreported: rows.filter((row) => !isReported(row)).map(({name}) => name)
  }
}

/**
 * Fill the column of one city: for each practice that it reports at most two quotations, the best first.
 *
 * A practice is reported only where a quoted run of clauses holds a term that names it and tells something: no
 * question, portrait or mere slogan fills a cell. What is done (figures, results, recognition) goes before work told
 * without them, that before a bare item of a list, a story or a table's row, and these before a caption or heading,
 * which is quoted whole; a plan or call stands only where nothing else does, and then the evidence says `aim`. Of one
 * city the same words do not fill two cells where others say nearly as much. `explainPractices` tells it cell by cell.
 */
export function quoteColumn(
  theme: string,
  passages: readonly Passage[],
  labels: readonly Label[]
): PracticeColumn {
  const filled = fillColumn(theme, passages, labels)
  return new Map([...filled].map(([id, {quoted}]) => [id, quoted.map(quoteCandidate)]))
}

function isReported({cells}: PracticeRow): boolean {
  return Object.values(cells).some((cell) => cell.length > 0)
}

/** Cut the quotation of a candidate: a heading or caption says what it is. */
export function quoteCandidate({passage, run, from}: Candidate): Evidence {
  return {...buildEvidence(passage, run), ...(from && {from})}
}
