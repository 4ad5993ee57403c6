import type {Point, Position} from 'unist'
import type {Doubt} from '../model/article.js'

/** A half-open range of a text, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** So near a doubt a figure is doubtful: the damage may have taken its first digits, or the end of its unit. */
const reach = 2

/**
 * Find where the doubts of an article, given in order, stand in the text of a node at a position.
 *
 * A node keeps no columns of its characters, so that each place which reads as a doubt of the node counts. A doubt
 * that the text does not show, as markup stands in it, puts the whole text in doubt.
 */
export function findDoubtfulSpans(text: string, position: Position, doubts: readonly Doubt[]): Span[] {
  const damaged = new Set<string>()
  let index = firstWhere(doubts.length, (at) => !endsBefore(doubts[at], position.start))
  for (let doubt = doubts[index]; doubt && beginsBefore(doubt, position.end); doubt = doubts[++index]) {
    damaged.add(doubt.text)
  }
  const spans: Span[] = []
  for (const words of damaged) {
    const before = spans.length
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      spans.push({start, end: start + words.length})
    }
    if (spans.length === before) return [{start: 0, end: text.length}]
  }
  return spans.sort((a, b) => a.end - b.end)
}

/** Tell whether a span touches one of the doubtful ones, or stands within two characters of it. */
export function isDoubtful({start, end}: Span, doubtful: readonly Span[]): boolean {
  const first = doubtful[firstWhere(doubtful.length, (at) => (doubtful[at]?.end ?? 0) >= start - reach)]
  return first !== undefined && first.start <= end + reach
}

/** The first index for which a fact is true that stays true from there on. */
function firstWhere(length: number, isTrue: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}

function endsBefore(doubt: Doubt | undefined, {line, column}: Point): boolean {
  return doubt !== undefined && (doubt.line < line || (doubt.line === line && doubt.endColumn <= column))
}

function beginsBefore(doubt: Doubt, {line, column}: Point): boolean {
  return doubt.line < line || (doubt.line === line && doubt.column < column)
}
