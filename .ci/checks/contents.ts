/** A table of contents as the Markdown asks for it. */
export interface Contents {
  title: string
  headings: readonly string[]
}

/**
 * Find the contents in a text without white space: the title, then every heading in its order, each with leaders and the
 * number of its page, and nothing else. Gives their place and the numbers.
 */
export function findContents(
  text: string,
  {title, headings}: Contents
): {start: number; end: number; pages: number[]} | undefined {
  const entries = headings.map((heading) => `${escape(heading)}\\.*(\\d+)`)
  const found = new RegExp(escape(title) + entries.join('')).exec(text)
  if (found === null) return undefined
  return {start: found.index, end: found.index + found[0].length, pages: found.slice(1).map(Number)}
}

/** Take the numbers of pages out of the contents; a text without such contents stays as it is. */
export function withoutPageNumbers(text: string, contents: Contents | undefined): string {
  const found = contents && findContents(text, contents)
  if (!contents || !found) return text
  return text.slice(0, found.start) + contents.title + contents.headings.join('') + text.slice(found.end)
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
