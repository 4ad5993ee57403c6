import type {City} from '../../model/comparison.js'
import {canonicalUnit} from './canonical-unit.js'
import type {ToldFigure} from './gather-figures.js'
import {groupBy} from '../group-by.js'
import {stepsOf} from './name-object.js'

/** The figures of a row that may stand side by side, and those that may not. */
export interface Alignment {
  /** Comparable first; no key where a city has none. */
  cells: Map<City, ToldFigure[]>
  rest: ToldFigure[]
}

/**
 * Choose the figures of each city that compare with those of the others.
 *
 * What most cities tell gives the row its form: its unit, its measure and its step (化解, 调解); of several, what is told
 * first. In each city the figure comes first that is done and no plan, of the whole city and no part, of the row's form,
 * and of the latest year. Beside it stays only what is of the same form, scope and voice: other years, and the parts of
 * one count. The rest compares with nothing here.
 */
export function alignRow(figures: readonly ToldFigure[]): Alignment {
  const inUnit = ofMost(figures, unitOf)
  const wide = inUnit.filter(isWide)
  const form = ofMost(wide.length > 0 ? wide : inUnit, formOf)[0]
  const step =
    form &&
    ofMost(
      (wide.length > 0 ? wide : inUnit).filter((one) => formOf(one) === formOf(form)),
      stepOf
    )[0]
  const rank = (one: ToldFigure): number =>
    8 * Number(one.evidence.aim === true) +
    4 * Number(one.scope !== undefined) +
    2 * Number(form !== undefined && formOf(one) !== formOf(form)) +
    Number(step !== undefined && stepOf(one) !== stepOf(step))
  const cells = new Map<City, ToldFigure[]>()
  const kept = new Set<ToldFigure>()
  for (const [city, own] of groupBy(inUnit, (one) => one.city)) {
    const sorted = own.toSorted((a, b) => rank(a) - rank(b) || byWeight(a, b))
    const [first] = sorted
    if (!first) continue
    const cell = sorted.filter((one) => differenceFrom(one, first) === undefined)
    cells.set(city, cell)
    for (const one of cell) kept.add(one)
  }
  return {cells, rest: figures.filter((one) => !kept.has(one))}
}

/** Order figures: the latest year, the greatest, the first told. */
function byWeight(a: ToldFigure, b: ToldFigure): number {
  return (b.year ?? 0) - (a.year ?? 0) || b.figure.value - a.figure.value || a.place.order - b.place.order
}

/** What keeps a figure from standing beside another of its city: a plan, its scope, its measure or its step. */
export type Difference = 'plan' | 'scope' | 'form' | 'step'

/**
 * Find what keeps a figure from standing beside the first of its city, if anything: `化解96件` beside `化解88件` nothing,
 * `化解率96%` its form, `受理96件` its step.
 */
export function differenceFrom(one: ToldFigure, first: ToldFigure): Difference | undefined {
  if (one.evidence.aim !== first.evidence.aim) return 'plan'
  if (one.scope !== first.scope) return 'scope'
  if (formOf(one) !== formOf(first)) return 'form'
  return stepOf(one) === stepOf(first) ? undefined : 'step'
}

const unitOf = ({figure}: ToldFigure): string => canonicalUnit(figure.unit)
const formOf = ({measure, change}: ToldFigure): string => `${measure}${change ? ' change' : ''}`
const stepOf = ({figure}: ToldFigure): string =>
  [...stepsOf(`${figure.text}${figure.of}`)].toSorted().join('、')
const isWide = ({scope, evidence}: ToldFigure): boolean => scope === undefined && evidence.aim !== true

/** The figures that share the key which most cities have; of several such keys the first. */
function ofMost(figures: readonly ToldFigure[], keyOf: (one: ToldFigure) => string): ToldFigure[] {
  let best: ToldFigure[] = []
  let most = 0
  for (const group of groupBy(figures, keyOf).values()) {
    const cities = new Set(group.map(({city}) => city)).size
    if (cities > most) [best, most] = [group, cities]
  }
  return best
}
