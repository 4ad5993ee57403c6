import type {FigureEvidence} from '../model/comparison.js'
import {markdownText as md} from './markdown-text.js'
import type {CityFigures, FigureView} from './theme-view.js'
import {toCitation} from './to-citation.js'
import {planRemark, toNote} from './to-note.js'

const measures = {stock: '存量', flow: '当期', rate: ''} as const

export interface FigureContext {
  /** Figures printed beside it: their clauses are not told twice. */
  beside?: readonly FigureEvidence[]
  /** Stocks and flows stand in one row, so that each says which it is. */
  mixed?: boolean
}

/**
 * Prepare a figure. A year that the source states is told as such; that of the whole article only as the article's.
 * The clause of a figure is shown where no other of `beside` stands in it, so that nothing is told twice.
 */
export function toFigureView(
  figure: FigureEvidence,
  {beside = [], mixed = false}: FigureContext = {}
): FigureView {
  const {text, clause = text, of, evidence, also, scope = '', period = '', measure} = figure
  const shared = beside.some(
    (other) => other !== figure && other.clause === clause && isSameSource(other, figure)
  )
  const shown = shared ? text : clause
  const year = toYear(figure)
  const kind = mixed ? measures[measure] : ''
  const aim = evidence.aim === true ? planRemark : ''
  return {
    text: md(text),
    clause: md(shown.trim()),
    of: md(of),
    name: md(toName(figure, shown)),
    scope: md(scope),
    period: md(period),
    year,
    kind,
    note: toNote([md(scope), kind, year, md(period), aim]),
    remark: toNote([md(scope), kind, md(period), aim]),
    aim: aim !== '',
    cite: toCitation([evidence, ...(also ?? [])])
  }
}

/** Prepare the figures of one city as a list, with the year that most of them have told once. */
export function toCityFigures(
  city: string,
  figures: readonly FigureEvidence[],
  beside: readonly FigureEvidence[]
): CityFigures {
  const items = figures.map((figure) => toFigureView(figure, {beside: [...figures, ...beside]}))
  const counts = new Map<string, number>()
  for (const {year} of items) counts.set(year, (counts.get(year) ?? 0) + 1)
  const common = [...counts].find(([, count]) => count > items.length / 2)?.[0] ?? ''
  return {
    city: md(city),
    year: common,
    exceptions: common !== '' && counts.size > 1,
    items: items.map((item) => (item.year === common ? {...item, note: item.remark} : item))
  }
}

function toYear({year, evidence}: FigureEvidence): string {
  if (year !== undefined) return `${year}年`
  return evidence.year === undefined ? '年份未注明' : `${evidence.year}年材料`
}

/** The indicator's name without what it has in brackets; none where the words shown hold it. */
function toName({indicator = ''}: FigureEvidence, shown: string): string {
  return shown.includes(indicator.replace(/（[^）]*）/g, '')) ? '' : indicator
}

function isSameSource(one: FigureEvidence, other: FigureEvidence): boolean {
  return one.evidence.source === other.evidence.source && one.evidence.line === other.evidence.line
}
