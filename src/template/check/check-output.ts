import {checkCall, checkExpression, type Tell} from './check-expression.js'
import {countingHelpers, isBlockHelper, isValueHelper} from './helpers.js'
import {describeKind, type Kind} from './kind.js'
import type {Scope} from './scope.js'

/** Check a mark that prints something: `{{title}}`, `{{chapter}}`. */
export function checkOutput(statement: hbs.AST.MustacheStatement, scope: Scope, tell: Tell): void {
  const {params} = statement
  const path = toPath(statement.path)
  const hash = statement.hash as hbs.AST.Hash | undefined // The parser leaves it out where it is empty.
  const isCall =
    params.length > 0 || hash !== undefined || isBlockHelper(path.original) || isValueHelper(path.original)
  const {kind} = isCall
    ? checkCall({...statement, path}, scope, tell)
    : checkExpression(path, scope, tell, countingHelpers)
  const message = tellPrinted(kind, isCall ? `${path.original} …` : path.original)
  if (message !== undefined) tell(path, message, kind.kind !== 'flag')
}

/** `{{"title"}}` is a name too. */
function toPath(path: hbs.AST.MustacheStatement['path']): hbs.AST.PathExpression {
  if (path.type === 'PathExpression') return path as hbs.AST.PathExpression // By its type.
  const {original} = path as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral
  const name = String(original)
  return {type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc}
}

function tellPrinted(kind: Kind, name: string): string | undefined {
  if (kind.kind === 'list') {
    return `\`{{${name}}}\` prints ${describeKind(kind)} run together, expected \`{{#each ${name}}} … {{/each}}\``
  }
  if (kind.kind === 'flag') {
    return `\`{{${name}}}\` prints \`true\` or \`false\`, expected \`{{#if ${name}}} … {{/if}}\``
  }
  if (kind.kind !== 'object') return undefined
  return `\`{{${name}}}\` prints ${describeKind(kind)} as \`[object Object]\`, expected one of its names`
}
