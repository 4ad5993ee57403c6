import Handlebars from 'handlebars/dist/handlebars.js'
import {UserError} from '../../model/user-error.js'
import {compileTemplate, type TemplateSources} from '../engine.js'
import {reportKind} from './kind.js'
import {rootIdentity} from './look-up.js'
import type {Problem} from './problem.js'
import {anyPartial, walkProgram, type Walk} from './walk-program.js'

/**
 * Check the files of a template without data, in all branches, also those that no data enters.
 *
 * Tells names that the data does not have, `each` over what is no list, lists printed as a text, partials that are
 * missing or unused, helpers that do not exist and marks that are not well formed: each place once, in the order of the
 * files. A partial is followed once for each kind of context in which it is called.
 */
export function checkSources(sources: TemplateSources): Problem[] {
  const problems = new Map<string, Problem>()
  const add = (problem: Problem): void => {
    const place = `${problem.path}:${problem.line}:${problem.column}`
    if (!problems.has(place)) problems.set(place, problem)
  }
  const report = parse(sources.path, sources.report, add)
  const partials = new Map(
    [...sources.partials].map(([name, {path, source}]) => [name, {path, program: parse(path, source, add)}])
  )
  const wellFormed = problems.size === 0
  const walk: Walk = {partials, add, called: new Set(), followed: new Set()}
  const frame = {kind: reportKind, identity: rootIdentity, around: undefined}
  walkProgram(
    report,
    {path: sources.path, partial: undefined, frame, blockParams: new Map(), rounds: 0},
    walk
  )
  // A file that is not well formed may be the one that calls a partial.
  if (wellFormed && !walk.called.has(anyPartial)) {
    for (const [name, {path}] of partials) {
      const message = `No file uses this partial, expected \`{{> ${name}}}\` in one`
      if (!walk.called.has(name)) add({path, line: 1, column: 1, message, fatal: false})
    }
  }
  const order = [sources.path, ...[...partials.values()].map(({path}) => path)]
  return [...problems.values()].sort(
    (a, b) =>
      order.indexOf(a.path) - order.indexOf(b.path) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0)
  )
}

function parse(path: string, source: string, add: (problem: Problem) => void): hbs.AST.Program | undefined {
  try {
    // The engine tells a mistake in the words of the template's author.
    compileTemplate({path, report: source, partials: new Map()})
    return Handlebars.parse(source)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    add({path, ...error.place, message: error.message, fatal: true})
    return undefined
  }
}
