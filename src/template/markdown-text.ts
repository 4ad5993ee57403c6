import {stripIllegalXml} from '../text/xml-characters.js'

/** Text that is safe to stand anywhere in Markdown, table cells included. Made only by `markdownText`. */
export type MarkdownText = string & {readonly brand: 'markdown'}

/**
 * Escape a text so that Markdown shows it as it is.
 *
 * Besides the inline marks, what would open a block at the start of a line is escaped: `1. 项` does not become a
 * list, `# 号` no heading, while `2.5亿元`,
 * `——` and the `_` of `a_b` stay as they are. Line ends become blanks; blanks at the ends and characters that no
 * DOCX can hold go, so that every format has the same text.
 */
export function markdownText(value: string): MarkdownText {
  const text = stripIllegalXml(value)
    .trim()
    .replace(/\s*[\r\n]\s*/g, ' ')
    .replace(/[\\`*[\]<>|~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // An address that an article names is no link of the report.
    .replace(/(?<=\bwww)\.|:(?=\/\/)/gi, '\\$&')
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    // At the end of a heading they would close it and be gone.
    .replace(/(?<=\s)#+$/, '\\$&')
  return text as MarkdownText // The only place that makes the brand.
}
