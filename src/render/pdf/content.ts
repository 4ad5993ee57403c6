import type {Align, Pt} from '../../model/layout.js'

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
  /** Tracking. */
  characterSpacing?: Pt
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

/** What every block may say of its place. */
interface Block {
  margin?: Margin
  /** In columns: all that is left, or as much as the content needs. */
  width?: Pt | '*' | 'auto'
  pageBreak?: 'before'
  /** On the page, from its top left corner; what follows takes no notice of the block. */
  absolutePosition?: {x: Pt; y: Pt}
}

/** What the cell of a table may say besides. */
interface Cell {
  /** Which rules are drawn at the left, above, at the right, below. */
  border?: [boolean, boolean, boolean, boolean]
  verticalAlignment?: 'bottom'
}

/** A paragraph. */
export interface TextBlock extends Block, Cell {
  text: Run[]
  alignment: Align
  /** First-line indent. */
  leadingIndent?: Pt
  id?: string
  outline?: true
  outlineText?: string
  outlineParentId?: string
  outlineExpanded?: boolean
}

/** The number of the page on which the block with an `id` starts. */
export interface PageNumber extends Omit<Run, 'text'>, Block, Cell {
  pageReference: string
  alignment: 'right'
  noWrap: true
}

/** Blocks below one another; an unbreakable stack stays on one page. */
export interface Stack extends Block, Cell {
  stack: Content[]
  unbreakable?: true
}

export interface Columns extends Block {
  columns: Array<TextBlock | Stack>
}

export interface TableBlock extends Block {
  table: {
    widths: Array<Pt | '*' | 'auto'>
    heights?: Pt[]
    body: Content[][]
    headerRows?: 1
    keepWithHeaderRows?: number
    dontBreakRows?: boolean
  }
  layout: TableLook
}

/** Rules and padding of a table, as pdfmake asks for them; `index` counts rules, or columns and rows for padding. */
export interface TableLook {
  hLineWidth(index: number, node: TableBlock): Pt
  vLineWidth(index: number, node: TableBlock): Pt
  hLineColor: string
  vLineColor: string
  hLineStyle?(): {dash: {length: Pt; space: Pt}}
  fillColor(row: number): string | null
  paddingLeft(): Pt
  paddingRight(): Pt
  paddingTop(): Pt
  paddingBottom(): Pt
}

export interface Canvas extends Block {
  canvas: Array<{
    type: 'line'
    x1: Pt
    y1: Pt
    x2: Pt
    y2: Pt
    lineWidth: Pt
    lineColor: string
  }>
}

/** A picture: drawing, or data URL of a PNG or JPEG. */
export type PictureBlock = Block & {
  width: Pt
  height: Pt
  alignment: Align
  /** Alternative text; pdfmake does not use it. */
  alt: string
  link?: string
} & ({svg: string} | {image: string})

/** The part of pdfmake's document definition that the renderer writes. */
export type Content = TextBlock | PageNumber | Stack | Columns | TableBlock | Canvas | PictureBlock

export interface Definition {
  pageSize: {width: Pt; height: Pt}
  /** Those of odd pages. */
  pageMargins: PageMargins
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

export interface PageMargins {
  left: Pt
  top: Pt
  right: Pt
  bottom: Pt
  /** Even pages have left and right exchanged, see `install-mirroring.ts`. */
  mirrored: boolean
}
