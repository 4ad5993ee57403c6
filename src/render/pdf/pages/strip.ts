import type {Picture} from '../../../model/document.js'
import type {Pt, Rule} from '../../../model/layout.js'
import type {ShapedText, Line} from '../text/shaped-text.js'
import type {Link, TextFormat} from '../text/text-item.js'
import type {StructureElement} from '../tags/structure-element.js'

// Lengths are in pt from the left edge of the type area (x) and from the top of the strip downwards (y).

/** A line of text. */
export interface TextFragment {
  kind: 'text'
  x: Pt
  /** Where the baseline is. */
  y: Pt
  text: ShapedText
  line: Line
  /** The characters of the line that are drawn: up to a picture, or behind it. Without it all are. */
  part?: {from: number; to: number}
  /** The paragraph that it belongs to; without one it is furniture (an artifact). */
  element?: StructureElement
}

/** A straight line; always an artifact. */
export interface RuleFragment {
  kind: 'rule'
  x1: Pt
  y1: Pt
  x2: Pt
  y2: Pt
  width: Pt
  colour: string
  /** Dots: round ones of the line's width, so far from one another. */
  dots?: Pt
}

/** A filled box; always an artifact. */
export interface FillFragment {
  kind: 'fill'
  x: Pt
  y: Pt
  width: Pt
  height: Pt
  colour: string
}

/** A picture, `y` its top. */
export interface PictureFragment {
  kind: 'picture'
  x: Pt
  y: Pt
  width: Pt
  height: Pt
  picture: Picture
  /** A `Figure` with an alternative text; without one it is decoration. */
  element?: StructureElement
  link?: Link
}

/** The number of the page on which a destination is, and the dots that lead to it: an entry of the contents. */
export interface PageNumberFragment {
  kind: 'pageNumber'
  destination: string
  /** Where the number ends. */
  right: Pt
  /** Where the dots may begin. */
  left: Pt
  y: Pt
  format: TextFormat
  element: StructureElement
}

export type Fragment = TextFragment | RuleFragment | FillFragment | PictureFragment | PageNumberFragment

/** The rules and the fill of a table, which are drawn for all of its strips on a page at once. */
export interface TableFrame {
  rule: Rule
  /** x of the vertical rules, from left to right. */
  verticals: Pt[]
  left: Pt
  right: Pt
  /** Rules between rows (not for a 三线表). */
  hasInnerRules: boolean
  headFill?: string
  /** The head, which opens the table and every page on which it goes on; empty where it is too tall to repeat. */
  head: Strip[]
}

/** Where a strip stands in its table. */
export interface TablePlace {
  frame: TableFrame
  /** From 0, the head; a row that had to be divided has several strips. */
  row: number
  /** First and last strip of its row: above the first and below the last there is a rule. */
  opensRow: boolean
  closesRow: boolean
}

/** A slice of the document that is not divided: a line of a paragraph, a row of a table, a picture. */
export interface Strip {
  height: Pt
  /** White above; between two strips the larger of `after` and `before` counts. Left out at the head of a page. */
  before: Pt
  after: Pt
  /** Stays on the page of the next strip: a heading, the first lines of a paragraph. */
  keepsWithNext: boolean
  /** Starts a new page; then its white above counts. */
  startsPage: boolean
  fragments: Fragment[]
  /** Identifiers of the footnotes whose marks stand in it. */
  footnotes: string[]
  /** Named places, with their distance from the top of the strip. */
  destinations: Array<{name: string; y: Pt}>
  table?: TablePlace
}

/** Text at the foot of a page, under a short rule. */
export interface Footnote {
  strips: Strip[]
}
