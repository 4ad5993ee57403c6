import type {Figure} from './article.js'

/** Short name of a city, such as 南昌. */
export type City = string

/** A quotation: `text` is an exact slice of the repaired source, beginning on `line`. */
export interface Evidence {
  text: string
  /** Id of the source. */
  source: number
  /** Line of the raw file, from 1. */
  line: number
  /** Title of the innermost section it stands in. */
  section?: string
  /** The year that the quotation speaks of. */
  year?: number
  /** On which side words of the sentence are left out; absent when the sentence is quoted whole. */
  cut?: 'before' | 'after' | 'both'
  /** The words call for work or plan it, and tell nothing done: a template may mark it （计划）. */
  aim?: true
}

export interface FigureEvidence extends Figure {
  /**
   * The sentence (or heading) that holds the figure. `year` of the figure is there only where the text states it;
   * `evidence.year` without it is the year that the article mainly reports.
   */
  evidence: Evidence
  /** The whole clause that holds the figure, an exact slice: what was done with `29家不合格物业公司`. */
  clause?: string
  /** The same figure told again elsewhere. */
  also?: Evidence[]
}

/** A generated statement with everything that bears it out. */
export interface Finding {
  text: string
  evidence: Evidence[]
}

export interface Source {
  /** From 1; the number behind every citation `[n]`. */
  id: number
  city: City | null
  province: string | null
  title: string | null
  /** The first words of the article, to name it by when it has no title. */
  firstWords: string
  outlet: string | null
  authors: string[]
  published: string | null
  year: number | null
  path: string
  /** How many paragraphs were read, and how many of them carry a theme. */
  paragraphs: number
  themedParagraphs: number
  /** Number of repairs by kind. */
  repairs: Record<string, number>
  warnings: string[]
  /** Ids of sources that tell the same text; their paragraphs count once. */
  overlaps?: number[]
}

export interface Coverage {
  /** Paragraphs that speak of the theme. */
  paragraphs: number
  /** Their share of all paragraphs of the city, 0 to 1. */
  share: number
  /** The terms found most, at most five. */
  terms: string[]
}

export interface PracticeRow {
  id: string
  name: string
  /** Best evidence first; an empty array where nothing is reported. */
  cells: Record<City, Evidence[]>
}

export interface IndicatorRow {
  id: string
  name: string
  unit: string
  cells: Record<City, FigureEvidence[]>
  /** Why the row must be read with care (`年份不同`); absent when it may be compared. */
  caution?: string
}

export interface ProgrammeEntry {
  /** Without quotation marks or 《》. */
  name: string
  kind: 'quoted' | 'document' | 'pattern'
  evidence: Evidence
  /** One quotation of each other source that names it. */
  also?: Evidence[]
}

export interface ThemeComparison {
  id: string
  name: string
  coverage: Record<City, Coverage>
  practices: PracticeRow[]
  /** Names of the lexicon's practices that no city reports. */
  unreported: string[]
  indicators: IndicatorRow[]
  /** Figures that compare with no other city. */
  figures: Record<City, FigureEvidence[]>
  programmes: Record<City, ProgrammeEntry[]>
  digest: Record<City, Evidence[]>
  common: Finding[]
  only: Record<City, Finding[]>
}

/** All that a template may show: plain data. */
export interface Comparison {
  title: string
  cities: City[]
  sources: Source[]
  /** Key findings over all themes. */
  findings: Finding[]
  themes: ThemeComparison[]
}
