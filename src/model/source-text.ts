import type {Doubt, Repair, Script} from './article.js'

/** What an export says about an article beside its text, as it is written there. It wins over what the text says. */
export interface GivenMetadata {
  url?: string
  title?: string
  published?: string
  city?: string
  outlet?: string
  authors?: string[]
}

/** An article as read: its bytes decoded, nothing else changed. */
export interface SourceText {
  /** The file's, with `#` and the line for a record of an export: `export.ndjson#12`. */
  path: string
  sha256: string
  /** Id of the input format: `html`, `markdown`, `text`, `docx`. */
  format: string
  /** WHATWG label of the encoding taken. */
  encoding: string
  /** Line ends are `\n`; there is no byte order mark. A Word document is HTML with a line for each block. */
  text: string
  given?: GivenMetadata
}

/** A source after repair: the same number of lines, so that line numbers hold. */
export interface RepairedText extends SourceText {
  script: Script
  repairs: Repair[]
  /** In the order of the text. */
  doubts: Doubt[]
}
