import type {MarkdownText} from './markdown-text.js'

/** A quotation with its citation, ready to print. */
export interface QuoteView {
  text: MarkdownText
  /** `[1]`, or `[1][4]`. */
  cite: string
  /** The year it speaks of, or empty. */
  year: string
  /** The section it stands in, or empty. */
  section: MarkdownText
  /** It tells a plan or a call, not what was done. */
  aim: boolean
}

export interface FigureView {
  /** The figure in the words of the source. */
  text: MarkdownText
  /** The whole clause that holds the figure; the figure alone where the clause tells other figures too. */
  clause: MarkdownText
  /** What is counted. */
  of: MarkdownText
  /** `2022年` where the source states it, `2022年材料` where only the article is of that year, or `年份未注明`. */
  year: string
  /** It tells a plan or a call, not what was done. */
  aim: boolean
  cite: string
}

/** What one city has of something; `items` is empty where nothing is reported. */
export interface CityItems<T> {
  city: MarkdownText
  items: T[]
}

export interface StatementView {
  text: MarkdownText
  cite: string
}

export interface CoverageView {
  city: MarkdownText
  paragraphs: number
  /** In per cent, such as `35%`. */
  share: string
  /** Joined by `、`. */
  terms: MarkdownText
}

export interface ThemeView {
  id: string
  name: MarkdownText
  coverage: CoverageView[]
  practices: Array<{name: MarkdownText; cells: Array<CityItems<QuoteView>>}>
  /** Names of practices that no city reports, joined by `、`; empty where there are none. */
  unreported: MarkdownText
  indicators: Array<{
    name: MarkdownText
    unit: MarkdownText
    cells: Array<CityItems<FigureView>>
    caution: MarkdownText
  }>
  /** Only cities that have any; so with programmes, digest and only. */
  figures: Array<CityItems<FigureView>>
  /** Names in quotation marks or 《》. */
  programmes: Array<CityItems<{name: MarkdownText; cite: string}>>
  digest: Array<CityItems<QuoteView>>
  common: StatementView[]
  only: Array<CityItems<StatementView>>
}

export interface SourceView {
  id: number
  city: MarkdownText
  /** The title in 《》, or `无题` with the first words. */
  title: MarkdownText
  /** Joined by `、`; empty where none is named. */
  authors: MarkdownText
  outlet: MarkdownText
  date: MarkdownText
  year: string
  paragraphs: number
  themedParagraphs: number
  repairs: number
  warnings: MarkdownText[]
}

/** All that a template can show, each text escaped for Markdown. */
export interface ReportView {
  title: MarkdownText
  office: MarkdownText
  period: MarkdownText
  date: MarkdownText
  cities: MarkdownText[]
  findings: StatementView[]
  themes: ThemeView[]
  sources: SourceView[]
  /** Kinds of repair with their number, over all sources. */
  repairs: Array<{name: MarkdownText; count: number}>
  warnings: Array<{source: number; text: MarkdownText}>
}
