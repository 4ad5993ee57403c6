import type {FillOptions} from '../../../../src/render/pdf/pages/fill-pages.js'
import type {Pages} from '../../../../src/render/pdf/pages/page.js'
import type {Strip} from '../../../../src/render/pdf/pages/strip.js'

/** A strip that is a line of 10 pt, unless `facts` say otherwise; its destination is its name. */
export function makeStrip(name: string, facts: Partial<Strip> = {}): Strip {
  return {
    height: 10,
    before: 0,
    after: 0,
    keepsWithNext: false,
    startsPage: false,
    fragments: [],
    footnotes: [],
    destinations: [{name, y: 0}],
    ...facts
  }
}

/** So many lines, named by the prefix and their number from 1. */
export function makeLines(prefix: string, count: number, facts: Partial<Strip> = {}): Strip[] {
  return Array.from({length: count}, (_, index) => makeStrip(`${prefix}${index + 1}`, facts))
}

export function nameOf({destinations}: Strip): string {
  return destinations[0]?.name ?? ''
}

/** A page of ten lines of 10 pt, 50 pt below the top of the paper. */
export const tenLines: FillOptions = {
  footnotes: new Map(),
  tail: [],
  top: 50,
  height: 100,
  noteRule: {width: 0.5, colour: '#000000', length: 25, above: 6, below: 4}
}

/** The names of what stands on each page; what is repeated stands in brackets. */
export function namesOf({pages}: Pages): string[] {
  return pages.map(({strips}) =>
    strips.map(({strip, isRepeated}) => (isRepeated ? `(${nameOf(strip)})` : nameOf(strip))).join(' ')
  )
}

/** How far below the top of the type area each strip of a page starts. */
export function topsOf({pages}: Pages, number: number): number[] {
  return (pages[number - 1]?.strips ?? []).map(({y}) => Math.round((y - tenLines.top) * 1000) / 1000)
}
