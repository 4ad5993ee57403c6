import type {MarkdownText} from './markdown-text.js'
import type {
  ChartView,
  StatementView,
  ThemeView,
  CoverageView,
  QuoteView,
  CityFigures,
  ProgrammeView
} from './theme-view.js'

/** All that a template can show, each text escaped for Markdown. */
export interface ReportView {
  /** The report's title. */
  title: MarkdownText
  /** The office that signs, or empty. */
  office: MarkdownText
  /** What the articles cover, in the words of the settings, or empty. */
  period: MarkdownText
  /** As 2025年2月20日; empty where nothing says one. */
  date: MarkdownText
  /** One city, or none: a report without comparison. Just one of `single`, `few` and `many` holds. */
  single: boolean
  /** Two to six cities: tables with a column for each. */
  few: boolean
  /** More than six cities: tables with a row for each. */
  many: boolean
  /** The cities, in the order of the columns. */
  cities: MarkdownText[]
  /** Key findings over all themes. */
  findings: StatementView[]
  /** The themes that an article speaks of, in the order of the settings. */
  themes: ThemeView[]
  /** Names of the themes that no article speaks of, joined by `、`; empty where there are none. */
  silentThemes: MarkdownText
  /** A chart of how much each city says of each theme: one, or none where there is nothing to compare. */
  charts: ChartView[]
  /** How much each city says of each theme, a row for each city. */
  overview: OverviewView[]
  /** What each city reports, theme by theme: for a reader who looks for one city. */
  profiles: ProfileView[]
  /** The numbered articles. */
  sources: SourceView[]
  /** Sources that tell what another tells already. */
  overlaps: OverlapView[]
  /** What to know of a source. */
  warnings: WarningView[]
  /** Articles that were read and left out, by reason. */
  omitted: OmittedView[]
  /** Kinds of repair with their number over all sources, the most first. */
  repairs: RepairView[]
  /** Which marks the report uses, so that a note explains no others. */
  marks: MarksView
  /** Head and tail of a 简报, from `bulletin` of the settings. */
  bulletin: BulletinView
}

/** What a 简报 says of itself; what the settings do not give is empty. */
export interface BulletinView {
  /** Its name, such as 政法工作简报. */
  name: MarkdownText
  /** The number of this issue. */
  issue: string
  /** The number of this issue over all years. */
  total: string
  /** Such as 内部资料 注意保存. */
  notice: MarkdownText
  /** 报: who receives it above the office, joined by `，`. */
  reportTo: MarkdownText
  /** 送: who receives it beside the office. */
  sendTo: MarkdownText
  /** 发: who receives it below the office. */
  issueTo: MarkdownText
  /** How many copies are printed. */
  copies: string
}

/** How much one city says of each theme. */
export interface OverviewView {
  /** The city's name. */
  city: MarkdownText
  /** A cell for each theme. */
  cells: CoverageView[]
}

/** What one city reports, for a reader who looks for it. */
export interface ProfileView {
  /** The city's name. */
  city: MarkdownText
  /** Only themes that it reports something of. */
  themes: ProfileThemeView[]
}

/** What one city reports of one theme. */
export interface ProfileThemeView {
  /** The theme's name. */
  name: MarkdownText
  /** The first two quotations of its digest. */
  digest: QuoteView[]
  /** How many more the digest has. */
  more: number
  /** Its figures that compare with no other city: one entry, or none. */
  figures: CityFigures[]
  /** All its programmes. */
  programmes: ProgrammeView[]
}

/** A numbered article. */
export interface SourceView {
  /** The number behind every citation `[n]`. */
  id: number
  /** The cities it reports on, joined by `、`, or 未注明. */
  city: MarkdownText
  /** In 《》, or `无题` with the first words. */
  title: MarkdownText
  /** Joined by `、`; empty where none is named. */
  authors: MarkdownText
  /** Who published it, or 未注明. */
  outlet: MarkdownText
  /** The day it was published, as 2022年2月18日, or 未注明. */
  date: MarkdownText
  /** Outlet and day as far as they are known: `示例日报，2022年2月18日`, or 未注明. */
  published: MarkdownText
  /** The year whose work it mainly reports, or 未注明. */
  year: string
  /** How many paragraphs were read. */
  paragraphs: number
  /** How many of them speak of a theme. */
  themedParagraphs: number
  /** How many of them another source tells already. */
  republishedParagraphs: number
  /** How many repairs were made. */
  repairs: number
  /** What to know of it. */
  warnings: MarkdownText[]
}

/** A source that tells what others tell already. */
export interface OverlapView {
  /** Its number. */
  source: number
  /** The others: `[2]`. */
  cite: string
  /** Its paragraphs that count with the others; 0 where they count here. */
  paragraphs: number
}

/** What to know of one source. */
export interface WarningView {
  /** The source's number. */
  source: number
  /** The warning, a whole sentence or nearly so. */
  text: MarkdownText
}

/** Articles that were read and left out for the same reason. */
export interface OmittedView {
  /** `城市不在所选范围` or `年份不在所选范围`. */
  reason: string
  /** How many they are. */
  count: number
  /** The first ten of them, with city and year, joined by `、`. */
  articles: MarkdownText
}

/** A kind of repair. */
export interface RepairView {
  /** Its name, such as 繁体字转换. */
  name: MarkdownText
  /** How many such repairs were made. */
  count: number
}

/** Which marks the report uses. */
export interface MarksView {
  /** `（计划或主张）`. */
  plans: boolean
  /** `（2022年材料）`. */
  articleYears: boolean
  /** `存量` and `当期`. */
  kinds: boolean
}
