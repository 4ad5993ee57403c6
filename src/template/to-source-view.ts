import type {Source} from '../model/comparison.js'
import {chineseDate} from './chinese-date.js'
import {innerQuotes} from './inner-quotes.js'
import {markdownText as md} from './markdown-text.js'
import type {OverlapView, RepairView, SourceView} from './report-view.js'

/** Prepare a source; `cities` are those it speaks for where it is not about one alone. What it does not say is 未注明. */
export function toSourceView(source: Source, cities: readonly string[]): SourceView {
  const {id, city, title, firstWords, authors, outlet, published, year, warnings} = source
  const day = published === null ? null : chineseDate(published)
  const known = [outlet, day].filter((one) => one !== null)
  const about = city ?? cities.join('、')
  return {
    id,
    city: md(about === '' ? '未注明' : about),
    title: md(title === null ? `无题（“${innerQuotes(firstWords)}……”）` : `《${title}》`),
    authors: md(authors.join('、')),
    outlet: md(outlet ?? '未注明'),
    date: md(day ?? '未注明'),
    published: md(known.length > 0 ? known.join('，') : '未注明'),
    year: year === null ? '未注明' : String(year),
    paragraphs: source.paragraphs,
    themedParagraphs: source.themedParagraphs,
    republishedParagraphs: source.republishedParagraphs,
    repairs: Object.values(source.repairs).reduce((sum, count) => sum + count, 0),
    warnings: warnings.map(md)
  }
}

/** Tell which sources repeat others, each pair once: by the source whose paragraphs count with the other. */
export function toOverlaps(sources: readonly Source[]): OverlapView[] {
  const repeating = new Set(
    sources.filter(({republishedParagraphs}) => republishedParagraphs > 0).map(({id}) => id)
  )
  return sources.flatMap(({id, overlaps = [], republishedParagraphs}) => {
    // Where neither source repeats whole paragraphs the later one tells of it.
    const told = overlaps.filter((other) =>
      repeating.has(id) ? !repeating.has(other) || other < id : !repeating.has(other) && other < id
    )
    if (told.length === 0) return []
    return {source: id, cite: told.map((other) => `[${other}]`).join(''), paragraphs: republishedParagraphs}
  })
}

/** Count repairs by kind over all sources, the most first, under their Chinese names. */
export function countRepairs(sources: readonly Source[], names: ReadonlyMap<string, string>): RepairView[] {
  const counts = new Map<string, number>()
  for (const {repairs} of sources) {
    for (const [kind, count] of Object.entries(repairs)) counts.set(kind, (counts.get(kind) ?? 0) + count)
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([kind, count]) => ({name: md(names.get(kind) ?? kind), count}))
}
