import {splitClauses} from '../../text/sentences.js'
import type {Span} from '../passage.js'

const openers = '“‘（《「『('
const closers = '”’）》」』)'

/**
 * Find the clauses of a sentence as spans, each with its closing mark; together they cover the sentence.
 *
 * A quotation may be cut only at these borders. No border stands inside quotation marks or brackets
 * (`“有事说，无事报”，` is one clause), nor at a single dash (`2024—2027年`).
 */
export function clauseSpans(sentence: string): Span[] {
  const spans: Span[] = []
  let start = 0
  let end = 0
  let open = 0
  for (const clause of splitClauses(sentence)) {
    end += clause.length
    open = Math.max(0, open + balance(clause))
    if (open > 0 || /(?:^|[^—])—$/u.test(clause)) continue
    if (sentence.slice(start, end).trim() !== '') spans.push({start, end})
    start = end
  }
  // A quotation mark that is never closed would else swallow the rest: it stays one last clause.
  if (start < sentence.length) spans.push({start, end: sentence.length})
  return spans
}

/** Find the parts of a sentence between semicolons: each is one strand of an enumeration of work. */
export function partSpans(sentence: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const clause of clauseSpans(sentence)) {
    if (!sentence.slice(clause.start, clause.end).endsWith('；')) continue
    parts.push({start, end: clause.end})
    start = clause.end
  }
  if (start < sentence.length) parts.push({start, end: sentence.length})
  return parts
}

/** Leave out the comma, semicolon, colon or dash on which a cut would end, and a dash it would open with. */
export function trimSpan(text: string, span: Span): Span {
  let {start, end} = span
  while (start < end && /[\s—，；：、]/u.test(text.charAt(start))) start++
  // A mark that ends the sentence stays: 。！？…
  while (end > start && /[\s，；：、—]/u.test(text.charAt(end - 1))) end--
  return {start, end}
}

function balance(text: string): number {
  let count = 0
  for (const character of text) {
    if (openers.includes(character)) count++
    else if (closers.includes(character)) count--
  }
  return count
}
