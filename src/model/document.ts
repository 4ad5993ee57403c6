import type {BlockContent, Root} from 'mdast'
import type {Literal, Node, Parent} from 'unist'
import type {Pt} from './layout.js'

/** A citation `[1]` or `[1][4]`: the numbers of sources, shown in brackets and linked to the source list. */
export interface Citation extends Node {
  type: 'citation'
  sources: number[]
}

/** The place in the source list that a citation `[n]` leads to; shown as `[n]`. */
export interface CitationTarget extends Node {
  type: 'citationTarget'
  source: number
}

/** What comes next starts a new page. Written `<!-- page-break -->`. */
export interface PageBreak extends Node {
  type: 'pageBreak'
}

/**
 * A table of contents (目录): the headings behind it with their pages. Written `<!-- toc title="目录" depth="2" -->`;
 * Markdown shows nothing of it.
 */
export interface TableOfContents extends Node {
  type: 'tableOfContents'
  /** Empty where the contents have no title of their own. */
  title: string
  /** Headings down to this level of the report: 1 for its chapters (`##`), 2 for what stands in them, 3. */
  depth: 1 | 2 | 3
}

/**
 * The head of a 简报 (报头), between `<!-- masthead -->` and `<!-- /masthead -->`: its paragraphs are the name, the issue,
 * the office (left) and the date (right, on the same line); with three the office is left out, with two the date too.
 */
export interface Masthead extends Parent {
  type: 'masthead'
  children: BlockContent[]
}

/**
 * The tail of a 简报 (报尾), between `<!-- colophon -->` and `<!-- /colophon -->`: at the foot of the last page, its
 * paragraphs between two rules; one that opens with 共印 stands at the right of the line of the one before it.
 */
export interface Colophon extends Parent {
  type: 'colophon'
  children: BlockContent[]
}

/** An HTML comment that gives no order: it is kept for the Markdown and shown nowhere. */
export interface Comment extends Literal {
  type: 'comment'
  value: string
}

interface OwnBlocks {
  pageBreak: PageBreak
  tableOfContents: TableOfContents
  masthead: Masthead
  colophon: Colophon
  comment: Comment
}

declare module 'mdast' {
  interface RootContentMap extends OwnBlocks {
    citation: Citation
    citationTarget: CitationTarget
  }
  interface BlockContentMap extends OwnBlocks {}
  interface PhrasingContentMap {
    citation: Citation
    citationTarget: CitationTarget
    comment: Comment
  }
}

/** A picture that the report shows. */
export interface Picture {
  /** How large it is without being made smaller. */
  width: Pt
  height: Pt
  /** What every format but SVG itself can show: PNG or JPEG. */
  raster: {type: 'png' | 'jpg'; bytes: Uint8Array}
  /** The same as SVG of our own making, which may stand inside HTML: no script, nothing fetched. */
  svg?: string
}

/** What the file properties of a DOCX and PDF say. */
export interface DocumentProperties {
  title: string
  office: string
  /** The only date that may enter a file: two builds on two days must give the same bytes. */
  date: Date
  /** The template by which it was made, so that an edited report finds its layout again. */
  layout?: string
}

/** A finished report: one tree from which every format is made. */
export interface ReportDocument {
  properties: DocumentProperties
  tree: Root
  /** Pictures by the `url` of their image nodes; an image without an entry is told by its alternative text. */
  pictures: ReadonlyMap<string, Picture>
}
