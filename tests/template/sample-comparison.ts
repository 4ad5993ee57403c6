import type {
  Comparison,
  Evidence,
  FigureEvidence,
  Source,
  ThemeComparison
} from '../../src/model/comparison.js'

/** A quotation of the first source. */
export const quotation: Evidence = {text: '建成中心1个。', source: 1, line: 7}

/** `建成中心1个` as a figure. */
export const figure: FigureEvidence = {
  text: '1个',
  start: 4,
  value: 1,
  unit: '个',
  approx: 'exact',
  of: '中心',
  evidence: quotation,
  clause: '建成中心1个',
  measure: 'flow'
}

/** A source of one city that says little about itself. */
export function sourceOf(id: number, city: string | null, more: Partial<Source> = {}): Source {
  return {
    id,
    city,
    province: null,
    title: null,
    firstWords: '平安',
    outlet: null,
    authors: [],
    published: null,
    year: null,
    path: `${id}.txt`,
    paragraphs: 3,
    themedParagraphs: 2,
    republishedParagraphs: 0,
    repairs: {},
    warnings: [],
    ...more
  }
}

/** A theme of which the cities report nothing but what is given. */
export function themeOf(cities: readonly string[], more: Partial<ThemeComparison> = {}): ThemeComparison {
  const nothing = (): Record<string, never[]> => Object.fromEntries(cities.map((city) => [city, []]))
  return {
    id: 'mediation',
    name: '矛盾纠纷化解',
    coverage: {},
    practices: [],
    unreported: [],
    indicators: [],
    figures: nothing(),
    programmes: nothing(),
    digest: nothing(),
    terms: nothing(),
    common: [],
    only: nothing(),
    ...more
  }
}

/** A comparison of cities, the n-th with the source n. */
export function comparisonOf(cities: readonly string[], themes: ThemeComparison[]): Comparison {
  return {
    title: '简报',
    cities: [...cities],
    sources: cities.map((city, index) => sourceOf(index + 1, city)),
    omitted: [],
    findings: [],
    themes
  }
}
