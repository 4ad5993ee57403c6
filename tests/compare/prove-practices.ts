import {isDeepStrictEqual} from 'node:util'
import type {Evidence, FigureEvidence, ThemeComparison} from '../../src/model/comparison.js'
import type {Claim, CityList, NameList} from './claim.js'
import {unless} from './unless.js'

/** A row of a table: its name as a statement quotes it, and what it quotes of each city. */
interface Row {
  name: string
  cells: Record<string, Evidence[]>
}

/** Prove one claim on the practices of a theme, or on which rows of figures there are; `before` stands in front of it. */
export function provePractices(
  claim: Claim,
  before: readonly Claim[],
  theme: ThemeComparison,
  cities: readonly string[]
): string[] {
  const rows = theme.practices.map((row) => ({name: quoted(row.name), cells: row.cells}))
  const [lead] = before.flatMap((one) => (one.kind === 'did' ? [one.names.named] : []))
  const named = rows.filter(({name}) => lead?.includes(name) === true)
  switch (claim.kind) {
    case 'did': {
      const all = claim.names.figures ? figureRows(theme) : rows
      return proveNames(claim, claim.names, claim.cities, all, (row) =>
        cities.filter((city) => isDone(row, city))
      )
    }
    case 'sole': {
      const all = claim.names.figures ? countedRows(theme, cities) : rows
      const who = (row: Row): string[] =>
        cities.filter((city) => (city === claim.city ? isDone(row, city) : isNamed(row, city)))
      return proveNames(claim, claim.names, {named: [claim.city], count: 1}, all, who)
    }
    case 'planned':
      return [
        ...proveNames(claim, claim.names, claim.cities, rows, (row) =>
          cities.filter((city) => isNamed(row, city))
        ),
        ...claim.cities.named.flatMap((city) => proveOnlyPlans(city, rows, claim))
      ]
    case 'only-planned':
      return [
        ...unless(
          claim.items === undefined || claim.items === named.length,
          `${claim.text}: ${named.length} rows`
        ),
        ...claim.cities.named.flatMap((city) =>
          proveOnlyPlans(city, claim.items === undefined ? rows : named, claim)
        )
      ]
    case 'unseen': {
      const mute = cities.filter(
        (city) => (theme.coverage[city]?.paragraphs ?? 0) === 0 && !rows.some((row) => isNamed(row, city))
      )
      const silent = cities.filter((city) => !mute.includes(city) && !named.some((row) => isNamed(row, city)))
      const meant = claim.items === undefined ? mute : silent
      return [
        ...unless(
          claim.items === undefined || claim.items === named.length,
          `${claim.text}: ${named.length} rows`
        ),
        ...unless(
          claim.cities.named.every((city) => meant.includes(city)),
          `no cell: ${claim.text}`
        ),
        ...unless(claim.cities.count === meant.length, `${meant.length} cities: ${claim.text}`)
      ]
    }
    case 'remark':
      return []
    default:
      return [`unknown form: ${claim.text}`]
  }
}

/** The rows named, and as many more as the count says, are those of exactly these cities, with evidence of each. */
function proveNames(
  {text, evidence}: Claim,
  {named, count}: NameList,
  list: CityList,
  rows: readonly Row[],
  who: (row: Row) => string[]
): string[] {
  const meant = rows.filter((row) => {
    const found = who(row)
    const exact = found.length === list.count && list.named.every((city) => found.includes(city))
    return exact && (count > named.length || named.includes(row.name))
  })
  const cells = meant.flatMap((row) =>
    who(row).map((city) => ({where: `${city} × ${row.name}`, cell: row.cells[city]}))
  )
  return [
    ...named.flatMap((name) =>
      unless(
        meant.some((row) => row.name === name),
        `“${name}” in ${text}`
      )
    ),
    ...unless(
      new Set(meant.map(({name}) => name)).size === count,
      `${count} rows in ${text}, found ${meant.length}`
    ),
    ...cells.flatMap(({where, cell}) =>
      unless(
        evidence.some((one) => holds(cell, one)),
        `${where} has evidence`
      )
    ),
    ...evidence.flatMap((one) =>
      unless(
        cells.some(({cell}) => holds(cell, one)),
        `evidence of its cells: ${one.text}`
      )
    )
  ]
}

function proveOnlyPlans(city: string, rows: readonly Row[], {evidence}: Claim): string[] {
  const told = rows.flatMap(({cells}) => cells[city] ?? [])
  return [
    ...unless(told.length > 0 && told.every(({aim}) => aim === true), `${city} only plans`),
    ...unless(
      evidence.some((one) => holds(told, one)),
      `evidence that ${city} plans`
    )
  ]
}

/** The rows of figures that stand side by side. */
function figureRows({indicators}: ThemeComparison): Row[] {
  return indicators.map(({name, cells}) => ({
    name: quoted(name),
    cells: Object.fromEntries(
      Object.entries(cells).map(([city, cell]) => [city, cell.map(({evidence}) => evidence)])
    )
  }))
}

/** By the name of what is counted all figures of each city, those that compare with no other too. */
function countedRows({indicators, figures}: ThemeComparison, cities: readonly string[]): Row[] {
  const all = cities.flatMap((city) => {
    const inRows = indicators.flatMap(({name, cells}) =>
      (cells[city] ?? []).map((figure) => ({figure, name}))
    )
    const alone = (figures[city] ?? []).map((figure) => ({figure, name: figure.indicator}))
    return [...inRows, ...inRows.map(({figure}) => ({figure, name: figure.indicator})), ...alone].flatMap(
      ({figure, name}): Array<{city: string; name: string; figure: FigureEvidence}> =>
        name === undefined ? [] : [{city, name, figure}]
    )
  })
  return [...new Set(all.map(({name}) => name))].map((name) => ({
    name: quoted(name),
    cells: Object.fromEntries(
      cities.map((city) => [
        city,
        all.flatMap((one) => (one.name === name && one.city === city ? [one.figure.evidence] : []))
      ])
    )
  }))
}

function isNamed({cells}: Row, city: string): boolean {
  return (cells[city] ?? []).length > 0
}

function isDone({cells}: Row, city: string): boolean {
  return (cells[city] ?? []).some(({aim}) => aim !== true)
}

function holds(cell: readonly Evidence[] | undefined, evidence: Evidence): boolean {
  return cell?.some((one) => isDeepStrictEqual(one, evidence)) === true
}

/** A name inside quotation marks has single ones for its own. */
function quoted(name: string): string {
  return name.replaceAll('“', '‘').replaceAll('”', '’')
}
