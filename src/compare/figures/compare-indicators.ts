import type {City, FigureEvidence, IndicatorRow} from '../../model/comparison.js'
import type {Indicator, Lexicon} from '../../model/lexicon.js'
import {alignRow} from './align-row.js'
import {claimFigures, type ClaimedFigure} from './claim-figures.js'
import {describeCaution} from './describe-caution.js'
import {findShared} from './find-shared.js'
import type {ToldFigure} from './gather-figures.js'
import {groupBy} from '../group-by.js'
import {toFigureEvidence} from './to-figure-evidence.js'

export interface FigureTables {
  /** Of two cities at least. */
  rows: IndicatorRow[]
  /** Figures that compare with no other city: those of the lexicon's indicators first, in its order. */
  figures: Record<City, FigureEvidence[]>
}

/**
 * Set the figures of a theme side by side where they may be compared: by the lexicon's indicators, then by what two
 * cities both count.
 *
 * An indicator's row holds what counts the thing itself; a kind of it (化解“三农”纠纷) compares with the same kind
 * alone, in a row of its own. A row with figures of a single city is none: its figures are listed with the rest.
 */
export function compareIndicators(
  lexicon: Lexicon,
  cities: readonly City[],
  told: readonly ToldFigure[]
): FigureTables {
  const claimed = claimFigures(lexicon, told)
  const tabled = new Set<ToldFigure>()
  const rows: IndicatorRow[] = []
  const names = new Map(claimed.map(({told: one, indicator}) => [one, indicator?.name]))
  const table = (
    head: Pick<IndicatorRow, 'id' | 'name' | 'unit' | 'shared'>,
    figures: readonly ToldFigure[]
  ): void => {
    const {cells} = alignRow(figures)
    if (cells.size < 2) return
    for (const one of [...cells.values()].flat()) tabled.add(one)
    const filled = cities.map((city) => cells.get(city) ?? [])
    const caution = describeCaution(filled)
    rows.push({
      ...head,
      cells: Object.fromEntries(
        cities.map((city, index) => [
          city,
          (filled[index] ?? []).map((one) => toFigureEvidence(one, names.get(one)))
        ])
      ),
      ...(caution !== undefined && {caution})
    })
  }
  for (const {id, name, units} of lexicon.indicators) {
    const figures = claimed.filter(({indicator, kind}) => indicator?.id === id && kind === '')
    table(
      {id, name, unit: units[0] ?? ''},
      figures.map((one) => one.told)
    )
  }
  for (const {name, unit, figures} of findShared(claimed.filter((one) => !tabled.has(one.told)))) {
    table({id: `shared:${name}:${unit}`, name, unit, shared: true}, figures)
  }
  return {
    rows,
    figures: listFigures(
      claimed.filter((one) => !tabled.has(one.told)),
      lexicon.indicators,
      cities
    )
  }
}

function listFigures(
  claimed: readonly ClaimedFigure[],
  indicators: readonly Indicator[],
  cities: readonly City[]
): Record<City, FigureEvidence[]> {
  const rank = new Map(indicators.map(({id}, index) => [id, index]))
  const rankOf = ({indicator}: ClaimedFigure): number => rank.get(indicator?.id ?? '') ?? indicators.length
  const byCity = groupBy(claimed, ({told}) => told.city)
  return Object.fromEntries(
    cities.map((city) => [
      city,
      (byCity.get(city) ?? [])
        .toSorted((a, b) => rankOf(a) - rankOf(b) || inText(a, b))
        .map(({told, indicator}) => toFigureEvidence(told, indicator?.name))
    ])
  )
}

function inText({told: a}: ClaimedFigure, {told: b}: ClaimedFigure): number {
  return a.place.order - b.place.order || a.figure.start - b.figure.start
}
