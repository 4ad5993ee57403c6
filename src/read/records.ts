import type {GivenMetadata} from '../model/source-text.js'

/** One article of an export. */
export interface ArticleRecord {
  /** The line it stands on, from 1; in a JSON array its place among the records. */
  place: number
  text: string
  /** The text came as `html`. */
  isHtml: boolean
  given: GivenMetadata
  /** The record as JSON, for its hash. */
  json: string
  /** Keys whose values are of no use: a date that is a number, a city that is a list. */
  unusable: string[]
}

export interface ReadRecords {
  records: ArticleRecord[]
  problems: Array<{place: number; reason: string}>
  /** The JSON array is broken or cut off, at this line where it is known: no record of it is read. */
  broken?: {line?: number}
}

/** The names of each value; the first that holds text is taken. */
const keys = {
  html: ['html'],
  text: ['text', 'content', 'body'],
  url: ['url'],
  title: ['title'],
  published: ['published', 'date'],
  city: ['city'],
  outlet: ['outlet', 'source'],
  authors: ['authors', 'author']
} as const

/**
 * Read an export of articles: a JSON object a line (NDJSON), or one JSON array of objects.
 *
 * A record that is broken, or has neither `text` nor `html`, is told and the others are read all the same; where
 * both are there, `html` is taken, as it keeps headings and paragraphs apart.
 */
export function readRecords(text: string): ReadRecords {
  const whole = /^\s*\[/.test(text) || !isObject(parseJson(firstLine(text))) ? parseJson(text) : undefined
  if (Array.isArray(whole)) return collect(whole.map((value, index) => ({place: index + 1, value})))
  if (isObject(whole)) return collect([{place: 1, value: whole}])
  // A line such as `[1]` is a record of a wrong kind; an array that goes on behind its line is one whole.
  if (/^\s*\[/.test(text) && parseJson(firstLine(text)) === undefined)
    return {records: [], problems: [], broken: findBreak(text)}
  return collect(
    text
      .split('\n')
      .map((line, index) => ({place: index + 1, line: line.trim()}))
      .filter(({line}) => line !== '')
      .map(({place, line}) => ({place, value: parseJson(line)}))
  )
}

/** Tell by its content that a text is an export: a record of it is an object with a text in it, or would be one. */
export function holdsRecords(text: string): boolean {
  if (!/^\s*(?:\{\s*"|\[\s*\{\s*")/.test(text.slice(0, 1000))) return false
  const {records, broken} = readRecords(text)
  return records.length > 0 || (broken !== undefined && /"(?:html|text|content|body)"\s*:/i.test(text))
}

function collect(values: Array<{place: number; value: unknown}>): ReadRecords {
  const records: ArticleRecord[] = []
  const problems: ReadRecords['problems'] = []
  for (const {place, value} of values) {
    const record = isObject(value) ? toRecord(place, value) : undefined
    if (record !== undefined) records.push(record)
    else {
      const reason = isObject(value)
        ? 'This record has no text, expected it as `text` or `html`.'
        : 'This record is no JSON object, expected one such as `{"text": "……", "city": "……"}` on a line.'
      problems.push({place, reason})
    }
  }
  return {records, problems}
}

function toRecord(place: number, value: Record<string, unknown>): ArticleRecord | undefined {
  const entries = new Map(Object.entries(value).map(([key, entry]) => [key.toLowerCase(), entry]))
  const find = (names: readonly string[]): string | undefined =>
    names.map((name) => entries.get(name)).find(isText)
  const html = find(keys.html)
  const text = html ?? find(keys.text)
  if (text === undefined) return undefined
  const given: GivenMetadata = {}
  const unusable: string[] = []
  for (const key of ['url', 'title', 'published', 'city', 'outlet'] as const) {
    const found = find(keys[key])?.trim()
    if (found !== undefined) given[key] = found
    else unusable.push(...keys[key].filter((name) => !isNothing(entries.get(name))))
  }
  const authors = keys.authors.flatMap((name) => [entries.get(name)].flat()).filter(isText)
  if (authors.length > 0)
    given.authors = authors.flatMap((name) => name.split(/[、，,;；]/)).map((name) => name.trim())
  const normalised = text.replace(/\r\n?/g, '\n')
  return {place, text: normalised, isHtml: html !== undefined, given, json: JSON.stringify(value), unusable}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The line where JSON breaks off, as far as the engine's message tells the place. */
function findBreak(text: string): {line?: number} {
  try {
    JSON.parse(text)
    return {}
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    const place = /at position (\d+)/.exec(reason)?.[1]
    if (place === undefined && !/end of JSON/.test(reason)) return {}
    const end = Math.min(text.trimEnd().length, Number(place ?? text.length))
    return {line: text.slice(0, end).split('\n').length}
  }
}

function firstLine(text: string): string {
  return /\S[^\n]*/.exec(text)?.[0] ?? ''
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
