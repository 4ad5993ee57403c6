import type {
  City,
  DistinctiveTerm,
  Evidence,
  Finding,
  IndicatorRow,
  PracticeRow,
  ThemeComparison
} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {findLoneFigures} from '../figures/find-lone-figures.js'
import {groupBy} from '../group-by.js'
import {describeGroup, groupReports, proveReports} from './group-reports.js'
import {nameCities} from './name-cities.js'
import {quoteName} from './quote-name.js'
import {findAlone} from './state-alone.js'

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
 * names. `“一”仅见于甲材料。` speaks of these articles, never of what a city has: one with three articles tells more
 * than one with a single one. Rows that the same cities report make one statement, the most cities first. A plan or
 * call is no report of work: of a row that one city reports and another only plans both is said. Figures
 * are alone by the lexicon's indicators; of the distinctive terms those that no other city uses, if there are enough
 * sentences to rely on. With fewer than two cities on the theme nothing is common or alone.
 */
export function findCommon(
  cities: readonly City[],
  theme: Pick<ThemeComparison, 'coverage' | 'practices' | 'indicators' | 'figures' | 'terms'>
): CommonAndOnly {
  const {coverage, practices, indicators, terms} = theme
  const speaking = cities.filter((city) => (coverage[city]?.paragraphs ?? 0) > 0)
  const only: Record<City, Finding[]> = Object.fromEntries(cities.map((city) => [city, []]))
  if (speaking.length < 2) return {common: [], only}
  const groups = groupReports(practices, cities)
  for (const {rows, reporting} of findAlone(groups)) {
    for (const city of reporting)
      only[city]?.push(stateOnly(city, nameRows(rows), proveReports(rows, [city])))
  }
  for (const [city, figures] of findLoneFigures(theme, cities)) {
    const names = figures.map(({indicator}) => quoteName(indicator ?? '')).join('')
    if (names !== '')
      only[city]?.push(
        stateOnly(
          city,
          `${names}的数据`,
          figures.map(({evidence}) => evidence)
        )
      )
  }
  for (const city of cities) only[city]?.push(...stateOwnTerms(city, terms[city] ?? []))
  const shared = groups.flatMap(({rows, reporting}) => stateShared(rows, reporting, cities))
  return {
    common: [...shared.slice(0, mostCommon), ...groupFigures(indicators, cities).slice(0, mostCommon)],
    only
  }
}

/** So many practices are taken up by `这三项`. */
const mostTakenUp = 3
const takenUp = ['', '此项', '这两项', '这三项']

/**
 * State rows that the same cities report as done, those apart which other cities only plan:
 * `甲报道了“一”；乙对此项仅提出计划或要求。` What one city alone reports and no other plans is said elsewhere.
 */
function stateShared(
  rows: readonly PracticeRow[],
  reporting: readonly City[],
  cities: readonly City[]
): Finding[] {
  const planningOf = (row: PracticeRow): City[] => describeGroup(reporting, [row], cities).planning
  return [...groupBy(rows, (row) => planningOf(row).join('\n')).values()].flatMap((group) => {
    const planning = group[0] ? planningOf(group[0]) : []
    if (planning.length === 0) return reporting.length > 1 ? [stateReports(group, reporting)] : []
    return chunk(group, mostTakenUp).map((some) =>
      buildFinding([
        ...stateReports(some, reporting).parts.slice(0, 1),
        {
          text: `${nameCities(planning)}对${takenUp[some.length] ?? ''}仅提出计划或要求`,
          evidence: some.flatMap(({cells}) => planning.flatMap((city) => cells[city]?.slice(0, 1) ?? []))
        }
      ])
    )
  })
}

function stateReports(rows: readonly PracticeRow[], reporting: readonly City[]): Finding {
  const all = reporting.length > 1 ? '均' : ''
  return buildFinding([
    {text: `${nameCities(reporting)}${all}报道了${nameRows(rows)}`, evidence: proveReports(rows, reporting)}
  ])
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}

function stateOnly(city: City, what: string, evidence: Evidence[]): Finding {
  return buildFinding([{text: `${what}仅见于${city}材料`, evidence}])
}

/** Terms that no other city uses, in as many sentences as the statistic asks for. */
function stateOwnTerms(city: City, terms: readonly DistinctiveTerm[]): Finding[] {
  const own = terms.filter(({elsewhere, small}) => elsewhere === 0 && small !== true)
  if (own.length === 0) return []
  const names = own.map(({term, sentences}) => `${quoteName(term)}（${sentences}句）`).join('')
  return [
    stateOnly(
      city,
      `用词${names}`,
      own.flatMap(({evidence}) => evidence)
    )
  ]
}

/** Indicators of which the same cities report figures of work done: the most cities first. */
function groupFigures(rows: readonly IndicatorRow[], cities: readonly City[]): Finding[] {
  const told = rows.map((row) => ({
    row,
    reporting: cities.filter((city) => proveFigure(row, city).length > 0)
  }))
  return [...groupBy(told, ({reporting}) => reporting.join('\n')).values()]
    .map((group) => ({reporting: group[0]?.reporting ?? [], own: group.map(({row}) => row)}))
    .filter(({reporting}) => reporting.length > 1)
    .sort((a, b) => b.reporting.length - a.reporting.length)
    .map(({reporting, own}) =>
      buildFinding([
        {
          text: `${nameCities(reporting)}均报道了${nameRows(own)}的数据`,
          evidence: own.flatMap((row) => reporting.flatMap((city) => proveFigure(row, city)))
        }
      ])
    )
}

function proveFigure({cells}: IndicatorRow, city: City): Evidence[] {
  const done = (cells[city] ?? []).filter(({evidence}) => evidence.aim !== true)
  return done.slice(0, 1).map(({evidence}) => evidence)
}

function nameRows(rows: ReadonlyArray<PracticeRow | IndicatorRow>): string {
  return rows.map(({name}) => quoteName(name)).join('')
}
