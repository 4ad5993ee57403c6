/** Lengths are points (1/72 inch). */
export type Pt = number

/** The kinds of text that a layout gives a look to. */
export const styleNames = [
  'title',
  'subtitle',
  'heading1',
  'heading2',
  'heading3',
  'body',
  'note',
  'caption',
  'tableHead',
  'tableCell',
  'header',
  'footer'
] as const

export type StyleName = (typeof styleNames)[number]

/** A stack of font families for Latin letters and digits, and one for Han and Chinese punctuation. */
export interface Typeface {
  latin: string[]
  eastAsia: string[]
}

export interface TextStyle {
  typeface: Typeface
  size: Pt
  bold: boolean
  /** `#rrggbb`. */
  colour: string
  /** Line pitch (行距): the distance from one line to the next. */
  leading: Pt
  spaceBefore: Pt
  spaceAfter: Pt
  /** In characters of the style's own size. */
  firstLineIndent: number
  align: 'left' | 'center' | 'right' | 'justify'
  keepWithNext: boolean
}

export interface Layout {
  page: {
    width: Pt
    height: Pt
    margin: {top: Pt; right: Pt; bottom: Pt; left: Pt}
  }
  styles: Record<StyleName, TextStyle>
  table: {
    /** `#rrggbb`; rules between rows and around the table. */
    rule: string
    ruleWidth: Pt
    headFill: string
    padding: {horizontal: Pt; vertical: Pt}
  }
  /** Colour of links and citations, `#rrggbb`. */
  link: string
  /** Text of the running header and of the footer; `{title}`, `{page}` and `{pages}` are filled in. */
  header: string
  footer: string
}
