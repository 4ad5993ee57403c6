import {countingHelpers, flagHelpers, isBlockHelper, listHelpers, tellUnknownHelper} from './helpers.js'
import {describeKind, nameIn, type Kind} from './kind.js'
import {lookUp} from './look-up.js'
import type {Scope} from './scope.js'

/** Tell a mistake at the place of a node. */
export type Tell = (node: hbs.AST.Node, message: string, fatal?: boolean) => void

/** A helper with what it is given. */
type Call = Pick<hbs.AST.SubExpression, 'path' | 'params' | 'hash'>

/** What an expression gives; `identity` as in `lookUp`. */
export interface Value {
  kind: Kind
  identity?: object
}

const unknown: Value = {kind: {kind: 'unknown'}}

/** Find the kind of a path, a literal or a helper in brackets, and tell what is wrong with it; `others` as in `lookUp`. */
export function checkExpression(
  node: hbs.AST.Expression,
  scope: Scope,
  tell: Tell,
  others: readonly string[] = []
): Value {
  // The parser names the type of each node in `type`.
  switch (node.type) {
    case 'PathExpression': {
      const {mistake, ...value} = lookUp(node as hbs.AST.PathExpression, scope, others)
      if (mistake !== undefined) tell(node, mistake)
      return value
    }
    case 'SubExpression':
      return checkCall(node as hbs.AST.SubExpression, scope, tell)
    case 'StringLiteral':
      return {kind: {kind: 'text'}}
    case 'NumberLiteral':
      return {kind: {kind: 'number'}}
    case 'BooleanLiteral':
      return {kind: {kind: 'flag'}}
    default:
      return unknown
  }
}

/** Check a helper that is used for its value: `{{chapter}}`, `(lookup marks "plans")`. */
export function checkCall({path, params, hash}: Call, scope: Scope, tell: Tell): Value {
  const name = path.original
  const values = params.map((param) => checkExpression(param, scope, tell))
  const named = hash as hbs.AST.Hash | undefined // The parser leaves it out where it is empty.
  for (const {value} of named?.pairs ?? []) checkExpression(value, scope, tell)
  if (isBlockHelper(name)) {
    tell(path, `\`${name}\` is a block, expected \`{{#${name} …}}\``)
    return unknown
  }
  if (countingHelpers.includes(name)) return {kind: {kind: 'text'}}
  if (flagHelpers.includes(name)) {
    if (params.length !== 2)
      tell(path, `\`${name}\` takes two values, expected such as \`(${name} id "mediation")\``)
    return {kind: {kind: 'flag'}}
  }
  if (listHelpers.includes(name)) return checkListHelper({path, params, hash}, values, tell)
  if (name !== 'lookup') {
    tell(path, tellUnknownHelper(name))
    return unknown
  }
  const [holder] = values
  const [, key] = params
  if (!holder || !key || params.length > 2) {
    tell(path, '`lookup` takes a list and a number, expected such as `{{lookup cities @index}}`')
    return unknown
  }
  if (holder.kind.kind === 'list') return {kind: holder.kind.of}
  if (key.type !== 'StringLiteral') return unknown
  const {value} = key as hbs.AST.StringLiteral // By its type.
  const kind = nameIn(holder.kind, value)
  if (!kind) tell(key, `There is no name \`${value}\` to look up, expected one that the data has`)
  return kind ? {kind} : unknown
}

function checkListHelper({path, params}: Call, [list, count]: readonly Value[], tell: Tell): Value {
  const name = path.original
  if (!list || !count || params.length > 2) {
    tell(path, `\`${name}\` takes a list and a number, expected such as \`(${name} items 2)\``)
    return unknown
  }
  const {kind} = list
  if (kind.kind === 'list' || kind.kind === 'unknown') return {kind}
  tell(path, `\`${name}\` takes a list, but is given ${describeKind(kind)}`)
  return unknown
}
