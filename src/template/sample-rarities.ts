import type {City, Comparison, FigureEvidence, IndicatorRow, ThemeComparison} from '../model/comparison.js'

/**
 * Add to a comparison what few have: a theme that no one speaks of, terms that one city prefers, figures that can be
 * set side by side, a city without practices, one with articles of two years, a warning, sources that tell the same, articles left out.
 *
 * The figures and terms are made up: this is for samples only.
 */
export function withRarities(comparison: Comparison): Comparison {
  const {cities, sources, themes} = comparison
  const [first = ''] = cities
  return {
    ...comparison,
    sources: sources.map((source, index) => ({
      ...source,
      ...(index === 0 && {warnings: ['第3行有缺损文字']}),
      ...(index === 1 && {overlaps: [1], republishedParagraphs: 1, year: 2023})
    })),
    omitted: [
      {path: 'articles/2019.txt', city: first, year: 2019, reason: 'year'},
      {path: 'articles/other.txt', city: '癸市', year: 2022, reason: 'city'}
    ],
    themes: [
      ...themes.map((theme, index): ThemeComparison => {
        const whole = withTerm(theme, first)
        if (index === 0) return {...whole, indicators: [...theme.indicators, comparableRow(theme, cities)]}
        return index === 1 ? withoutPractices(whole, cities.at(-1) ?? '') : whole
      }),
      silentTheme(cities)
    ]
  }
}

function withTerm(theme: ThemeComparison, city: City): ThemeComparison {
  const [term = theme.name] = theme.coverage[city]?.terms ?? []
  const evidence = theme.digest[city]?.slice(0, 1) ?? []
  const terms = [{term, sentences: 5, elsewhere: 1, z: 2, small: true as const, evidence}]
  return {...theme, terms: {...theme.terms, [city]: terms}}
}

function withoutPractices(theme: ThemeComparison, city: City): ThemeComparison {
  return {...theme, practices: theme.practices.map((row) => ({...row, cells: {...row.cells, [city]: []}}))}
}

function comparableRow(theme: ThemeComparison, cities: readonly City[]): IndicatorRow {
  const cells = cities.map((city, index): [City, FigureEvidence[]] => {
    const value = 120 + 40 * index
    const of = '人民调解组织'
    const figures = (theme.digest[city] ?? []).slice(0, 1).map((evidence): FigureEvidence => ({
      text: `${value}家`,
      start: 0,
      value,
      unit: '家',
      approx: 'exact',
      of,
      year: 2022,
      evidence,
      measure: 'stock'
    }))
    return [city, figures]
  })
  return {id: 'sample', name: '人民调解组织', unit: '家', cells: Object.fromEntries(cells)}
}

function silentTheme(cities: readonly City[]): ThemeComparison {
  const nothing = (): Record<City, never[]> => Object.fromEntries(cities.map((city) => [city, []]))
  return {
    id: 'legal-services',
    name: '公共法律服务',
    coverage: {},
    practices: [],
    unreported: [],
    indicators: [],
    figures: nothing(),
    programmes: nothing(),
    digest: nothing(),
    terms: nothing(),
    common: [],
    only: nothing()
  }
}
