import type {City, FigureEvidence, IndicatorRow} from '../model/comparison.js'
import type {Indicator, Lexicon} from '../model/lexicon.js'
import {describeCaution} from './describe-caution.js'
import {toFigureEvidence, type ToldFigure} from './gather-figures.js'
import {groupBy} from './group-by.js'
import {matchIndicator} from './match-indicator.js'

export interface FigureTables {
  rows: IndicatorRow[]
  /** Figures that compare with no other city. */
  figures: Record<City, FigureEvidence[]>
}

/**
 * Set the figures of a theme side by side, by the lexicon's indicators and then by what two cities both count.
 *
 * A figure has the theme when its own place speaks of it; where its place speaks of no theme, when an indicator claims
 * it in a paragraph of the theme. The numbers of a story are left out unless an indicator names them. In a cell the
 * figure that counts the thing itself, in the row's own unit, of the latest year, and the greatest come first.
 */
export function compareIndicators(
  lexicon: Lexicon,
  cities: readonly City[],
  told: readonly ToldFigure[]
): FigureTables {
  const named = new Map<Indicator, ToldFigure[]>(lexicon.indicators.map((indicator) => [indicator, []]))
  const rest: ToldFigure[] = []
  for (const one of told) {
    const own = one.themes.has(lexicon.id)
    if (!own && (one.themes.size > 0 || !one.around.has(lexicon.id))) continue
    const indicator = matchIndicator(one.figure, one.behind, lexicon.indicators)
    if (indicator) named.get(indicator)?.push(one)
    else if (own && !one.story) rest.push(one)
  }
  const rows = [...named]
    .filter(([, figures]) => figures.length > 0)
    .map(([{id, name, units, of}, figures]) => toRow({id, name, unit: units[0] ?? ''}, cities, figures, of))
  const shared = findShared(rest)
  for (const figures of shared) {
    const {of = '', unit = ''} = figures[0]?.figure ?? {}
    rows.push(toRow({id: `shared:${nameOf(of)}:${unit}`, name: nameOf(of), unit}, cities, figures, []))
  }
  const taken = new Set(shared.flat())
  const single = groupBy(
    rest.filter((one) => !taken.has(one)),
    ({city}) => city
  )
  const figures = Object.fromEntries(
    cities.map((city) => [city, (single.get(city) ?? []).map(toFigureEvidence)])
  )
  return {rows, figures}
}

function toRow(
  head: Pick<IndicatorRow, 'id' | 'name' | 'unit'>,
  cities: readonly City[],
  figures: readonly ToldFigure[],
  words: readonly string[]
): IndicatorRow {
  const byCity = groupBy(figures, ({city}) => city)
  const narrow = (one: ToldFigure): number =>
    Number(isNarrow(one, words)) + Number(one.figure.unit !== head.unit)
  const cells = cities.map((city) =>
    [...(byCity.get(city) ?? [])].sort((a, b) => narrow(a) - narrow(b) || byWeight(a, b))
  )
  const caution = describeCaution(cells)
  return {
    ...head,
    cells: Object.fromEntries(
      cities.map((city, index) => [city, (cells[index] ?? []).map(toFigureEvidence)])
    ),
    ...(caution !== undefined && {caution})
  }
}

function byWeight(a: ToldFigure, b: ToldFigure): number {
  return (b.year ?? 0) - (a.year ?? 0) || b.figure.value - a.figure.value || a.place.order - b.place.order
}

/** Figures that count the thing itself go before those that count a kind of it: 化解“三农”纠纷 is not 化解纠纷. */
function isNarrow({figure}: ToldFigure, words: readonly string[]): boolean {
  const counted = lettersOf(figure.of || figure.text)
  const longest = Math.max(0, ...words.filter((word) => counted.includes(word)).map((word) => word.length))
  // 各类, 全市, 建成 may stand beside it.
  return counted.length - longest > 4
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

/** Fewer characters name too little to say that two cities count the same: 案件, 干部. */
const shortestName = 4

/**
 * Find what no indicator names and two cities or more count in the same unit and by the same words, the verb aside:
 * `公共法律服务中心113家` and `建成公共法律服务中心98家`.
 */
function findShared(figures: readonly ToldFigure[]): ToldFigure[][] {
  const groups = groupBy(figures, ({figure}) => `${nameOf(figure.of)} ${figure.unit}`)
  return [...groups]
    .filter(([key]) => key.indexOf(' ') >= shortestName)
    .map(([, group]) => group)
    .filter((group) => new Set(group.map(({city}) => city)).size > 1)
}

function nameOf(counted: string): string {
  return counted
    .replace(/[^\p{L}\p{N}+（）]/gu, '')
    .replace(
      /^(?:全市|我市|共|已|累计|高质量|规范化|新)*(?:建成|新建|建立|成立|设立|打造|开展|完成|培育|建设|创建)?了?/u,
      ''
    )
}
