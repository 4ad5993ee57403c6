import type {Repair, Script} from './article.js'

/** A file as read: its bytes decoded, nothing else changed. */
export interface SourceText {
  path: string
  sha256: string
  /** Id of the input format: `html`, `markdown`, `text`. */
  format: string
  /** WHATWG label of the encoding taken. */
  encoding: string
  /** Line ends are `\n`; there is no byte order mark. */
  text: string
}

/** A source after repair: the same number of lines, so that line numbers hold. */
export interface RepairedText extends SourceText {
  script: Script
  repairs: Repair[]
}
