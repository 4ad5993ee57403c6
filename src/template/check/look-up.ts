import {meantName} from './meant-name.js'
import {describeKind, nameIn, reportKind, type Kind} from './kind.js'
import {frameAbove, type Frame, type Scope} from './scope.js'

/** What a path stands for, or why it stands for nothing. `identity` is set where it is a whole level: `this`, `..`. */
export interface Found {
  kind: Kind
  identity?: object
  mistake?: string
}

/** The value of `@root`: the same level wherever it is used. */
export const rootIdentity = {}

/** What `each` tells of its round. */
const roundNames: ReadonlyMap<string, Kind> = new Map([
  ['index', {kind: 'number'}],
  ['key', {kind: 'number'}],
  ['first', {kind: 'flag'}],
  ['last', {kind: 'flag'}]
])

/**
 * Find what a path such as `../city`, `@root.cities` or `this` stands for at its place in a template. `others` are names
 * that may be meant there and are none of the data.
 */
export function lookUp(path: hbs.AST.PathExpression, scope: Scope, others: readonly string[] = []): Found {
  if (path.data) return lookUpData(path, scope)
  const [first, ...rest] = path.parts
  const scoped = /^(?:\.|this\b)/.test(path.original)
  const param = first === undefined || scoped || path.depth > 0 ? undefined : scope.blockParams.get(first)
  if (param) return follow(param, rest, first ?? '')
  const frame = frameAbove(scope.frame, path.depth)
  if (!frame) return mistaken(`\`${path.original}\` ${tellWayOut(path, scope)}`)
  if (first === undefined) return {kind: frame.kind, identity: frame.identity}
  const kind = nameIn(frame.kind, first)
  return kind ? follow(kind, rest, first) : mistaken(tellUnknown(first, frame, path, scope, others))
}

function lookUpData({parts, depth, original}: hbs.AST.PathExpression, scope: Scope): Found {
  const [name = '', ...rest] = parts
  if (name === 'root') {
    return rest.length === 0 ? {kind: reportKind, identity: rootIdentity} : follow(reportKind, rest, '@root')
  }
  const known = roundNames.get(name)
  if (known && depth < scope.rounds) return follow(known, rest, `@${name}`)
  if (known) {
    const where = scope.rounds === 0 ? 'outside of any `{{#each}}`' : 'above the outermost `{{#each}}`'
    return mistaken(`\`${original}\` stands ${where}, expected it inside one`)
  }
  const near = meantName(name, ['root', ...roundNames.keys()])
  const names = '`@index`, `@first`, `@last` or `@root`'
  return mistaken(`There is no \`@${name}\`, ${near ? `did you mean \`@${near}\`?` : `expected ${names}`}`)
}

/** Follow `.name` behind a value; in a list only `length` and `[0]`. */
function follow(kind: Kind, parts: readonly string[], way: string): Found {
  const [name, ...rest] = parts
  if (name === undefined || kind.kind === 'unknown') return {kind}
  if (kind.kind === 'list') {
    if (name === 'length') return follow({kind: 'number'}, rest, `${way}.length`)
    if (/^\d+$/.test(name)) return follow(kind.of, rest, `${way}.[${name}]`)
    return mistaken(`\`${way}\` is ${describeKind(kind)}, expected \`{{#each ${way}}}\` around \`${name}\``)
  }
  const found = nameIn(kind, name)
  if (found) return follow(found, rest, `${way}.${name}`)
  if (kind.kind !== 'object')
    return mistaken(`\`${way}\` is ${describeKind(kind)}, expected no \`.${name}\` behind it`)
  const near = meantName(name, [...kind.names.keys()])
  return mistaken(
    `\`${way}\` has no name \`${name}\`, ${near ? `did you mean \`${way}.${near}\`?` : oneOf(kind)}`
  )
}

const mistaken = (mistake: string): Found => ({kind: {kind: 'unknown'}, mistake})

function tellWayOut({parts}: hbs.AST.PathExpression, scope: Scope): string {
  const [name] = parts
  if (scope.partial !== undefined) {
    const way = name !== undefined && nameIn(reportKind, name) ? `\`@root.${name}\` or ` : ''
    const given = `{{> ${scope.partial} ${name ?? 'city'}=${name ?? 'city'}}}`
    return `leads out of the partial, where \`../\` has no way, expected ${way}that its caller gives the name: \`${given}\``
  }
  let levels = 0
  for (let frame = scope.frame.around; frame; frame = frame.around) levels++
  return `leads above the report, expected \`${'../'.repeat(levels)}${name ?? 'this'}\``
}

function tellUnknown(
  name: string,
  frame: Frame,
  path: hbs.AST.PathExpression,
  scope: Scope,
  others: readonly string[]
): string {
  const {kind} = frame
  const where = kind.kind === 'object' ? `here (${kind.type})` : `of ${describeKind(kind)}`
  const say = `There is no name \`${'../'.repeat(path.depth)}${name}\` ${where}, `
  const further = levelsAround(frame, path.depth, scope).find(
    (level) => level.kind.kind === 'object' && level.kind.names.has(name)
  )
  if (further) return `${say}but further out: did you mean \`${further.way}${name}\`?`
  const holder = holderOf(name, kind)
  if (holder !== undefined) return `${say}but inside \`{{#${holder}}}\` there is`
  const names = [
    ...(kind.kind === 'object' ? kind.names.keys() : ['this']),
    ...(path.depth === 0 ? [...scope.blockParams.keys(), ...others] : [])
  ]
  const near = meantName(name, names)
  if (near !== undefined) return `${say}did you mean \`${'../'.repeat(path.depth)}${near}\`?`
  const misspelt = levelsAround(frame, path.depth, scope).flatMap(({kind: level, way}) => {
    const meant = level.kind === 'object' ? meantName(name, [...level.names.keys()]) : undefined
    return meant === undefined ? [] : [way + meant]
  })
  if (misspelt[0] !== undefined) return `${say}did you mean \`${misspelt[0]}\`?`
  return say + (kind.kind === 'object' ? oneOf(kind) : 'expected `this`')
}

/** The first part or list of parts that has a name: `each themes`. */
function holderOf(name: string, kind: Kind): string | undefined {
  if (kind.kind !== 'object') return undefined
  for (const own of kind.names.keys()) {
    const inner = nameIn(kind, own)
    if (inner?.kind === 'object' && inner.names.has(name)) return `with ${own}`
    if (inner?.kind === 'list' && inner.of.kind === 'object' && inner.of.names.has(name)) return `each ${own}`
  }
  return undefined
}

/** The levels further out, the nearest first, and how a name of each is written. */
function levelsAround(frame: Frame, depth: number, scope: Scope): Array<{kind: Kind; way: string}> {
  const levels: Array<{kind: Kind; way: string}> = []
  for (let level = depth + 1, up = frame.around; up; level++, up = up.around) {
    const isRoot = up.identity === rootIdentity && level > 1
    levels.push({kind: up.kind, way: isRoot ? '@root.' : '../'.repeat(level)})
  }
  if (scope.partial !== undefined) levels.push({kind: reportKind, way: '@root.'})
  return levels
}

/** More names than this are better looked up. */
const mostNames = 6

function oneOf({names, type}: Extract<Kind, {kind: 'object'}>): string {
  if (names.size > mostNames) return `expected one that docs/template-data.md lists for ${type}`
  return names.size === 0
    ? 'expected none'
    : `expected one of ${[...names.keys()].map((name) => `\`${name}\``).join(', ')}`
}
