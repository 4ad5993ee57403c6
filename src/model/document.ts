import type {Root} from 'mdast'
import type {Node} from 'unist'

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

declare module 'mdast' {
  interface RootContentMap {
    citation: Citation
    citationTarget: CitationTarget
  }
  interface PhrasingContentMap {
    citation: Citation
    citationTarget: CitationTarget
  }
}

/** What the file properties of a DOCX and PDF say. */
export interface DocumentProperties {
  title: string
  office: string
  /** The only date that may enter a file: two builds on two days must give the same bytes. */
  date: Date
}

/** A finished report: one tree from which every format is made. */
export interface ReportDocument {
  properties: DocumentProperties
  tree: Root
}
