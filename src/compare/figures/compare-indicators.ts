import type {City, FigureEvidence, IndicatorRow} from '../../model/comparison.js'
import type {Lexicon} from '../../model/lexicon.js'
import {arrangeFigures} from './arrange-figures.js'
import type {ClaimedFigure} from './claim-figures.js'
import type {ToldFigure} from './gather-figures.js'
import {toFigureEvidence} from './to-figure-evidence.js'

export interface FigureTables {
  /** Of two cities at least. */
  rows: IndicatorRow[]
  /** Figures that compare with no other city: those of the lexicon's indicators first, in its order. */
  figures: Record<City, FigureEvidence[]>
}

/** Set the figures of a theme side by side where they may be compared, and list the rest (see `arrangeFigures`). */
export function compareIndicators(
  lexicon: Lexicon,
  cities: readonly City[],
  told: readonly ToldFigure[]
): FigureTables {
  const {rows, listed} = arrangeFigures(lexicon, cities, told)
  return {
    rows: rows.map(({head, cells, caution}) => ({
      ...head,
      cells: mapCells(cells, toEvidence),
      ...(caution !== undefined && {caution})
    })),
    figures: mapCells(listed, toEvidence)
  }
}

function toEvidence({told, indicator}: ClaimedFigure): FigureEvidence {
  return toFigureEvidence(told, indicator?.name)
}

function mapCells<T>(
  cells: Readonly<Record<City, ClaimedFigure[]>>,
  map: (one: ClaimedFigure) => T
): Record<City, T[]> {
  return Object.fromEntries(Object.entries(cells).map(([city, figures]) => [city, figures.map(map)]))
}
