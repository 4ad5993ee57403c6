import type {
  City,
  Coverage,
  Evidence,
  FigureEvidence,
  Finding,
  IndicatorRow,
  PracticeRow
} from '../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {groupBy} from './group-by.js'
import {nameCities, quoteName} from './name-cities.js'

export interface CommonAndOnly {
  common: Finding[]
  only: Record<City, Finding[]>
}

/** With many cities there are more pairs and triples than anybody reads; the tables show all. */
const mostCommon = 6

/**
 * State what two or more of the cities that speak of a theme report, and what one of them alone reports.
 *
 * Every statement has a fixed form and is true by construction: each city it names has a quotation in each row it
 * names. `仅南通报道了……` speaks of these articles, never of what a city has. Rows that the same cities report make
 * one statement, the most cities first. A plan or call is no report of work: a row that one city reports and another
 * only plans is neither common nor alone. With fewer than two cities on the theme nothing is common or alone.
 */
export function findCommon(
  cities: readonly City[],
  coverage: Record<City, Coverage>,
  practices: readonly PracticeRow[],
  indicators: readonly IndicatorRow[]
): CommonAndOnly {
  const speaking = cities.filter((city) => (coverage[city]?.paragraphs ?? 0) > 0)
  const only: Record<City, Finding[]> = Object.fromEntries(cities.map((city) => [city, []]))
  if (speaking.length < 2) return {common: [], only}
  const common: Finding[] = []
  for (const {reporting, rows} of groupRows(practices, cities)) {
    const [city] = reporting
    const evidence = rows.flatMap(({cells}) => reporting.flatMap((name) => firstOf(cells[name])))
    if (reporting.length > 1) {
      common.push(buildFinding([{text: `${nameCities(reporting)}均报道了${nameRows(rows)}。`, evidence}]))
    } else if (city !== undefined) {
      only[city]?.push(
        buildFinding([
          {text: `仅${city}报道了${nameRows(rows)}。`, evidence: rows.flatMap(({cells}) => cells[city] ?? [])}
        ])
      )
    }
  }
  const counted: Finding[] = []
  for (const {reporting, rows} of groupRows(indicators, cities)) {
    const [city] = reporting
    const evidence = rows.flatMap(({cells}) =>
      reporting.flatMap((name) => firstOf(cells[name]).map((figure) => figure.evidence))
    )
    if (reporting.length > 1) {
      counted.push(
        buildFinding([{text: `${nameCities(reporting)}均报道了${nameRows(rows)}的数据。`, evidence}])
      )
    } else if (city !== undefined) {
      only[city]?.push(buildFinding([{text: `仅${city}报道了${nameRows(rows)}的数据。`, evidence}]))
    }
  }
  return {common: [...common.slice(0, mostCommon), ...counted.slice(0, mostCommon)], only}
}

interface RowGroup<Row> {
  reporting: City[]
  rows: Row[]
}

/** Group rows by the cities that report them: the most cities first, then the order of the rows. */
function groupRows<Row extends PracticeRow | IndicatorRow>(
  rows: readonly Row[],
  cities: readonly City[]
): Array<RowGroup<Row>> {
  const told = rows
    .map((row) => ({row, reporting: cities.filter((city) => reports(row, city))}))
    .filter(
      ({row, reporting}) =>
        reporting.length > 1 || cities.every((city) => !mentions(row, city) || reporting.includes(city))
    )
  return [...groupBy(told, ({reporting}) => reporting.join('\n')).values()]
    .map((group) => ({reporting: group[0]?.reporting ?? [], rows: group.map(({row}) => row)}))
    .filter(({reporting}) => reporting.length > 0)
    .sort((a, b) => b.reporting.length - a.reporting.length)
}

function reports({cells}: PracticeRow | IndicatorRow, city: City): boolean {
  return (cells[city] ?? []).some((item) => !('aim' in item))
}

function mentions({cells}: PracticeRow | IndicatorRow, city: City): boolean {
  return (cells[city] ?? []).length > 0
}

function nameRows(rows: ReadonlyArray<{name: string}>): string {
  return rows.map(({name}) => quoteName(name)).join('')
}

function firstOf<T extends Evidence | FigureEvidence>(cell: readonly T[] | undefined): T[] {
  return cell?.slice(0, 1) ?? []
}
