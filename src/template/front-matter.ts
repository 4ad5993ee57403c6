import {load, YAMLException} from 'js-yaml'
import {UserError} from '../model/user-error.js'

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
 * The lines stay, empty, so that line numbers hold. A text that begins with a thematic break, or whose first block names
 * none of the entries, has none and stays as it is. Throws a `UserError` where it names one and is not valid YAML.
 */
export function splitFrontMatter(text: string, path?: string): {markdown: string; frontMatter: FrontMatter} {
  const match = /^---[ \t]*\n(?:([^]*?)\n)?---[ \t]*(?:\n|$)/.exec(text)
  const entries = match === null ? undefined : readEntries(match[1] ?? '', path)
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

/** Read entries of which at least one is known; two thematic breaks around other text are none. */
function readEntries(yaml: string, path?: string): Record<string, unknown> | undefined {
  const isMeant = /^(?:title|office|date|layout)[ \t]*:/m.test(yaml)
  if (!isMeant) return undefined
  try {
    const data = load(yaml)
    if (typeof data === 'object' && data !== null && !Array.isArray(data))
      return data as Record<string, unknown>
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {mark} = error
    throw new UserError(
      'The lines between `---` at the top are not valid, expected lines such as `title: "简报：第二期"` (a text with a colon stands in quotes)',
      {...(path !== undefined && {path}), ...(mark && {line: mark.line + 2, column: mark.column + 1})}
    )
  }
  return undefined
}

function toIsoDate(value: unknown): string | undefined {
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value ?? '')
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  return date !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined
}
