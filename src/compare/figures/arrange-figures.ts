import type {City, IndicatorRow} from '../../model/comparison.js'
import type {Indicator, Lexicon} from '../../model/lexicon.js'
import {groupBy} from '../group-by.js'
import {alignRow, type Alignment} from './align-row.js'
import {claimFigures, type ClaimedFigure} from './claim-figures.js'
import {describeCaution} from './describe-caution.js'
import {findShared} from './find-shared.js'
import type {ToldFigure} from './gather-figures.js'

type Head = Pick<IndicatorRow, 'id' | 'name' | 'unit' | 'shared'>

/** A row of figures side by side, before they are turned into plain data. */
export interface ArrangedRow {
  head: Head
  cells: Record<City, ClaimedFigure[]>
  caution?: string
}

/** Where each figure of a theme stands. */
export interface Arrangement {
  /** Of two cities at least. */
  rows: ArrangedRow[]
  /** Figures that compare with no other city: those of the lexicon's indicators first, in its order. */
  listed: Record<City, ClaimedFigure[]>
  /** How each figure was first set beside others, whether a row came of it or not; none where nothing counts the same. */
  tried: Map<ToldFigure, Alignment>
}

/**
 * Arrange the figures of a theme in rows and lists: by the lexicon's indicators, then by what two cities both count.
 *
 * An indicator's row holds what counts the thing itself; a kind of it (化解“三农”纠纷) compares with the same kind
 * alone, in a row of its own. A row with figures of a single city is none: its figures are listed with the rest, and so
 * is what a table gives without a year.
 */
export function arrangeFigures(
  lexicon: Lexicon,
  cities: readonly City[],
  told: readonly ToldFigure[]
): Arrangement {
  const claimed = claimFigures(lexicon, told)
  const comparable = claimed.filter((one) => !one.told.loose)
  const claims = new Map(claimed.map((one) => [one.told, one]))
  const tried = new Map<ToldFigure, Alignment>()
  const tabled = new Set<ToldFigure>()
  const rows: ArrangedRow[] = []
  const table = (head: Head, figures: readonly ToldFigure[]): void => {
    const alignment = alignRow(figures)
    for (const one of figures) if (!tried.has(one)) tried.set(one, alignment)
    const {cells} = alignment
    if (cells.size < 2) return
    for (const one of [...cells.values()].flat()) tabled.add(one)
    const filled = cities.map((city) => cells.get(city) ?? [])
    const caution = describeCaution(filled)
    rows.push({
      head,
      cells: Object.fromEntries(
        cities.map((city, index) => [city, (filled[index] ?? []).flatMap((one) => claims.get(one) ?? [])])
      ),
      ...(caution !== undefined && {caution})
    })
  }
  for (const {id, name, units} of lexicon.indicators) {
    const figures = comparable.filter(({indicator, kind}) => indicator?.id === id && kind === '')
    table(
      {id, name, unit: units[0] ?? ''},
      figures.map((one) => one.told)
    )
  }
  for (const {name, unit, figures} of findShared(comparable.filter((one) => !tabled.has(one.told)))) {
    table({id: `shared:${name}:${unit}`, name, unit, shared: true}, figures)
  }
  const rest = claimed.filter((one) => !tabled.has(one.told))
  return {rows, listed: listFigures(rest, lexicon.indicators, cities), tried}
}

function listFigures(
  claimed: readonly ClaimedFigure[],
  indicators: readonly Indicator[],
  cities: readonly City[]
): Record<City, ClaimedFigure[]> {
  const rank = new Map(indicators.map(({id}, index) => [id, index]))
  const rankOf = ({indicator}: ClaimedFigure): number => rank.get(indicator?.id ?? '') ?? indicators.length
  const byCity = groupBy(claimed, ({told}) => told.city)
  return Object.fromEntries(
    cities.map((city) => [
      city,
      (byCity.get(city) ?? []).toSorted((a, b) => rankOf(a) - rankOf(b) || inText(a, b))
    ])
  )
}

function inText({told: a}: ClaimedFigure, {told: b}: ClaimedFigure): number {
  return a.place.order - b.place.order || a.figure.start - b.figure.start
}
