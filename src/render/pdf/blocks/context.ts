import type {Definition, FootnoteDefinition, FootnoteReference, Heading, Root} from 'mdast'
import type {CitationTarget, Picture} from '../../../model/document.js'
import type {Layout, Pt, Typeface} from '../../../model/layout.js'
import type {FaceFinder} from '../fonts/face.js'
import type {OutlineEntry} from '../tags/outline-entry.js'
import type {StructureElement} from '../tags/structure-element.js'

/** A footnote to which the report refers. */
export interface NumberedNote {
  number: number
  definition: FootnoteDefinition
}

/** The first mark of a footnote, with which its text goes, and the element that this text belongs to. */
export interface FirstMark {
  reference: FootnoteReference
  element: StructureElement
}

/** Where blocks stand. */
export interface Place {
  /** From the left edge of the type area. */
  left: Pt
  width: Pt
  /** Style of plain paragraphs here. */
  style: 'body' | 'note' | 'footnote'
  inList: boolean
  /** The element of the structure tree that they belong to. */
  element: StructureElement
}

/** What the whole document tells its parts. */
export interface Context {
  tree: Root
  layout: Layout
  findFace: (typeface: Typeface, bold: boolean) => FaceFinder
  /** Headings with a text, in their order. */
  outline: ReadonlyMap<Heading, OutlineEntry>
  /** Levels of headings in the structure tree, where none is skipped; those in footnotes have none. */
  levels: ReadonlyMap<Heading, Heading['depth']>
  /** Headings by the names that links inside the report call them by. */
  anchors: ReadonlyMap<string, Heading>
  /** Names of the places in the source list: by the node that stands there, and by source for the citations. */
  places: {byNode: ReadonlyMap<CitationTarget, string>; bySource: ReadonlyMap<number, string>}
  definitions: ReadonlyMap<string, Definition>
  /** By identifier. */
  footnotes: ReadonlyMap<string, NumberedNote>
  pictures: ReadonlyMap<string, Picture>
  /** Notices for the user by what they are about; filled while text is set. */
  notices: Map<string, string>
  /** First marks of footnotes by identifier; filled while text is set. */
  firstMarks: Map<string, FirstMark>
  /** A page break was met, and what is set next starts a page. */
  pageBreak: {isPending: boolean}
}
