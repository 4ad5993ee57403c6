import type {City, FigureEvidence, IndicatorRow} from '../model/comparison.js'
import type {Indicator, Lexicon} from '../model/lexicon.js'
import {describeCaution} from './describe-caution.js'
import {toFigureEvidence, type ToldFigure} from './gather-figures.js'
import {groupBy} from './group-by.js'
import {quantityOf} from './quantity-of.js'
import {matchIndicator} from './match-indicator.js'

export interface FigureTables {
  rows: IndicatorRow[]
  /** Figures that compare with no other city. */
  figures: Record<City, FigureEvidence[]>
  /** The figure of each city that says most by itself, for a statement on the theme; no key where there is none. */
  leading: Record<City, FigureEvidence>
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
    const indicator = matchIndicator(one.figure, one.behind, lexicon.indicators, one.part)
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
  return {rows, figures, leading: findLeading(named, cities)}
}

/**
 * Find the leading figure of each city: by the order of the lexicon's indicators, of each the figure that counts the
 * thing itself and whose own words say what it counts (`调解案件2万余件`, not a bare `9600多件`); else of a kind of it.
 */
function findLeading(
  named: ReadonlyMap<Indicator, readonly ToldFigure[]>,
  cities: readonly City[]
): Record<City, FigureEvidence> {
  const telling = [...named].flatMap(([{of, units}, figures]) =>
    figures
      .filter(({figure, story}) => !story && sayingLetters(figure) >= leastLetters)
      .sort(byWeight)
      .map((one) => ({one, narrow: isNarrow(one, of) || one.figure.unit !== units[0]}))
  )
  return Object.fromEntries(
    cities.flatMap((city) => {
      const own = telling.filter(({one}) => one.city === city)
      const best = own.find(({narrow}) => !narrow) ?? own[0]
      return best ? [[city, toFigureEvidence(best.one)]] : []
    })
  )
}

/** 4611.5亩土地 does not say what was done with the land. */
const leastLetters = 4

/** The Han characters of a figure's words without its quantity. */
function sayingLetters(figure: ToldFigure['figure']): number {
  return lettersOf(figure.text.replace(quantityOf(figure), '')).length
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
  const caution = joinCautions([
    describeCaution(cells),
    ...cells.flatMap(([first]) => describeKind(first, words) ?? [])
  ])
  return {
    ...head,
    cells: Object.fromEntries(
      cities.map((city, index) => [city, (cells[index] ?? []).map(toFigureEvidence)])
    ),
    ...(caution !== undefined && {caution})
  }
}

function joinCautions(cautions: ReadonlyArray<string | undefined>): string | undefined {
  const told = cautions.filter((one) => one !== undefined)
  return told.length > 0 ? told.join('、') : undefined
}

/** `甲仅指“骨头案”`: a rate of a kind of case must not read as the rate of all. */
function describeKind(told: ToldFigure | undefined, words: readonly string[]): string | undefined {
  if (told?.figure.unit !== '%') return undefined
  const {of} = told.figure
  const at = Math.min(...words.map((word) => of.indexOf(word)).filter((index) => index > 1))
  const kind = Number.isFinite(at) ? of.slice(0, at).replace(/的$/u, '') : ''
  return kind === '' || /[率、]|^(?:纠纷|矛盾|矛盾纠纷|案件|调解|全市)$/u.test(kind)
    ? undefined
    : `${told.city}仅指${kind}`
}

function byWeight(a: ToldFigure, b: ToldFigure): number {
  return (b.year ?? 0) - (a.year ?? 0) || b.figure.value - a.figure.value || a.place.order - b.place.order
}

/** Figures that count the thing itself go before those that count a kind of it: 化解“三农”纠纷 is not 化解纠纷. */
function isNarrow({figure}: ToldFigure, words: readonly string[]): boolean {
  // “三农”纠纷 are one kind of them; a name that is quoted whole has lost its marks.
  if (figure.of.includes('“')) return true
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
