import {meantName} from './meant-name.js'
import {checkExpression, type Tell, type Value} from './check-expression.js'
import {checkOutput} from './check-output.js'
import {isBlockHelper, isValueHelper, tellUnknownHelper} from './helpers.js'
import {describeKind, type Kind} from './kind.js'
import type {Problem} from './problem.js'
import {enter, type Scope} from './scope.js'

/** What a walk through a template knows and finds. */
export interface Walk {
  /** By name; without a program where the file is not well formed. */
  partials: ReadonlyMap<string, {path: string; program: hbs.AST.Program | undefined}>
  add: (problem: Problem) => void
  /** Names of partials that something calls. */
  called: Set<string>
  /** Partials with the kinds of context in which they were followed. */
  followed: Set<string>
}

/** Partials that call each other with ever new contexts are followed this often; no honest template comes near. */
const mostFollowed = 500

/** More `each` inside each other are not told apart. */
const mostRounds = 9

/** A block as the parser gives it: its types say that both branches are always there. */
type Block = Omit<hbs.AST.BlockStatement, 'program' | 'inverse'> & {
  program?: hbs.AST.Program
  inverse?: hbs.AST.Program
}

/** The name of a partial that is computed: no one can tell which are called. */
export const anyPartial = '*'

/** Check all statements of a template in all branches, with the partials they call. */
export function walkProgram(program: hbs.AST.Program | undefined, scope: Scope, walk: Walk): void {
  const tell: Tell = ({loc}, message, fatal = true) =>
    walk.add({path: scope.path, line: loc.start.line, column: loc.start.column + 1, message, fatal})
  for (const statement of program?.body ?? []) {
    // The parser names the type of each node in `type`.
    switch (statement.type) {
      case 'MustacheStatement':
        checkOutput(statement as hbs.AST.MustacheStatement, scope, tell)
        break
      case 'BlockStatement':
        checkBlock(statement as Block, scope, walk, tell)
        break
      case 'PartialStatement':
      case 'PartialBlockStatement':
        checkPartial(statement as hbs.AST.PartialBlockStatement, scope, walk, tell)
        break
      case 'Decorator':
      case 'DecoratorBlock':
        tell(
          statement,
          'The template has a partial or decorator of its own (`{{#*inline}}`), expected a file under `partials/`'
        )
    }
  }
}

function checkBlock(block: Block, scope: Scope, walk: Walk, tell: Tell): void {
  walkProgram(block.program, insideBlock(block, scope, tell), walk)
  walkProgram(block.inverse, scope, walk)
}

function insideBlock({path, params, program, loc}: Block, scope: Scope, tell: Tell): Scope {
  const name = path.original
  const nowhere = enter(scope, {kind: 'unknown'})
  if (isValueHelper(name)) {
    tell(path, `\`${name}\` is no block, expected \`{{${name}}}\``)
    return scope
  }
  if (!isBlockHelper(name)) {
    if (params.length > 0) {
      tell(path, tellUnknownHelper(name))
      for (const param of params) checkExpression(param, scope, tell)
      return nowhere
    }
    // `{{#cities}}` walks a list, asks a yes or no, and steps into anything else.
    const value = checkExpression(path, scope, tell)
    if (value.kind.kind === 'list') return enterRound(scope, value.kind.of)
    return value.kind.kind === 'flag' ? scope : enter(scope, value.kind, value.identity)
  }
  const [param] = params
  if (!param || params.length > 1) {
    const example = name === 'each' ? 'cities' : 'office'
    tell(
      {type: 'BlockStatement', loc},
      `\`{{#${name} …}}\` asks for one name, expected such as \`{{#${name} ${example}}}\``
    )
    return nowhere
  }
  const value = checkExpression(param, scope, tell)
  const [first, second] = program?.blockParams ?? []
  if (name === 'with') {
    const inside = enter(scope, value.kind, value.identity)
    return first === undefined ? inside : withParams(inside, [[first, value.kind]])
  }
  if (name !== 'each') return scope
  const item = itemOf(value.kind)
  if (!item) {
    const written = writtenAs(param)
    tell(
      param,
      `\`{{#each ${written}}}\` walks a list, but \`${written}\` is ${describeKind(value.kind)}${instead(value.kind, written)}`
    )
  }
  const inside = enterRound(scope, item ?? {kind: 'unknown'})
  const names: Array<[string, Kind]> = []
  if (first !== undefined) names.push([first, item ?? {kind: 'unknown'}])
  if (second !== undefined) names.push([second, {kind: 'number'}])
  return withParams(inside, names)
}

