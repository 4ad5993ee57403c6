import type {ToldFigure} from './gather-figures.js'
import {isSameCount} from './is-same-count.js'

/**
 * Put together what is one figure told several times: `figures` are of one city, value and kind of unit.
 *
 * The first telling stays, the others stand in its `also`. `9600多件` and `0.96万件` are one where both count 化解纠纷; a
 * plan is not what was done, 东湖区 is not 西湖区, a year not another year. A year or scope that is not told contradicts none.
 * A heading announces the figures of its own text, in whatever words: `137所校园添“智慧”` over `137所学校建成智慧平安校园`.
 */
export function mergeTellings(figures: readonly ToldFigure[]): ToldFigure[] {
  const merged: ToldFigure[] = []
  for (const one of figures) {
    const first = merged.find((other) => isSameFigure(other, one))
    if (!first) {
      merged.push({...one, also: []})
      continue
    }
    first.year ??= one.year
    first.stated ??= one.stated
    if (one.scope !== undefined) first.scope ??= one.scope
    first.also.push({place: one.place, evidence: one.evidence})
    for (const theme of one.themes) first.themes.add(theme)
    for (const theme of one.around) first.around.add(theme)
  }
  return merged
}

function isSameFigure(a: ToldFigure, b: ToldFigure): boolean {
  return (
    agree(a.year, b.year) &&
    agree(a.scope ?? null, b.scope ?? null) &&
    a.evidence.aim === b.evidence.aim &&
    (isSameCount(a.figure.of || a.figure.text, b.figure.of || b.figure.text) ||
      announces(a, b) ||
      announces(b, a))
  )
}

/** Whether the first is the heading of the section in which the second stands. */
function announces(heading: ToldFigure, told: ToldFigure): boolean {
  return (
    heading.evidence.from === 'heading' &&
    heading.place.source === told.place.source &&
    heading.place.text === told.place.section
  )
}

function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b
}
