import type {City, FigureEvidence, IndicatorRow} from '../../model/comparison.js'
import type {Lexicon} from '../../model/lexicon.js'
import type {Layout} from '../lay-out-articles.js'
import {groupBy} from '../group-by.js'
import {differenceFrom, type Alignment, type Difference} from './align-row.js'
import {arrangeFigures} from './arrange-figures.js'
import {canonicalUnit} from './canonical-unit.js'
import type {ClaimedFigure} from './claim-figures.js'
import {whyUnshared, type Unshared} from './find-shared.js'
import {gatherFigures, type ToldFigure} from './gather-figures.js'
import {toFigureEvidence} from './to-figure-evidence.js'

/**
 * Why a figure stands in the list and in no row: no other city counts it (`alone`), or a kind of it (`kind`); it is
 * counted in another unit than the row; it is a plan, of another scope, form or step than the figure of its city in
 * the row; it is of a story, or its name is too vague to compare without an indicator; or a table gives it without a year (`loose`).
 */
export type AgainstRow = Difference | Unshared | 'alone' | 'kind' | 'loose' | 'unit'

/** A figure of a theme, with why it stands where it stands. */
export interface ExplainedFigure {
  /** The same as in the comparison. */
  figure: FigureEvidence
  /** The word of the indicator that was found … */
  word?: string
  /** … in what the clause says behind the figure. */
  behind?: true
  /** What tells it apart from the thing itself that the indicator counts: 三农. */
  kind?: string
  /** It says by how much a quantity changed, and not how much there is. */
  change?: true
  /** Its own place does not speak of the theme, only its paragraph. */
  around?: true
  /** Why it stands in no row; absent where it stands in one. */
  reason?: AgainstRow
  /** The words of the figure of its city that stands in the row instead. */
  instead?: string
}

export interface ExplainedRow extends Omit<IndicatorRow, 'cells'> {
  cells: Record<City, ExplainedFigure[]>
}

export interface ExplainedFigures {
  indicators: ExplainedRow[]
  figures: Record<City, ExplainedFigure[]>
}

/**
 * Explain where each figure of a theme stands: by which word an indicator claims it, and why it is in no row.
 *
 * It arranges the figures by the same function as `compareIndicators`, so that both always agree.
 */
export function explainFigures(
  lexicon: Lexicon,
  {articles, cities, passages, labels}: Layout
): ExplainedFigures {
  const titles = articles.map(({data}) => data.title)
  const paragraphs = groupBy(passages.paragraphs, ({city}) => city)
  const told = cities
    .flatMap((city) =>
      gatherFigures({paragraphs: paragraphs.get(city) ?? [], labels: labels.get(city) ?? []}, titles)
    )
    .sort((a, b) => a.place.order - b.place.order)
  const {rows, listed, tried} = arrangeFigures(lexicon, cities, told)
  const describe = (one: ClaimedFigure): ExplainedFigure => describeFigure(lexicon.id, one)
  return {
    indicators: rows.map(({head, cells, caution}) => ({
      ...head,
      cells: mapCells(cells, describe),
      ...(caution !== undefined && {caution})
    })),
    figures: mapCells(listed, (one) => ({...describe(one), ...whyListed(one, tried.get(one.told))}))
  }
}

function describeFigure(
  theme: string,
  {told, indicator, word, behind, kind}: ClaimedFigure
): ExplainedFigure {
  return {
    figure: toFigureEvidence(told, indicator?.name),
    ...(word !== undefined && {word}),
    ...(behind && {behind}),
    ...(indicator && kind !== '' && {kind}),
    ...(told.change && {change: true as const}),
    ...(!told.themes.has(theme) && {around: true as const})
  }
}

function whyListed(
  one: ClaimedFigure,
  alignment: Alignment | undefined
): Pick<ExplainedFigure, 'reason' | 'instead'> {
  if (one.told.loose) return {reason: 'loose'}
  if (!alignment) return {reason: whyUnshared(one) ?? (one.indicator ? 'kind' : 'alone')}
  const {cells} = alignment
  const [first] = cells.get(one.told.city) ?? []
  if (!first || !isSameUnit(one.told, first)) return {reason: 'unit'}
  const difference = cells.size < 2 ? undefined : differenceFrom(one.told, first)
  return difference ? {reason: difference, instead: first.figure.text} : {reason: 'alone'}
}

function isSameUnit({figure: a}: ToldFigure, {figure: b}: ToldFigure): boolean {
  return canonicalUnit(a.unit) === canonicalUnit(b.unit)
}

function mapCells(
  cells: Readonly<Record<City, ClaimedFigure[]>>,
  map: (one: ClaimedFigure) => ExplainedFigure
): Record<City, ExplainedFigure[]> {
  return Object.fromEntries(Object.entries(cells).map(([city, figures]) => [city, figures.map(map)]))
}
