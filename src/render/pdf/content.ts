import type {Pt} from '../../model/layout.js'

/** Left, top, right, bottom. */
export type Margin = [Pt, Pt, Pt, Pt]

/** Text in one format. */
export interface Run {
  text: string
  font: string
  bold: boolean
  fontSize: Pt
  /** A multiple of the face's own height: pdfmake knows no fixed pitch. */
  lineHeight: number
  color: string
  /** Named destination of this place. */
  id?: string
  link?: string
  linkToDestination?: string
  decoration?: 'lineThrough'
  /** Raised and reduced. */
  sup?: true
  preserveLeadingSpaces?: true
  /** No line break between this run, which is one word, and the next. pdfmake sets the same mark while it measures. */
  noNewLine?: true
}

/** A paragraph. */
export interface TextBlock {
  text: Run[]
  alignment: 'left' | 'center' | 'right' | 'justify'
  /** First-line indent. */
  leadingIndent?: Pt
  margin?: Margin
  width?: Pt | '*'
  id?: string
  outline?: true
  outlineText?: string
  outlineParentId?: string
  outlineExpanded?: boolean
}

/** Blocks below one another; an unbreakable stack stays on one page. */
export interface Stack {
  stack: Content[]
  unbreakable?: true
  margin?: Margin
  width?: Pt | '*'
}

export interface Columns {
  columns: Array<TextBlock | Stack>
  margin?: Margin
}

export interface TableBlock {
  table: {
    widths: Pt[]
    body: Content[][]
    headerRows?: 1
    keepWithHeaderRows?: number
    dontBreakRows?: boolean
  }
  layout: TableLook
  margin?: Margin
}

/** Rules and padding of a table, as pdfmake asks for them; `index` counts rules, or columns and rows for padding. */
export interface TableLook {
  hLineWidth(index: number, node: TableBlock): Pt
  vLineWidth(index: number, node: TableBlock): Pt
  hLineColor: string
  vLineColor: string
  fillColor(row: number): string | null
  paddingLeft(): Pt
  paddingRight(): Pt
  paddingTop(): Pt
  paddingBottom(): Pt
}

export interface Canvas {
  canvas: Array<{
    type: 'line'
    x1: Pt
    y1: Pt
    x2: Pt
    y2: Pt
    lineWidth: Pt
    lineColor: string
  }>
  margin?: Margin
}

/** The part of pdfmake's document definition that the renderer writes. */
export type Content = TextBlock | Stack | Columns | TableBlock | Canvas

export interface Definition {
  pageSize: {width: Pt; height: Pt}
  pageMargins: Margin
  version: '1.7'
  language: 'zh-CN'
  displayTitle: true
  info: {
    title: string
    author: string
    creator: string
    producer: string
    creationDate: Date
    modDate: Date
  }
  defaultStyle: {font: string}
  content: Content[]
  header(page: number, pages: number): Content | null
  footer(page: number, pages: number): Content | null
}
