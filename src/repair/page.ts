import type {Script} from '../model/article.js'
import type {Edit, Span} from './edit.js'

/** What a repair may know of the text beside the text itself. */
export interface Page {
  /** Id of the input format: `html`, `markdown`, `text`. */
  format: string
  /** The script that most of the page is in, before this repair. */
  script: Script
  /** What this repair may not change, in order: doubts, and markup unless it is `inMarkup`. Its edits there are dropped. */
  closed: readonly Span[]
}

/** What a repair found. */
export interface Findings {
  /** In order, apart, each inside a line. */
  edits: Edit[]
  /** Damage that was seen and left, as no repair of it was clearly right: no later repair touches it either. */
  uncertain?: Array<Span & {reason: string}>
}

/** A named repair: a pure function of the text and its page. */
export interface TextRepair {
  kind: string
  /** Whether the repair may also change tags, addresses and front matter keys. */
  inMarkup: boolean
  /** Tell cheaply that there is nothing to do. */
  applies: (text: string, page: Omit<Page, 'closed'>) => boolean
  find: (text: string, page: Page) => Findings | Promise<Findings>
}
