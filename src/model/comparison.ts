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
  /** What is quoted, where it is no sentence of the body. */
  from?: 'heading' | 'caption'
}

export interface FigureEvidence extends Figure {
  /**
   * The sentence (or heading) that holds the figure. `year` of the figure is there only where the text states it;
   * `evidence.year` without it is the year that the article mainly reports.
   */
  evidence: Evidence
  /** The whole clause that holds the figure, an exact slice: what was done with `29家不合格物业公司`. */
  clause?: string
  /**
   * What kind of quantity it is: a stock counts what there is or was done up to a day (`共有网格员300名`, `累计`), a
   * flow what a period brought (`全年化解9600多件`, `新增62家`), a rate is a share or a change in per cent.
   */
  measure: 'stock' | 'flow' | 'rate'
  /** The organ or county that the text gives the figure for (市公安局, 东湖区); absent where it is the whole city. */
  scope?: string
  /** The stretch of time in the text's own words, where it is not one whole year: 今年1至10月, 截至6月底, 首轮. */
  period?: string
  /** Name of the lexicon's indicator that it belongs to. */
  indicator?: string
  /** The same figure told again elsewhere. */
  also?: Evidence[]
}

/** A piece of a statement with what bears it out; none where it says what the articles do not hold. */
export interface FindingPart {
  text: string
  evidence: Evidence[]
}

/** A generated statement of a fixed form, true by construction. */
export interface Finding {
  /** The texts of the parts put together. */
  text: string
  /** All that bears it out, in the order of the parts. */
  evidence: Evidence[]
  parts: FindingPart[]
}

/** A term of a theme that one city uses more than the others do, beyond what chance explains. */
export interface DistinctiveTerm {
  term: string
  /** Sentences of the city that hold it, and those of all other cities. */
  sentences: number
  elsewhere: number
  /** How sure it is: the z-score of the log-odds ratio with an informative Dirichlet prior (Monroe et al. 2008). */
  z: number
  /** Too few sentences to rely on. */
  small?: true
  evidence: Evidence[]
}

/** An article that was read and is not compared, because the settings chose other cities or years. */
export interface Omission {
  path: string
  city: City | null
  year: number | null
  reason: 'city' | 'year'
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
  /** How many paragraphs an earlier source tells already: they count there. */
  republishedParagraphs: number
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
  /** No lexicon names it: the cities count the same thing in the same unit. */
  shared?: true
  /** Why the row must be read with care (`年份不同`); absent when it may be compared. */
  caution?: string
}

export interface ProgrammeEntry {
  /** Without quotation marks or 《》. */
  name: string
  /** Other wordings of the same name, in the order of the text. */
  variants?: string[]
  kind: 'quoted' | 'document' | 'pattern'
  /** What says best what it is. */
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
  /** What each city speaks of more than the others. */
  terms: Record<City, DistinctiveTerm[]>
  common: Finding[]
  only: Record<City, Finding[]>
}

/** All that a template may show: plain data. */
export interface Comparison {
  title: string
  cities: City[]
  sources: Source[]
  /** Articles that were read and left out. */
  omitted: Omission[]
  /** Key findings over all themes. */
  findings: Finding[]
  themes: ThemeComparison[]
}
