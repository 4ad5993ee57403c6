import type {MarkdownText} from './markdown-text.js'

/** A generated statement. */
export interface StatementView {
  /** The statement without citations. */
  text: MarkdownText
  /** All its sources. */
  cite: string
  /**
   * The statement with the sources of each part behind that part: `甲、乙两市均报道了“一”[1][4]；丙市未见报道。` Of more
   * than eight sources the first stand: `[1]…[8]等18篇`.
   */
  cited: string
  /** What it is about: 矛盾纠纷化解, 着墨最多的主题. */
  subject: MarkdownText
  /** It speaks of a whole theme, 在…方面. */
  thematic: boolean
}

/** A theme with all that the cities report of it. */
export interface ThemeView {
  /** Such as `mediation`. */
  id: string
  /** Its name, such as 矛盾纠纷化解. */
  name: MarkdownText
  /** For each city, how much it says of the theme. */
  coverage: CoverageView[]
  /** Rows of 做法 that at least one city reports. */
  practices: PracticeView[]
  /** Which city reports which practice: a row for each city that reports any. */
  matrix: MatrixRowView[]
  /** The cities that report none of the practices; empty where there are none. */
  silent: MarkdownText
  /** Names of practices that no city reports, joined by `；`; empty where there are none. */
  unreported: MarkdownText
  /** Rows of figures that cities can be compared by. */
  indicators: IndicatorView[]
  /** A chart for each row of figures that may be set side by side without reserve but for the years. */
  charts: ChartView[]
  /** Figures that compare with no other city; only cities that have any, as in all lists below. */
  figures: CityFigures[]
  /** Named programmes and documents, with what each is. */
  programmes: CityProgrammes[]
  /** The few sentences of each city that say most. */
  digest: Array<CityItems<QuoteView>>
  /** What each city speaks of more than the others. */
  terms: Array<CityItems<TermView>>
  /** There is something to say of what is common, of what one city alone has, or of distinctive terms. */
  compared: boolean
  /** What several cities report. */
  common: StatementView[]
  /** What one city alone reports. */
  only: Array<CityItems<StatementView>>
}

/** A chart of the report's own figures. */
export interface ChartView {
  /** Its name, which is also that of its file. */
  name: string
  /** Where an image finds it: `![{{alt}}]({{url}})`. */
  url: string
  /** One line that says what it shows. */
  title: MarkdownText
  /** The same figures in words, for who cannot see it. */
  alt: MarkdownText
  /** What to know of it, or empty; the chart shows it too. */
  note: MarkdownText
}

/** What one city has of something. */
export interface CityItems<T> {
  /** The city's name. */
  city: MarkdownText
  /** Empty where nothing is reported. */
  items: T[]
}

/** How much one city says of a theme. */
export interface CoverageView {
  /** The city's name. */
  city: MarkdownText
  /** Its paragraphs on the theme; 0 where it says nothing. */
  paragraphs: number
  /** Their share of all its paragraphs, in per cent, such as `35%`. */
  share: string
  /** The terms found most, joined by `、`. */
  terms: MarkdownText
}

/** A way of working (做法) with the quotations for it. */
export interface PracticeView {
  /** Its number in the theme: `①`, `②` …; `21` and so on behind `⑳`. */
  number: string
  /** Its name, such as 在线调解平台. */
  name: MarkdownText
  /** How many cities report it, plans and calls left out. */
  reporting: number
  /** A cell for each city, for a table with a column each. */
  cells: Array<CityItems<QuoteView>>
  /** The cities whose quotations say most, at most eight, for a table with a row each. */
  chosen: Array<CityItems<QuoteView>>
  /** The other cities that report it, with their sources. */
  others: OtherView[]
  /** The cities that do not report it: `甲、乙`, or `另外9个城市` where they are many. */
  silent: MarkdownText
}

/** A city that reports a practice, without its quotation. */
export interface OtherView {
  /** The city's name. */
  city: MarkdownText
  /** `（计划或主张）` where it only plans it, or empty. */
  note: string
  /** Its sources: `[1]`, or `[1][4]`. */
  cite: string
}

