import * as v from 'valibot'
import {isNode, LineCounter, parseDocument, type Document} from 'yaml'
import {UserError} from '../model/user-error.js'

/** A YAML file of more than this many characters is refused. */
const maximumLength = 1_000_000

/**
 * Parse a YAML text and check it against a schema.
 *
 * Throws a `UserError` with line and column of the first mistake: bad YAML, an unknown key, a wrong value.
 */
export function parseYaml<S extends v.GenericSchema>(
  text: string,
  schema: S,
  path: string
): v.InferOutput<S> {
  if (text.length > maximumLength) {
    throw new UserError(`The file has ${text.length} characters, expected at most ${maximumLength}`, {path})
  }
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, prettyErrors: false})
  const [mistake] = document.errors
  if (mistake) {
    const {line, col} = counter.linePos(mistake.pos[0])
    throw new UserError(`This is not valid YAML: ${mistake.message}`, {path, line, column: col})
  }
  const result = v.safeParse(schema, document.toJS({maxAliasCount: 100}) ?? {})
  if (result.success) return result.output
  const issue = result.issues[0]
  const keys = (issue.path ?? []).map((item) => item.key as string | number)
  const offset = offsetOf(document, keys, issue.expected === 'never')
  const {line, col} = counter.linePos(offset)
  throw new UserError(explain(issue, keys, schema), {path, line, column: col})
}

/** Where a key (or its value) stands; the nearest parent where the key itself is missing. */
function offsetOf(document: Document, keys: Array<string | number>, atKey: boolean): number {
  const parent = keys.length > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents
  const last = keys.at(-1)
  if (atKey && isNode(parent) && 'items' in parent) {
    for (const item of parent.items as Array<{key?: unknown}>) {
      if (isNode(item.key) && 'value' in item.key && item.key.value === last) return item.key.range?.[0] ?? 0
    }
  }
  for (let length = keys.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(keys.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}

function explain(issue: v.BaseIssue<unknown>, keys: Array<string | number>, schema: v.GenericSchema): string {
  const name = keys.join('.')
  if (issue.expected === 'never') {
    const known = knownKeys(schema, keys.slice(0, -1))
    return `Unknown key \`${name}\`${known.length > 0 ? `, expected one of ${known.map((key) => `\`${key}\``).join(', ')}` : ''}`
  }
  if (issue.received === 'undefined')
    return `The key \`${name}\` is missing, expected ${issue.expected ?? 'a value'}`
  const expected =
    issue.expected === null || issue.type === 'regex' ? issue.message : `expected ${issue.expected}`
  return name === ''
    ? `The file holds ${issue.received}, ${expected}`
    : `The value of \`${name}\` is ${issue.received}, ${expected}`
}

/** The keys that the schema allows at a path, as far as objects, arrays and optional parts lead there. */
function knownKeys(schema: unknown, path: Array<string | number>): string[] {
  const node = unwrap(schema)
  const [key, ...rest] = path
  if (key === undefined) return 'entries' in node ? Object.keys(node.entries as object) : []
  if ('entries' in node) return knownKeys((node.entries as Record<string, unknown>)[key], rest)
  if ('item' in node) return knownKeys(node.item, rest)
  if ('value' in node) return knownKeys(node.value, rest)
  return []
}

function unwrap(schema: unknown): Record<string, unknown> {
  let node = (schema ?? {}) as Record<string, unknown>
  while ('wrapped' in node) node = node['wrapped'] as Record<string, unknown>
  return node
}
