import type {Kind} from './kind.js'

/** A level that `this` and `../` stand for; `identity` tells whether two levels are the same value. */
export interface Frame {
  kind: Kind
  identity: object
  around: Frame | undefined
}

/** Where in a template a mark stands: what its names can mean. */
export interface Scope {
  path: string
  /** The partial that it stands in. */
  partial: string | undefined
  frame: Frame
  /** Names of `as |city index|`. */
  blockParams: ReadonlyMap<string, Kind>
  /** How many `each` stand around it, also around the partials that it is called by: each gives `@index` and so on. */
  rounds: number
}

/** Step into a value, as `each` and `with` do. Handlebars takes the same value inside itself for one level. */
export function enter(scope: Scope, kind: Kind, identity: object = {}): Scope {
  if (identity === scope.frame.identity) return scope
  return {...scope, frame: {kind, identity, around: scope.frame}}
}

/** The level so many `../` up. */
export function frameAbove(frame: Frame, depth: number): Frame | undefined {
  return depth === 0 ? frame : frame.around && frameAbove(frame.around, depth - 1)
}
