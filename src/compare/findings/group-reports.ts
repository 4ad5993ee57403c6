import type {City, Evidence, PracticeRow} from '../../model/comparison.js'
import {groupBy} from '../group-by.js'

/** Practices that the same cities report. */
export interface ReportGroup {
  rows: PracticeRow[]
  /** The cities that report each of the rows as done. */
  reporting: City[]
  /** The cities that report none of them and plan or call for one at least. */
  planning: City[]
  /** The cities of which no article names any of them. */
  silent: City[]
}

/**
 * Group the practices by the cities that report them as done: most cities first, then the order of the rows.
 *
 * A plan or call is no report. Rows that nobody reports as done are left out.
 */
export function groupReports(rows: readonly PracticeRow[], cities: readonly City[]): ReportGroup[] {
  const told = rows.map((row) => ({row, reporting: cities.filter((city) => doneIn(row, city).length > 0)}))
  return [...groupBy(told, ({reporting}) => reporting.join('\n')).values()]
    .map((group) =>
      describeGroup(
        group[0]?.reporting ?? [],
        group.map(({row}) => row),
        cities
      )
    )
    .filter(({reporting}) => reporting.length > 0)
    .sort((a, b) => b.reporting.length - a.reporting.length)
}

/** Take some rows of a group alone: what another city plans of the rest does not concern them. */
export function describeGroup(
  reporting: readonly City[],
  rows: readonly PracticeRow[],
  cities: readonly City[]
): ReportGroup {
  const others = cities.filter((city) => !reporting.includes(city))
  const names = (city: City): boolean => rows.some(({cells}) => (cells[city] ?? []).length > 0)
  return {
    rows: [...rows],
    reporting: [...reporting],
    planning: others.filter(names),
    silent: others.filter((city) => !names(city))
  }
}

/** What a row quotes of a city as done. */
function doneIn({cells}: PracticeRow, city: City): Evidence[] {
  return (cells[city] ?? []).filter(({aim}) => aim !== true)
}

/** One quotation for every city and practice. */
export function proveReports(rows: readonly PracticeRow[], cities: readonly City[]): Evidence[] {
  return rows.flatMap((row) => cities.flatMap((city) => doneIn(row, city).slice(0, 1)))
}
