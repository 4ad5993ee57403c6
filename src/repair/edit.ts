import type {Repair} from '../model/article.js'

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number
  end: number
}

/** A replacement for one span of a text. */
export interface Edit extends Span {
  after: string
}

/**
 * Apply edits to a text; each becomes one `Repair`.
 *
 * Edits must stand in order and apart. Throws when one adds or removes a line break: line numbers must hold.
 */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
  kind: string
): {text: string; repairs: Repair[]} {
  const parts: string[] = []
  const repairs: Repair[] = []
  let position = 0
  let line = 1
  for (const {start, end, after} of edits) {
    const before = text.slice(start, end)
    if (start < position || end < start || end > text.length) {
      throw new RangeError(
        `Cannot apply the edit ${start}–${end} of \`${kind}\`, expected it behind ${position}`
      )
    }
    if (before.includes('\n') || after.includes('\n')) {
      throw new Error(`The repair \`${kind}\` would change a line break, expected edits inside a line`)
    }
    const kept = text.slice(position, start)
    line += countLineBreaks(kept)
    parts.push(kept, after)
    position = end
    repairs.push({kind, before, after, line})
  }
  parts.push(text.slice(position))
  return {text: parts.join(''), repairs}
}

function countLineBreaks(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** Keep the edits that touch none of the closed spans; both must stand in order. */
export function outside<T extends Span>(edits: readonly T[], closed: readonly Span[]): T[] {
  let next = 0
  return edits.filter((edit) => {
    while ((closed[next]?.end ?? Infinity) <= edit.start) next++
    return edit.end <= (closed[next]?.start ?? Infinity)
  })
}

/** Move spans that no edit touches to where they stand once the edits are applied. */
export function moveSpans<T extends Span>(spans: readonly T[], edits: readonly Edit[]): T[] {
  let next = 0
  let shift = 0
  return spans.map((span) => {
    for (let edit = edits[next]; edit !== undefined && edit.end <= span.start; edit = edits[++next]) {
      shift += edit.after.length - (edit.end - edit.start)
    }
    return {...span, start: span.start + shift, end: span.end + shift}
  })
}

/** Put spans in order and join those that overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({...span})
  }
  return merged
}
