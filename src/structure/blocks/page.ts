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
  declared: Declared
}