/** What one city reports of a theme's practices. */
export interface MatrixRowView {
  /** The city's name. */
  city: MarkdownText
  /** For each practice `●` reported, `○` only planned or called for, or empty. */
  marks: string[]
}

/** A quotation, ready to print. */
export interface QuoteView {
  /** With …… where words of the sentence were left out. */
  text: MarkdownText
  /** What a reader must know, in brackets: `（2021年，图片说明，计划或主张）`; empty where there is nothing. */
  note: string
  /** Its source: `[1]`. */
  cite: string
  /** `。` where the words end without a closing mark: another quotation may follow on the line. Else empty. */
  stop: string
  /** `2021年`, where its city has articles of several years; else empty. */
  year: string
  /** The section it stands in, or empty. */
  section: MarkdownText
  /** It tells a plan or a call, not what was done. */
  aim: boolean
}

/** A row of figures that cities can be compared by. */
export interface IndicatorView {
  /** Its name, such as 排查矛盾纠纷. */
  name: MarkdownText
  /** The unit in which it is counted. */
  unit: MarkdownText
  /** Why the row must be read with care (`年份不同`), or empty. */
  caution: MarkdownText
  /** More than six cities report it: it is worth a table of its own. */
  broad: boolean
  /** A cell for each city. */
  cells: Array<CityItems<FigureView>>
  /** The cells of the cities that report it. */
  reported: Array<CityItems<FigureView>>
}

/** A figure, ready to print. */
export interface FigureView {
  /** The figure in the words of the source. */
  text: MarkdownText
  /** The whole clause that holds the figure; the figure alone where the clause tells other figures too. */
  clause: MarkdownText
  /** What is counted. */
  of: MarkdownText
  /** The indicator it belongs to, where its own words do not say it; else empty. */
  name: MarkdownText
  /** The organ or county that it is of; empty where it is the whole city. */
  scope: MarkdownText
  /** The stretch of time where it is not one whole year: `今年1至10月`; else empty. */
  period: MarkdownText
  /** `2022年` where the source states it, `2022年材料` where only the article is of that year, or `年份未注明`. */
  year: string
  /** `存量` (what there is, or was done up to a day) or `当期` (what a period brought), where both stand in its row. */
  kind: string
  /** Scope, kind, year and whether it is a plan, in brackets: `（市中级人民法院，2022年材料）`. */
  note: string
  /** The same without the year, for where the year stands apart; may be empty. */
  remark: string
  /** It tells a plan or a call, not what was done. */
  aim: boolean
  /** Its sources, several where it is told again: `[1]`, or `[1][4]`. */
  cite: string
}

/** Figures of one city. */
export interface CityFigures {
  /** The city's name. */
  city: MarkdownText
  /** The year of most of them, as 2022年材料: their notes leave it out. Empty where no year is that of most. */
  year: string
  /** Some are of other years, which their notes tell. */
  exceptions: boolean
  /** The figures, in the order of the text. */
  items: FigureView[]
}

/** The programmes of one city. */
export interface CityProgrammes {
  /** The city's name. */
  city: MarkdownText
  /** Those with a quotation that the digest does not have. */
  items: ProgrammeView[]
  /** Those that the digest of the city tells of in the same words. */
  inDigest: ProgrammeView[]
}

/** One programme, or several that one sentence names together. */
export interface ProgrammeView {
  /** Names in quotation marks or 《》, other wordings in brackets: `“一”“二”（又作“二号”）`. */
  name: MarkdownText
  /** The quotation that says what it is. */
  text: MarkdownText
  /** What a reader must know of the quotation, in brackets; or empty. */
  note: string
  /** The sources that name it. */
  cite: string
}

/** A term of a theme that one city uses more than the others. */
export interface TermView {
  /** The term itself. */
  term: MarkdownText
  /** Sentences of the city that hold it. */
  sentences: number
  /** Sentences of all other cities that hold it. */
  elsewhere: number
  /** Too few sentences to rely on. */
  small: boolean
  /** The sources of the city that hold it. */
  cite: string
}
