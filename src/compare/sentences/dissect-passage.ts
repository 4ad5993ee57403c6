import type {Figure, ProgrammeMention, ThemeMention} from '../../model/article.js'
import {clauseSpans, partSpans} from './clause-spans.js'
import type {Passage, Span} from '../passage.js'
import {hearClause, type ClauseVoice} from './hear-clause.js'

/** A clause of a sentence with all that stands in it. */
export interface Clause extends Span, ClauseVoice {
  figures: Figure[]
  programmes: ProgrammeMention[]
  /** It plans or calls for work; an announcement holds to the end of the sentence, a call to that of the part. */
  aim: boolean
  /** Number of the part, between semicolons, that the clause belongs to. */
  part: number
}

/** A sentence taken apart once, for all stages of the comparison. */
export interface Dissection {
  clauses: Clause[]
  parts: Span[]
}

const known = new WeakMap<Passage, Dissection>()

/** Take a sentence apart into clauses and parts; the result is kept for as long as the passage lives. */
export function dissect(passage: Passage): Dissection {
  const before = known.get(passage)
  if (before) return before
  const {text, sentence} = passage
  const parts = partSpans(text)
  // 我市将……，推进……，建设…… and 有的……，……： announcement and story hold until the sentence ends.
  let announced = false
  let narrated = false
  let called = -1
  const clauses = clauseSpans(text).map((span): Clause => {
    const voice = hearClause(text.slice(span.start, span.end))
    announced ||= voice.plan
    narrated ||= voice.story
    const part = parts.findIndex((one) => span.start < one.end)
    // A figure beside damage is no reason to quote its clause.
    const figures = sentence.data.figures.filter(
      (figure) => figure.doubtful !== true && holds(span, figure.start)
    )
    const done = voice.finished || voice.recognised || figures.length > 0
    if (voice.call) called = part
    else if (done) called = -1
    return {
      ...span,
      ...voice,
      plan: announced,
      story: narrated,
      aim: announced || called === part || (passage.appeal && !done),
      figures,
      programmes: sentence.data.programmes.filter((programme) => holds(span, programme.start)),
      part
    }
  })
  const dissection = {clauses, parts}
  known.set(passage, dissection)
  return dissection
}

/** Forget the sentences of a city that is done with: of thousands of articles they would fill the memory. */
export function forgetDissections(passages: readonly Passage[]): void {
  for (const passage of passages) known.delete(passage)
}

/** A part of at most this many characters leans on the part before it: `；化解率97%`. */
export const leaningLength = 16
/** A shorter term (平台, 企业) is too general to claim a figure from another theme in the same part. */
const claimingLength = 3

/**
 * Find the themes that a place of a sentence speaks of.
 *
 * A sentence may list the work of several fields, parted by semicolons: `化解纠纷9件；建成驿站7个；查处毒品案3起。`
 * A place has the themes whose terms stand in its part; of several, those named last before it or in its own clause.
 * A part without any term has none, unless it is too short to stand alone (`；化解率97%`).
 */
export function themesAt(passage: Passage, offset: number): ThemeMention[] {
  const here = themesOfPart(passage, offset)
  if (here.length < 2) return here
  const {clauses, parts} = dissect(passage)
  const index = parts.findIndex((part) => holds(part, offset))
  const upTo = clauses.filter((clause) => clause.part === index && clause.start <= offset)
  for (const clause of upTo.reverse()) {
    const claiming = namedIn(passage, here, clause, claimingLength)
    if (claiming.length > 0) return claiming
  }
  return here
}

/** Find all themes that the part around a place speaks of. */
function themesOfPart(passage: Passage, offset: number): ThemeMention[] {
  const mentions = passage.sentence.data.themes
  const {parts} = dissect(passage)
  const index = parts.findIndex((part) => holds(part, offset))
  const here = namedIn(passage, mentions, parts[index])
  if (parts.length === 1) return mentions
  if (here.length > 0) return here
  const leans = (parts[index]?.end ?? 0) - (parts[index]?.start ?? 0) <= leaningLength
  return leans ? namedIn(passage, mentions, parts[index - 1]) : []
}

/** The mentions of which a term of at least `length` characters stands in the span. */
function namedIn(
  {text}: Passage,
  mentions: readonly ThemeMention[],
  span: Span | undefined,
  length = 1
): ThemeMention[] {
  const here = span ? text.slice(span.start, span.end) : ''
  return mentions.filter(({terms}) => terms.some((term) => term.length >= length && here.includes(term)))
}

/** Tell whether a span holds an offset. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end
}

/** Find every place where one of the terms stands, in the order of the text; a term inside a longer one counts once. */
export function findPlaces(text: string, terms: readonly string[]): Span[] {
  const places: Span[] = []
  for (const term of terms.filter((one) => one !== '')) {
    let at = text.indexOf(term)
    while (at >= 0) {
      places.push({start: at, end: at + term.length})
      at = text.indexOf(term, at + term.length)
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end)
  let reached = 0
  return places.filter(({end}) => {
    if (end <= reached) return false
    reached = end
    return true
  })
}
