/** A word or phrase that speaks for a theme or practice. */
export interface Term {
  text: string
  /** How strongly it speaks for the theme: 1 alone does not decide, 2 does (see `themes/`). */
  weight: number
  /** The term only names whom or what the theme is about (民警, 企业): it backs evidence, and is none itself. */
  about?: true
  /** Longer phrases in which the term does not count: 信访 in 信访接待中心. */
  except: string[]
  /** The term counts only where one of these stands in the same sentence, its lead or its headings: 培训 with 干警. */
  with?: string[]
  /** The term does not count where one of these stands in the same sentence: 信访案件 with 评查. */
  without?: string[]
}

/** A concrete way of working (做法) inside a theme. */
export interface Practice {
  id: string
  name: string
  terms: Term[]
}

/** A quantity that cities can be compared by. */
export interface Indicator {
  id: string
  name: string
  /** The units in which it is counted; the first is shown. */
  units: string[]
  /** What is counted: a figure belongs to the indicator when its text or `of` holds one of these … */
  of: string[]
  /** … and none of these. */
  not: string[]
  /** One of these must stand in its sentence, up to a `；`: 个人 with 表彰. */
  with?: string[]
}

/** One theme: a YAML file under `lexicons/`. */
export interface Lexicon {
  id: string
  name: string
  /** What speaks for the theme besides the terms of its practices, which speak for it too. */
  terms: Term[]
  practices: Practice[]
  indicators: Indicator[]
  /** Words of other fields: beside one, only terms that need no company count (反诈 and 社区, 判处 and 纠纷). */
  elsewhere?: string[]
}
