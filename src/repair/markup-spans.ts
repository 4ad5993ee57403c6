import {mergeSpans, type Span} from './edit.js'

/** A mail address is looked for where a name begins only: from each letter of a long one it takes quadratic time. */
const address = /(?:https?|ftp):\/\/[!-~]*[\w/#=&~-]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const entity = /&#?\w{1,10};/g
/** What is never closed goes to the end, as in a browser; to look for the end again and again takes quadratic time. */
const tag = /<!--[^]*?(?:-->|$)|<(script|style)\b[^]*?(?:<\/\1\s*>|$)|<[/!?]?[a-z][^<>]*>/gi
const linkTarget = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+"[^"\n]*")?\)/g
const frontMatter = /^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/
const frontMatterKey = /^[ \t-]*[^\s:"'][^:"'\n]*:(?=[ \t]|$)/gm

/**
 * Find what a reader does not see and a repair must not change, in order: addresses and entities in any format; in HTML and
 * Markdown tags, comments, link targets and the keys of front matter.
 *
 * `<p title="(一)">` is closed, the text behind it is not; `3<5` is no tag.
 */
export function markupSpans(text: string, format: string): Span[] {
  const patterns = format === 'text' ? [address, entity] : [address, entity, tag, linkTarget]
  const spans = patterns.flatMap((pattern) => spansOf(text, pattern))
  const front = format === 'markdown' ? frontMatter.exec(text)?.[0] : undefined
  if (front !== undefined) spans.push(...spansOf(front, frontMatterKey))
  return mergeSpans(spans)
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
}
