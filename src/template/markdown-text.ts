/** Text that is safe to stand anywhere in Markdown, table cells included. Made only by `markdownText`. */
export type MarkdownText = string & {readonly brand: 'markdown'}

/**
 * Escape a text so that Markdown shows it as it is.
 *
 * Besides the inline marks, what would open a block at the start of a line is escaped: `1. 项` does not become a
 * list, `# 号` no heading, while `2.5亿元`,
 * `——` and the `_` of `a_b` stay as they are. Line ends become blanks.
 */
export function markdownText(value: string): MarkdownText {
  const text = value
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*[\]<>|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
  return text as MarkdownText // The only place that makes the brand.
}
