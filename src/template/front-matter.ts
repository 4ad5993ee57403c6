import {load, YAMLException} from 'js-yaml'

/** What a Markdown file says of itself between `---` lines at its top; other entries are left alone. */
export interface FrontMatter {
  title?: string
  office?: string
  /** ISO date. */
  date?: string
  layout?: string
}

/**
 * Take the front matter off a Markdown text.
 *
 * The lines stay, empty, so that line numbers hold. A text that begins with a thematic break, or whose first block is no
 * YAML of `key: value` lines, has none and stays as it is.
 */
export function splitFrontMatter(text: string): {markdown: string; frontMatter: FrontMatter} {
  const match = /^---[ \t]*\n([^]*?)\n?---[ \t]*(?:\n|$)/.exec(text)
  const entries = match === null ? undefined : readEntries(match[1] ?? '')
  if (match === null || entries === undefined) return {markdown: text, frontMatter: {}}
  const blank = '\n'.repeat(match[0].split('\n').length - 1)
  const frontMatter: FrontMatter = {}
  for (const key of ['title', 'office', 'layout'] as const) {
    const value = entries[key]
    if (typeof value === 'string' && value.trim() !== '') frontMatter[key] = value.trim()
  }
  const date = toIsoDate(entries['date'])
  return {markdown: blank + text.slice(match[0].length), frontMatter: {...frontMatter, ...(date && {date})}}
}

function readEntries(yaml: string): Record<string, unknown> | undefined {
  try {
    const data = load(yaml)
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Record<string, unknown>)
      : undefined
  } catch (error) {
    if (error instanceof YAMLException) return undefined
    throw error
  }
}

function toIsoDate(value: unknown): string | undefined {
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value ?? '')
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined
}
