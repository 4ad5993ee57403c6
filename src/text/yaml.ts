import * as v from 'valibot'
import {load, YAMLException} from 'js-yaml'
import {UserError} from '../model/user-error.js'
import {meantKey} from './meant-key.js'
import {adviceOnWide, findBareBraces, findBareColour, findSlip} from './yaml-slip.js'

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
  const slip = findSlip(text)
  if (slip) throw new UserError(slip.reason, {path, line: slip.line, column: slip.column})
  const [top] = result.issues
  const {issue, keys} = innermost(top)
  const place = await placeInYaml(text, keys, issue.expected === 'never')
  const bare =
    issue.expected === 'never' && top.issues?.some(({expected}) => expected === 'string')
      ? findBareBraces(text, place)
      : issue.received === 'null'
        ? findBareColour(text, await placeInYaml(text, keys, true))
        : undefined
  if (bare) throw new UserError(bare.reason, {path, line: bare.line, column: bare.column})
  throw new UserError(explain(issue, keys, schema, data), {path, ...place})
}

type Issue = v.BaseIssue<unknown>

/** The mistake inside a value that may be one of several kinds, with the keys that lead there. */
function innermost(
  issue: Issue,
  above: Array<string | number> = []
): {issue: Issue; keys: Array<string | number>} {
  const keys = [...above, ...(issue.path ?? []).map((item) => item.key as string | number)] // Keys of plain YAML data.
  // Of the right kind, and wrong: in an entry, or as a whole. A list has no keys that could be unknown.
  const inner = issue.issues?.find(
    ({kind, path, expected}) =>
      kind === 'validation' || (path !== undefined && !(Array.isArray(issue.input) && expected === 'never'))
  )
  return inner === undefined ? {issue, keys} : innermost(inner, keys)
}

function loadYaml(text: string, path: string): unknown {
  // A file of comments alone holds nothing; js-yaml refuses it.
  if (/^(?:\s*(?:#.*)?\n?)*$/.test(text)) return undefined
  try {
    return load(text)
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const {reason, mark} = error
    const slip = findSlip(text, mark?.position)
    if (slip) throw new UserError(slip.reason, {path, line: slip.line, column: slip.column})
    throw new UserError(`This is not valid YAML: ${reason}${adviceOn(reason)}`, {
      path,
      ...(mark && {line: mark.line + 1, column: mark.column + 1})
    })
  }
}

/** What js-yaml's reasons mean for one who has never seen YAML. */
function adviceOn(reason: string): string {
  if (reason.startsWith('bad indentation')) {
    return ', expected lines that belong together to start in the same column'
  }
  if (reason.startsWith('tab characters')) return ', expected blanks'
  if (reason.startsWith('duplicated mapping key')) return ': this key stands above already'
  return ''
}

/** Find where the value of a key stands, on demand the key itself; the nearest parent where it is missing. */
export async function placeInYaml(
  text: string,
  keys: ReadonlyArray<string | number>,
  atKey = false
): Promise<{line: number; column: number}> {
  const {isNode, LineCounter, parseDocument} = await import('yaml')
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter, logLevel: 'silent'})
  const nodeAt = (path: ReadonlyArray<string | number>): unknown =>
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

function explain(issue: Issue, keys: Array<string | number>, schema: v.GenericSchema, data: unknown): string {
  const name = keys.join('.')
  if (issue.expected === 'never') {
    const known = knownKeys(schema, keys.slice(0, -1), data)
    const meant = meantKey(String(keys.at(-1)), known)
    const hint = meant === undefined ? '' : `; did you mean \`${meant}\`?`
    return `Unknown key \`${name}\`${known.length > 0 ? `, expected one of ${known.map((key) => `\`${key}\``).join(', ')}` : ''}${hint}`
  }
  if (issue.received === 'undefined') {
    const wanted = issue.expected === `"${keys.at(-1)}"` ? '' : `, expected ${issue.expected ?? 'a value'}`
    return `The key \`${name}\` is missing${wanted}`
  }
  const expected = saysItself(issue) ? issue.message : `expected ${inWords(issue)}`
  if (name === '') return `The file holds ${issue.received}, ${expected}`
  const wide = issue.type === 'check' ? '' : adviceOnWide(issue.input, typeof keys.at(-1) === 'number')
  return `The value of \`${name}\` is ${issue.received === 'null' ? 'empty' : issue.received}, ${expected}${wide}`
}

/** Tell whether the schema brings words of its own for what it expects. */
const saysItself = ({expected, type, message}: Issue): boolean =>
  expected === null ||
  type === 'regex' ||
  (['union', 'picklist', 'string'].includes(type) && message.startsWith('expected '))

/** What was expected, in words that show how it is written. */
function inWords({expected, input}: Issue): string {
  if (expected === 'Array') return 'a list such as `[甲, 乙]`'
  if (expected === 'Object') return 'lines such as `key: value`'
  if (expected === 'number') return 'a number'
  if (expected !== 'string') return expected ?? ''
  return typeof input === 'number' ? `text: write \`'${input}'\`` : 'some text'
}

/** The keys that the schema allows at a path, as far as objects, arrays and optional parts lead there. */
function knownKeys(schema: unknown, path: Array<string | number>, data: unknown): string[] {
  const node = unwrap(schema, data)
  const [key, ...rest] = path
  if (key === undefined) return 'entries' in node ? Object.keys(node['entries'] as object) : []
  const inner =
    typeof data === 'object' && data !== null ? (data as Record<string | number, unknown>)[key] : undefined
  if ('entries' in node) return knownKeys((node['entries'] as Record<string, unknown>)[key], rest, inner)
  if ('item' in node) return knownKeys(node['item'], rest, inner)
  if ('value' in node) return knownKeys(node['value'], rest, inner)
  return []
}

/** The schema inside optional, lazy and united ones: which one a lazy schema is depends on the data, of several the one with keys. */
function unwrap(schema: unknown, data: unknown): Record<string, unknown> {
  let node = (schema ?? {}) as Record<string, unknown>
  for (;;) {
    if ('wrapped' in node) node = node['wrapped'] as Record<string, unknown>
    else if (node['type'] === 'lazy')
      node = (node['getter'] as (input: unknown) => Record<string, unknown>)(data)
    else if (node['type'] === 'union')
      node = (node['options'] as Array<Record<string, unknown>>).find((option) => 'entries' in option) ?? {}
    else return node
  }
}
