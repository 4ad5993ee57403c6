import type {City} from '../model/comparison.js'
import type {Figure, LineBreak, Paragraph, PracticeMention, Sentence} from '../model/article.js'

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
  /** Where it goes on in later lines of the raw file. */
  breaks?: readonly LineBreak[]
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
  /** Its article calls for work all through and reports next to none, or its heading announces plans. */
  appeal: boolean
  paragraph: PassageParagraph
}

/** A heading or caption that states figures or names practices; it carries no theme of its own. */
export interface Label extends Quotable {
  from: 'heading' | 'caption'
  figures: Figure[]
  practices: PracticeMention[]
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

const passages = new WeakMap<Label, Passage>()

/** See a heading or caption as a sentence in a paragraph of its own, so that it can be weighed like one. */
export function asPassage(label: Label): Passage {
  const known = passages.get(label)
  if (known) return known
  const {text, line, figures, practices, source, city} = label
  const position = {start: {line, column: 1}, end: {line, column: 1}}
  const sentence: Sentence = {
    type: 'sentence',
    value: text,
    position,
    data: {themes: [], figures, programmes: [], practices}
  }
  const node: Paragraph = {type: 'paragraph', position, data: {themes: []}, children: [sentence]}
  const paragraph: PassageParagraph = {node, source, city, passages: [], republished: false}
  const passage: Passage = {...label, sentence, appeal: false, paragraph}
  paragraph.passages.push(passage)
  passages.set(label, passage)
  return passage
}
