import type {Doubt} from '../model/article.js'
import type {Message} from '../model/message.js'
import type {Span} from './edit.js'

/** Damage that was left, by its place in the text. */
export interface DoubtSpan extends Span {
  reason: string
}

/** Say of spans, which stand in order, what stands there and in which line and columns. */
export function doubtsOf(text: string, spans: readonly DoubtSpan[]): Doubt[] {
  let line = 1
  let lineStart = 0
  return spans.map(({start, end, reason}) => {
    for (let at = text.indexOf('\n', lineStart); at >= 0 && at < start; at = text.indexOf('\n', lineStart)) {
      line++
      lineStart = at + 1
    }
    return {
      text: text.slice(start, end),
      line,
      column: start - lineStart + 1,
      endColumn: end - lineStart + 1,
      reason
    }
  })
}

/** Find the places of doubts again in the text that they were found in. */
export function spansOfDoubts(text: string, doubts: readonly Doubt[]): DoubtSpan[] {
  let line = 1
  let lineStart = 0
  return doubts.map((doubt) => {
    for (; line < doubt.line; line++) lineStart = text.indexOf('\n', lineStart) + 1
    const start = lineStart + doubt.column - 1
    return {start, end: lineStart + doubt.endColumn - 1, reason: doubt.reason}
  })
}

/** Tell of doubts, one message a line: of its first doubt, and how many more there are. */
export function describeDoubts(path: string, doubts: readonly Doubt[]): Message[] {
  const lines = new Map<number, Doubt[]>()
  for (const doubt of doubts) {
    const same = lines.get(doubt.line)
    if (same) same.push(doubt)
    else lines.set(doubt.line, [doubt])
  }
  return [...lines.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const more =
      others.length === 0
        ? ''
        : ` So ${others.length === 1 ? 'is another place' : `are ${others.length} more places`} on this line.`
    const {line, column, reason} = first
    return [{ruleId: 'repair-uncertain' as const, reason: reason + more, path, line, column, fatal: false}]
  })
}
