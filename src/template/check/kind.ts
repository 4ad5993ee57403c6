import {templateNames} from './template-names.js'

/** What stands behind a name of the template data; `unknown` behind one that is wrong, of which no more is told. */
export type Kind =
  | {kind: 'text' | 'number' | 'flag' | 'unknown'}
  | {kind: 'list'; of: Kind}
  | {kind: 'object'; type: string; names: ReadonlyMap<string, string | Kind>}

/** The names that a template begins with. */
export const reportKind = kindOf('Report')

/** Find the kind that `template-names.ts` describes as `list of Theme`. */
export function kindOf(described: string): Kind {
  if (described.startsWith('list of ')) return {kind: 'list', of: kindOf(described.slice('list of '.length))}
  if (described === 'text' || described === 'number' || described === 'flag') return {kind: described}
  return {kind: 'object', type: described, names: new Map(Object.entries(templateNames[described] ?? {}))}
}

/** The kind behind a name of an object; nothing where it has no such name. */
export function nameIn(kind: Kind, name: string): Kind | undefined {
  if (kind.kind === 'unknown') return kind
  const found = kind.kind === 'object' ? kind.names.get(name) : undefined
  return typeof found === 'string' ? kindOf(found) : found
}

/** Describe a kind in words: `a text`, `a list of Theme`. */
export function describeKind(kind: Kind): string {
  if (kind.kind === 'list')
    return `a list of ${kind.of.kind === 'object' ? kind.of.type : `${kind.of.kind}s`}`
  if (kind.kind === 'flag') return 'a yes or no'
  return kind.kind === 'object' ? `a part with names of its own (${kind.type})` : `a ${kind.kind}`
}
