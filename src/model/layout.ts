/** Lengths are points (1/72 inch). */
export type Pt = number

/** The kinds of text that a layout gives a look to. */
export const styleNames = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'heading4',
  'body',
  'note',
  'footnote',
  'caption',
  'tableHead',
  'tableCell',
  'code',
  'tocTitle',
  'toc1',
  'toc2',
  'toc3',
  'mastheadNotice',
  'mastheadName',
  'mastheadIssue',
  'mastheadLine',
  'colophon',
  'header',
  'footer'
] as const

export type StyleName = (typeof styleNames)[number]

export const alignments = ['left', 'center', 'right', 'justify'] as const

export type Align = (typeof alignments)[number]

/** A stack of font families for Latin letters and digits, and one for Han and Chinese punctuation. */
export interface Typeface {
  latin: string[]
  eastAsia: string[]
}

/** A line along the edge of a paragraph or table. */
export interface Rule {
  width: Pt
  /** `#rrggbb`. */
  colour: string
}

export interface TextStyle {
  typeface: Typeface
  size: Pt
  bold: boolean
  /** `#rrggbb`. */
  colour: string
  /** Line pitch (行距): the distance from one line to the next, whatever the typeface. */
  leading: Pt
  /** Added behind each character; below zero it draws them together. */
  tracking: Pt
  spaceBefore: Pt
  spaceAfter: Pt
  /** Indents are in characters of the style's own size. */
  firstLineIndent: number
  leftIndent: number
  align: Align
  keepWithNext: boolean
  /** Lines across the column above and below the paragraph, `gap` away from its text. */
  ruleAbove?: Rule & {gap: Pt}
  ruleBelow?: Rule & {gap: Pt}
}

/** The running header, or the footer with the folio (页码). */
export interface PageLine {
  /** `{title}`, `{page}` and `{pages}` are filled in; empty where the page has none. */
  text: string
  /** The same for the first page of a document. */
  first: string
  /** Where the line stands on pages with odd and even numbers. */
  odd: Align
  even: Align
  /** Distance from the edge that it is aligned to, in characters of its style. */
  inset: number
  /** From the edge of the type area (版心) to the middle of the line. */
  distance: Pt
}

export const archives = ['PDF/A-2b', 'PDF/A-1b', 'none'] as const

export type Archive = (typeof archives)[number]

export interface Layout {
  page: {
    width: Pt
    height: Pt
    margin: {top: Pt; right: Pt; bottom: Pt; left: Pt}
    /** Even pages have the left and right margins exchanged: a document printed on both sides and bound. */
    mirrored: boolean
  }
  /** So many lines a page of so many characters (GB/T 9704-2012, 5.2.3); `leading` and `tracking` come from it. */
  grid?: {lines: number; characters: number}
  styles: Record<StyleName, TextStyle>
  table: {
    rule: Rule
    /** `rows`: between rows and around; `grid`: between columns too; `three-line`: 三线表, above and below, and under the head. */
    rules: 'rows' | 'grid' | 'three-line'
    /** `#rrggbb`; absent where the head has no fill. */
    headFill?: string
    padding: {horizontal: Pt; vertical: Pt}
  }
  chart: {
    typeface: Typeface
    /** `#rrggbb`, one for each series, from the first on; they differ in lightness too. */
    colours: string[]
    /** Thickness of a bar; the room between bars goes with it. */
    barHeight: Pt
  }
  /** Where the markers of lists stand, in characters of body text from the margin. */
  listIndent: number
  /** Colour of links and citations, `#rrggbb`. */
  link: string
  header: PageLine
  footer: PageLine
  /** The report must not have more pages: what a template marks `optional` is left out, the least needed first. */
  maximumPages?: number
  /**
   * The archive format (ISO 19005) that the PDF says it follows where its content allows it; a PDF/A-1b is larger, and has
   * neither transparency nor compressed objects.
   */
  archive: Archive
  /** Put the used characters of the fonts into the DOCX, where they can be found on the machine. */
  embedFonts: boolean
}
