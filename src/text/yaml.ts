import * as v from 'valibot'
import {load, YAMLException} from 'js-yaml'
import {UserError} from '../model/user-error.js'

/** A YAML file of more than this many characters is refused. */
const maximumLength = 1_000_000

/**
 * Parse a YAML text and check it against a schema.
 *
 * Throws a `UserError` with line and column of the first mistake: bad YAML, an unknown key, a wrong value. js-yaml
 * reads the values, at a fifth of the time that `yaml` takes; `yaml` is loaded only to find the place of a mistake.
 */
export async function parseYaml<S extends v.GenericSchema>(
  text: string,
  schema: S,
  path: string
): Promise<v.InferOutput<S>> {
  if (text.length > maximumLength) {
    throw new UserError(`The file has ${text.length} characters, expected at most ${maximumLength}`, {path})
  }
  const data = loadYaml(text, path) ?? {}
  const result = v.safeParse(schema, data)
  if (result.success) return result.output
  if (Array.isArray(data)) {
    throw new UserError('The file holds a list, expected lines such as `key: value`', {
      path,
      line: 1,
      column: 1
    })
  }
  const issue = result.issues[0]
  const keys = (issue.path ?? []).map((item) => item.key as string | number) // Keys of plain YAML data.
  const place = await findPlace(text, keys, issue.expected === 'never')
  throw new UserError(explain(issue, keys, schema), {path, ...place})
}

function loadYaml(text: string, path: string): unknown {
  // A file of comments alone holds nothing; js-yaml refuses it.
  if (/^(?:\s*(?:#.*)?\n?)*$/.test(text)) return undefined
  try {
    return load(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {reason, mark} = error
    throw new UserError(`This is not valid YAML: ${reason}`, {
      path,
      ...(mark && {line: mark.line + 1, column: mark.column + 1})
    })
  }
}

/** Where a key (or its value) stands; the nearest parent where the key itself is missing. */
async function findPlace(
  text: string,
  keys: Array<string | number>,
  atKey: boolean
): Promise<{line: number; column: number}> {
  const {isNode, LineCounter, parseDocument} = await import('yaml')
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, logLevel: 'silent'})
  const nodeAt = (path: Array<string | number>): unknown =>
    path.length === 0 ? document.contents : document.getIn(path, true)
  let offset = 0
  for (let length = keys.length; length >= 0 && offset === 0; length--) {
    const node = nodeAt(keys.slice(0, length))
    if (isNode(node)) offset = node.range?.[0] ?? 0
  }
  const parent = nodeAt(keys.slice(0, -1))
  if (atKey && isNode(parent) && 'items' in parent) {
    for (const {key} of parent.items as Array<{key?: unknown}>) {
      if (isNode(key) && 'value' in key && key.value === keys.at(-1)) offset = key.range?.[0] ?? offset
    }
  }
  const {line, col} = counter.linePos(offset)
  return {line, column: col}
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