const enterRound = (scope: Scope, item: Kind): Scope => ({
  ...enter(scope, item),
  rounds: Math.min(scope.rounds + 1, mostRounds)
})

const withParams = (scope: Scope, names: ReadonlyArray<[string, Kind]>): Scope => ({
  ...scope,
  blockParams: new Map([...scope.blockParams, ...names])
})

function itemOf(kind: Kind): Kind | undefined {
  if (kind.kind === 'list') return kind.of
  return kind.kind === 'unknown' ? kind : undefined
}

function instead(kind: Kind, written: string): string {
  return `, expected \`{{#${kind.kind === 'object' ? 'with' : 'if'} ${written}}}\``
}

function writtenAs(node: hbs.AST.Expression): string {
  return 'original' in node ? String(node.original) : '(…)'
}

function checkPartial(call: hbs.AST.PartialBlockStatement, scope: Scope, walk: Walk, tell: Tell): void {
  const hash = call.hash as hbs.AST.Hash | undefined // The parser leaves it out where it is empty.
  const given = (hash?.pairs ?? []).map(({key, value}): [string, Kind] => [
    key,
    checkExpression(value, scope, tell).kind
  ])
  const [context = scope.frame, ...more] = call.params.map((param) => checkExpression(param, scope, tell))
  if (more.length > 0) {
    tell(call, 'A partial takes one context, expected such as `{{> figures}}` or `{{> figures this}}`')
  }
  const hasBlock = call.type === 'PartialBlockStatement'
  if (hasBlock) walkProgram(call.program, scope, walk)
  if (call.name.type === 'SubExpression') {
    walk.called.add(anyPartial)
    tell(
      call,
      'Which partial this is shows only when the report is made, expected a name that can be checked',
      false
    )
    return
  }
  const name = String(call.name.original)
  const partial = walk.partials.get(name)
  walk.called.add(name)
  if (partial) followPartial(name, given.length === 0 ? context : withValues(context, given), scope, walk)
  // What stands inside the call is shown instead of a partial that is missing.
  else if (!hasBlock && name !== '@partial-block') tell(call.name, tellMissing(name, walk))
}

function followPartial(name: string, {kind, identity = {}}: Value, {rounds}: Scope, walk: Walk): void {
  const names = kind.kind === 'object' ? [...kind.names] : []
  const inner = names.map(([key, of]) => [key, typeof of === 'string' ? of : describeKind(of)])
  const key = JSON.stringify([name, describeKind(kind), inner, rounds])
  const partial = walk.partials.get(name)
  if (!partial || walk.followed.has(key) || walk.followed.size >= mostFollowed) return
  walk.followed.add(key)
  const frame = {kind, identity, around: undefined}
  const scope = {path: partial.path, partial: name, frame, blockParams: new Map<string, Kind>(), rounds}
  walkProgram(partial.program, scope, walk)
}

/** `{{> figures city=name}}`: the names of the context with those given. */
function withValues({kind}: Value, given: ReadonlyArray<[string, Kind]>): Value {
  if (kind.kind === 'unknown') return {kind}
  const own = kind.kind === 'object' ? kind : {type: describeKind(kind), names: new Map<string, string>()}
  // A type stays short however often partials hand on what they were given.
  const type = own.type.endsWith(' and more') ? own.type : `${own.type} and more`
  return {kind: {kind: 'object', type, names: new Map<string, string | Kind>([...own.names, ...given])}}
}

function tellMissing(name: string, {partials}: Walk): string {
  const near = meantName(name, [...partials.keys()])
  const meant = near === undefined ? '' : `did you mean \`${near}\`? Otherwise `
  return `There is no partial \`${name}\`, ${meant}expected a file \`partials/${name}.md.hbs\``
}
