import type {Pt} from '../../../model/layout.js'
import type {FaceFinder} from '../fonts/face.js'
import type {StructureElement} from '../tags/structure-element.js'

/** Where a click leads: to an address, or to a named place of the document. */
export type LinkTarget = {uri: string} | {destination: string}

/** A link: all its pieces share this object, and get one annotation a line. */
export interface Link {
  target: LinkTarget
  /** What a screen reader says of it. */
  contents: string
}

/** How characters look. Characters of the same look share one object. */
export interface TextFormat {
  findFace: FaceFinder
  /** Size of these characters; raised ones are smaller than those beside them. */
  size: Pt
  /** How far they stand above the baseline. */
  rise: Pt
  /** Added behind each character. */
  tracking: Pt
  /** `#rrggbb`. */
  colour: string
  struck: boolean
  link?: Link
  /** What they belong to where that is not the paragraph itself: `Link`, `Reference`. */
  element?: StructureElement
}

/** Something of no width that stands in a text. */
export interface Anchor {
  /** A named place that links lead to. */
  destination?: string
  /** The identifier of a footnote whose mark stands here: its text goes to the foot of the page of this line. */
  footnote?: string
}

/** What a paragraph is made of, in order. */
export type TextItem =
  /** `tied`: no line break before it, as before the mark of a footnote. */
  | {kind: 'text'; text: string; format: TextFormat; tied?: boolean}
  /** Starts a new line. */
  | {kind: 'break'}
  /** Belongs to the character before it (a footnote) or behind it (a destination). */
  | {kind: 'anchor'; anchor: Anchor}
  /** A picture in the line: it stands on the baseline. `id` is the caller's. */
  | {kind: 'picture'; width: Pt; height: Pt; id: number}
