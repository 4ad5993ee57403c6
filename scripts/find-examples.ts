import type {Part, Shape} from './read-interfaces.js'

/** The longest text that is shown whole. */
const longest = 60

/**
 * Find an example for every field of every part in some values of the first part: what comes first and says
 * something, which an empty text or list, 0 and `false` do not. The key is `Part.field`.
 */
export function findExamples(
  parts: readonly Part[],
  values: readonly unknown[]
): ReadonlyMap<string, string> {
  const examples = new Map<string, string>()
  const byName = new Map(parts.map((part) => [part.name, part]))
  const visit = (shape: Shape, value: unknown, argument: Shape | undefined): void => {
    if (shape.kind === 'list' && Array.isArray(value)) {
      for (const item of value) visit(shape.of, item, argument)
    } else if (shape.kind === 'parameter' && argument) {
      visit(argument, value, undefined)
    } else if (shape.kind === 'part') {
      const part = byName.get(shape.name)
      if (!part) throw new Error(`There is no interface \`${shape.name}\`, expected it among the parts`)
      for (const field of part.fields) {
        const inner = (value as Record<string, unknown>)[field.name] // The view is of its own types.
        const key = `${part.name}.${field.name}`
        const example = field.shape.kind === 'part' ? 'see there' : tell(inner)
        if (example !== undefined && !examples.has(key)) examples.set(key, example)
        visit(field.shape, inner, shape.of)
      }
    }
  }
  const [root] = parts
  for (const value of values)
    if (root) visit({kind: 'part', name: root.name, of: undefined}, value, undefined)
  return examples
}

function tell(value: unknown): string | undefined {
  if (value === true) return '`true`'
  if (typeof value === 'number' && value !== 0) return `\`${value}\``
  if (typeof value === 'string' && value !== '') {
    const characters = [...value]
    const text = characters.length > longest ? `${characters.slice(0, longest).join('')} …` : value
    return `\`${text}\``
  }
  if (!Array.isArray(value) || value.length === 0) return undefined
  const plain = value.every((item) => typeof item !== 'object')
  return plain
    ? value.map((item) => (item === '' ? 'nothing' : `\`${item}\``)).join(', ')
    : `${value.length} of them`
}
