import type {Evidence} from '../model/comparison.js'
import type {Quotable, Span} from './passage.js'

/**
 * Cut a quotation out of a sentence, heading or caption: callers pass a span, never the words.
 *
 * White space at both ends is left out. `cut` says on which side words of the sentence are missing, so that a
 * template can show `……` there, and `aim` is passed on: the words plan or call for work. Throws a `RangeError` where the span holds no text.
 */
export function buildEvidence(
  quotable: Quotable,
  span: Span & {aim?: boolean} = {start: 0, end: quotable.text.length}
): Evidence {
  const {text: whole, source, section, year, breaks = []} = quotable
  const quoted = whole.slice(span.start, span.end)
  const text = quoted.trim()
  const start = span.start + quoted.length - quoted.trimStart().length
  const line = breaks.findLast((one) => one.start <= start)?.line ?? quotable.line
  if (text === '' || span.start < 0 || span.end > whole.length) {
    throw new RangeError(
      `Cannot quote span ${span.start}–${span.end} of source ${source}, line ${line}, expected text there`
    )
  }
  // A dash that opens a list item is no loss, nor a comma at the very end.
  const before = /[^\s—]/u.test(whole.slice(0, span.start))
  const after = /[^\s，；：。—]/u.test(whole.slice(span.end))
  return {
    text,
    source,
    line,
    ...(section !== null && section !== '' && {section}),
    ...(year !== null && {year}),
    ...((before || after) && {cut: before ? (after ? 'both' : 'before') : 'after'}),
    ...(span.aim === true && {aim: true as const})
  }
}
