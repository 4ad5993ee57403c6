import type {Comparison, Evidence, FigureEvidence, Finding, Source} from '../model/comparison.js'
import {markdownText as md} from './markdown-text.js'
import type {CityItems, FigureView, QuoteView, ReportView, SourceView, StatementView} from './report-view.js'

/** What the settings add to the comparison. */
export interface ReportHead {
  office: string
  period: string
  /** ISO date, or empty. */
  date: string
}

/** Prepare a comparison for a template: records by city become lists in the order of the cities, texts Markdown. */
export function toReportView(
  comparison: Comparison,
  head: ReportHead,
  repairNames: ReadonlyMap<string, string>
): ReportView {
  const {cities, sources} = comparison
  const byCity = <T, U>(record: Record<string, T[]>, view: (item: T) => U): Array<CityItems<U>> =>
    cities.map((city) => ({city: md(city), items: (record[city] ?? []).map(view)}))
  return {
    title: md(comparison.title),
    office: md(head.office),
    period: md(head.period),
    date: md(toChineseDate(head.date)),
    cities: cities.map(md),
    findings: comparison.findings.map(toStatement),
    themes: comparison.themes.map((theme) => ({
      id: theme.id,
      name: md(theme.name),
      coverage: cities.map((city) => {
        const {paragraphs, share, terms} = theme.coverage[city] ?? {paragraphs: 0, share: 0, terms: []}
        return {city: md(city), paragraphs, share: `${Math.round(share * 100)}%`, terms: md(terms.join('、'))}
      }),
      practices: theme.practices.map(({name, cells}) => ({name: md(name), cells: byCity(cells, toQuote)})),
      unreported: md(theme.unreported.join('、')),
      indicators: theme.indicators.map(({name, unit, cells, caution}) => ({
        name: md(name),
        unit: md(unit),
        cells: byCity(cells, (figure) => toFigure(figure)),
        caution: md(caution ?? '')
      })),
      figures: withItems(
        cities.map((city) => {
          const figures = theme.figures[city] ?? []
          const tabled = theme.indicators.flatMap(({cells}) => cells[city] ?? [])
          return {city: md(city), items: figures.map((figure) => toFigure(figure, [...figures, ...tabled]))}
        })
      ),
      programmes: withItems(
        byCity(theme.programmes, ({name, kind, evidence, also}) => ({
          name: md(kind === 'document' ? `《${name}》` : `“${name}”`),
          cite: toCitation([evidence, ...(also ?? [])])
        }))
      ),
      digest: withItems(byCity(theme.digest, toQuote)),
      common: theme.common.map(toStatement),
      only: withItems(byCity(theme.only, toStatement))
    })),
    sources: sources.map(toSourceView),
    repairs: countRepairs(sources).map(([kind, count]) => ({name: md(repairNames.get(kind) ?? kind), count})),
    warnings: sources.flatMap(({id, warnings}) => warnings.map((text) => ({source: id, text: md(text)})))
  }
}

function toStatement({text, evidence}: Finding): StatementView {
  return {text: md(text), cite: toCitation(evidence)}
}

function toQuote(evidence: Evidence): QuoteView {
  const {year, section} = evidence
  return {
    text: md(withCuts(evidence)),
    cite: toCitation([evidence]),
    year: year === undefined ? '' : String(year),
    section: md(section ?? ''),
    aim: evidence.aim === true
  }
}

/** Mark with `……` where words of the sentence were left out; a comma before the mark goes. */
function withCuts({text, cut}: Evidence): string {
  const opening = cut === 'before' || cut === 'both' ? '……' : ''
  return cut === 'after' || cut === 'both' ? `${opening}${text.replace(/[，；：、]$/, '')}……` : opening + text
}

function withItems<T>(list: Array<CityItems<T>>): Array<CityItems<T>> {
  return list.filter(({items}) => items.length > 0)
}

/**
 * A year that the source states is told as such; that of the whole article only as the article's. The clause of a
 * figure is shown where no other of `beside` stands in it, so that nothing is told twice.
 */
function toFigure(figure: FigureEvidence, beside: readonly FigureEvidence[] = []): FigureView {
  const {text, clause = text, of, year, evidence, also} = figure
  const shared = beside.some(
    (other) => other !== figure && other.clause === clause && isSameSource(other, figure)
  )
  return {
    text: md(text),
    clause: md((shared ? text : clause).trim()),
    of: md(of),
    year:
      year !== undefined
        ? `${year}年`
        : evidence.year !== undefined
          ? `${evidence.year}年材料`
          : '年份未注明',
    aim: evidence.aim === true,
    cite: toCitation([evidence, ...(also ?? [])])
  }
}

function isSameSource(one: FigureEvidence, other: FigureEvidence): boolean {
  return one.evidence.source === other.evidence.source && one.evidence.line === other.evidence.line
}

/** Write the sources of some evidence as `[1][4]`, each once, in ascending order. */
function toCitation(evidence: readonly Evidence[]): string {
  const ids = [...new Set(evidence.map(({source}) => source))].sort((a, b) => a - b)
  return ids.map((id) => `[${id}]`).join('')
}

function toSourceView(source: Source): SourceView {
  const {
    id,
    city,
    title,
    firstWords,
    authors,
    outlet,
    published,
    year,
    paragraphs,
    themedParagraphs,
    warnings
  } = source
  return {
    id,
    city: md(city ?? '未注明'),
    title: md(title === null ? `无题（“${innerQuotes(firstWords)}……”）` : `《${title}》`),
    authors: md(authors.join('、')),
    outlet: md(outlet ?? '未注明'),
    date: md(published === null ? '未注明' : toChineseDate(published)),
    year: year === null ? '未注明' : String(year),
    paragraphs,
    themedParagraphs,
    repairs: Object.values(source.repairs).reduce((sum, count) => sum + count, 0),
    warnings: warnings.map(md)
  }
}

/** Quotation marks inside quotation marks are single: “从‘一’到‘二’” (GB/T 15834-2011, 4.8.3.3). */
function innerQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}

function countRepairs(sources: readonly Source[]): Array<[string, number]> {
  const counts = new Map<string, number>()
  for (const {repairs} of sources) {
    for (const [kind, count] of Object.entries(repairs)) counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Write an ISO date as officials do: `2025-02-10` is 2025年2月10日; other texts stay as they are. */
function toChineseDate(date: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  return match ? `${match[1]}年${Number(match[2])}月${Number(match[3])}日` : date
}
