import type {
  City,
  Evidence,
  FigureEvidence,
  IndicatorRow,
  PracticeRow,
  ThemeComparison
} from '../../src/model/comparison.js'

/** What a test says of a theme; every list is empty where it says nothing. */
export interface ThemeInput extends Partial<
  Pick<ThemeComparison, 'practices' | 'indicators' | 'figures' | 'programmes' | 'terms'>
> {
  /** Paragraphs of each city; one where it is not told. */
  paragraphs?: Record<City, number>
  /** Their share of the city's. */
  share?: Record<City, number>
}

export function theme(name: string, cities: readonly City[], input: ThemeInput = {}): ThemeComparison {
  const {paragraphs = {}, share = {}, ...rest} = input
  const lists = <T>(given: Record<City, T[]> = {}): Record<City, T[]> =>
    Object.fromEntries(cities.map((city) => [city, given[city] ?? []]))
  return {
    id: name,
    name,
    coverage: Object.fromEntries(
      cities.map((city) => [city, {paragraphs: paragraphs[city] ?? 1, share: share[city] ?? 0.5, terms: []}])
    ),
    practices: [],
    unreported: [],
    indicators: [],
    ...rest,
    figures: lists(rest.figures),
    programmes: lists(rest.programmes),
    digest: lists(),
    terms: lists(rest.terms),
    common: [],
    only: lists()
  }
}

/** A quotation of something done. */
export const done = (source: number): Evidence => ({text: '建成中心1个。', source, line: 1})

/** A quotation that only plans. */
export const plan = (source: number): Evidence => ({...done(source), aim: true})

/** A practice that cities report as done (`甲乙`) or only plan; the source of a city is its place in the list. */
export function practice(
  name: string,
  cities: readonly City[],
  reporting: string,
  planning = ''
): PracticeRow {
  const cellOf = (city: City, index: number): Evidence[] => {
    if (reporting.includes(city)) return [done(index + 1)]
    return planning.includes(city) ? [plan(index + 1)] : []
  }
  return {
    id: name,
    name,
    cells: Object.fromEntries(cities.map((city, index) => [city, cellOf(city, index)]))
  }
}

export function figure(
  text: string,
  value: number,
  unit: string,
  source: number,
  more: Partial<FigureEvidence> = {}
): FigureEvidence {
  const evidence: Evidence = {text: `全市${text}。`, source, line: 1, year: 2024}
  return {text, value, unit, start: 2, approx: 'exact', of: '', measure: 'flow', evidence, ...more}
}

export function row(
  name: string,
  unit: string,
  cells: Record<City, FigureEvidence[]>,
  caution?: string
): IndicatorRow {
  return {id: name, name, unit, cells, ...(caution !== undefined && {caution})}
}
