import type {City} from '../model/comparison.js'
import type {Figure, Paragraph, Sentence} from '../model/article.js'

/** A half-open range of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** A piece of an article that may be quoted, with all that a quotation must say about its place. */
export interface Quotable {
  text: string
  source: number
  /** Line of the raw file on which the text begins. */
  line: number
  section: string | null
  city: City | null
  /** The year that its paragraph's opening, its heading or the title states: it dates all figures of the text. */
  governing: number | null
  /** The year that the text itself states, else the governing one, else the one that the article mainly reports. */
  year: number | null
  /** Place in the reading order of all sources: the last tie-breaker everywhere. */
  order: number
}

/** A sentence in its place. */
export interface Passage extends Quotable {
  sentence: Sentence
  /** Its article calls for work all through and reports next to none. */
  appeal: boolean
  paragraph: PassageParagraph
}

/** A heading or caption that states figures; it carries no theme of its own. */
export interface Label extends Quotable {
  figures: Figure[]
  /** Ids of the themes of the paragraphs around it. */
  themes: string[]
}

/** A paragraph in its place. */
export interface PassageParagraph {
  node: Paragraph
  source: number
  city: City | null
  /** Its sentences in reading order. */
  passages: Passage[]
  /** An earlier source tells the same: it counts no second time. */
  republished: boolean
}
