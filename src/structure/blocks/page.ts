import type {RawBlock} from './raw-block.js'

/** What front matter or `<meta>` elements declare about the article. */
export interface Declared {
  title?: string
  published?: string
  outlet?: string
  authors?: string[]
}

/** A source cut into blocks, in reading order. */
export interface Page {
  blocks: RawBlock[]
  /** What a page holds and nobody reads on it: scripts, styles, comments. */
  markup?: RawBlock[]
  declared: Declared
  /** The page is nested too deeply for its elements to be read: it was cut by its tags alone. */
  isFlat?: true
}
