import type {Literal, Parent, Position} from 'unist'

/** The script of the raw text, before any repair. */
export type Script = 'simplified' | 'traditional'

/** One change made to the source text: what stood there, what stands there now, on which line (from 1). */
export interface Repair {
  kind: string
  before: string
  after: string
  line: number
}

/**
 * Damage that was seen and left as it stands, as its right text is not certain.
 *
 * Line and columns count the repaired text, from 1, in UTF-16 units; `endColumn` is that of the character behind.
 */
export interface Doubt {
  text: string
  line: number
  column: number
  endColumn: number
  /** A whole sentence for the user: what is wrong, and the likeliest text where there is one. */
  reason: string
}

/** How exact a figure is: `over` 多, 余, 超, 以上; `under` 近, 不足, 以下; `about` 约, 左右. */
export type Approximation = 'exact' | 'over' | 'under' | 'about'

/** A quantity that reports work or a result. */
export interface Figure {
  /** The exact slice of its sentence (or heading, or caption). */
  text: string
  /** Offset of `text` in its sentence (or heading, or caption), in UTF-16 units. */
  start: number
  /** The plain number: 万/亿 and Chinese numerals expanded; a percentage keeps its number. */
  value: number
  /** The upper end of a range (3至5个), whose lower end is `value`. */
  upper?: number
  /** The measure word behind the number (件, 个, 元, %), without 余/多/万. */
  unit: string
  approx: Approximation
  /** A few words of the text that say what is counted; empty when it cannot be told. */
  of: string
  /** The direction that the text gives to the quantity: 下降20.7% is `down`. */
  change?: 'up' | 'down'
  /** The year that the sentence itself gives. */
  year?: number
  /** Damage of which the repair is not certain touches it or stands beside it: never compared with another. */
  doubtful?: true
}

/** A named local programme, brand, document or pattern, cut from its sentence. */
export interface ProgrammeMention {
  /** The name without quotation marks or 《》; its exact slice starts at `start` of the sentence. */
  name: string
  start: number
  kind: 'quoted' | 'document' | 'pattern'
}

/** A theme that a sentence or paragraph speaks of, and what decided it. */
export interface ThemeMention {
  /** The lexicon's id, such as `mediation`. */
  id: string
  /** Ids of the lexicon's practices that the text names. */
  practices: string[]
  /** The distinct terms found, in the order of the text. */
  terms: string[]
  /** Sum of the weights of the terms; comparable inside one lexicon only. */
  score: number
}

/** A place where a sentence names a practice of a lexicon, whether or not it speaks for the lexicon's theme. */
export interface PracticeMention {
  /** Id of the lexicon. */
  theme: string
  /** Id of the practice. */
  practice: string
  /** The term that names it: half-open, in UTF-16 units of the sentence. */
  start: number
  end: number
  /** The companion without which the term would not count. */
  with?: {start: number; end: number}
  /**
   * It is named and hardly told of: a bare item of a list (诉调对接 in 纠纷调处、心理服务、诉调对接等), or what only goes on
   * well (执法监督体系更加严密).
   */
  manner?: 'list' | 'vague'
}

/** A new line of the raw file (from 1) begins at `start` of the sentence, in UTF-16 units. */
export interface LineBreak {
  start: number
  line: number
}

export interface Sentence extends Literal {
  type: 'sentence'
  value: string
  position: Position
  data: {
    themes: ThemeMention[]
    figures: Figure[]
    programmes: ProgrammeMention[]
    practices?: PracticeMention[]
    /** Where later lines of the raw file begin in it, of a sentence that is broken over several. */
    breaks?: LineBreak[]
  }
}

/** Body text. Its sentences, put together without anything between them, are its whole text. */
export interface Paragraph extends Parent {
  type: 'paragraph'
  /** A run-in heading that opens the paragraph, without its full stop. */
  lead?: string
  position: Position
  data: {themes: ThemeMention[]; city?: string}
  children: Sentence[]
}

export interface Caption extends Literal {
  type: 'caption'
  value: string
  position: Position
  data: {figures: Figure[]; practices?: PracticeMention[]}
}

/** An editor's note or column preface: the outlet speaks, not the article. */
export interface Note extends Literal {
  type: 'note'
  value: string
  position: Position
  data: {figures: Figure[]}
}

/** A heading and everything under it, up to the next heading of the same or lower depth. */
export interface Section extends Parent {
  type: 'section'
  depth: 1 | 2 | 3 | 4
  title: string
  /** From the heading's first line to the last line of its content. */
  position: Position
  data: {figures: Figure[]; city?: string; practices?: PracticeMention[]}
  children: Array<Section | Paragraph | Caption | Note>
}

/**
 * What is not the article's own text, kept so that nothing is lost silently. `markup` is what a page holds and does not
 * show: scripts, styles, comments.
 */
export interface Discarded extends Literal {
  type: 'boilerplate' | 'meta' | 'byline' | 'title' | 'markup'
  value: string
  position: Position
}

export type ArticleContent = Section | Paragraph | Caption | Note

export interface ArticleData {
  /** As the user gave it, with `/` between folders. */
  path: string
  sha256: string
  /** Id of the input format: `html`, `markdown`, `text`, `docx`. */
  format: string
  /** The encoding taken, as a WHATWG label: `utf-8`, `gb18030`, `big5`. */
  encoding: string
  script: Script
  title: string | null
  /** The address that an export gives. */
  url?: string
  /** Short form: 南昌, not 南昌市. */
  city: string | null
  province: string | null
  /** ISO date, only when the text states it. */
  published: string | null
  /** The year whose work is mainly reported. */
  year: number | null
  authors: string[]
  outlet: string | null
  repairs: Repair[]
  doubts: Doubt[]
}

/** One article: a plain JSON tree (unist). Every position counts lines of the raw file, from 1. */
export interface Article extends Parent {
  type: 'article'
  data: ArticleData
  children: ArticleContent[]
  discarded: Discarded[]
}
