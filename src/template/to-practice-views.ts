import type {City, Evidence, PracticeRow} from '../model/comparison.js'
import {chooseTelling} from './choose-telling.js'
import {listCities} from './list-cities.js'
import {markdownText as md} from './markdown-text.js'
import type {MatrixRowView, PracticeView, QuoteView} from './theme-view.js'
import {toCitation} from './to-citation.js'
import {planRemark, toNote} from './to-note.js'

/** More quotations for one practice are not read: the others are named with their sources. */
const mostQuotations = 8

/** Prepare the practices of a theme; `quote` prepares a quotation of a city. */
export function toPracticeViews(
  rows: readonly PracticeRow[],
  cities: readonly City[],
  quote: (evidence: Evidence, city: City) => QuoteView
): PracticeView[] {
  const toCell = ([city, cell]: readonly [City, readonly Evidence[]]): PracticeView['cells'][number] => ({
    city: md(city),
    items: cell.map((evidence) => quote(evidence, city))
  })
  return rows.map(({name, cells}, index) => {
    const all = cities.map((city) => [city, cells[city] ?? []] as const)
    const filled = all.filter(([, cell]) => cell.length > 0)
    const chosen = new Set(chooseTelling(filled, mostQuotations))
    return {
      number: toCircled(index + 1),
      name: md(name),
      reporting: filled.filter(([, cell]) => isDone(cell)).length,
      cells: all.map(toCell),
      chosen: filled.filter(([city]) => chosen.has(city)).map(toCell),
      others: filled
        .filter(([city]) => !chosen.has(city))
        .map(([city, cell]) => ({
          city: md(city),
          note: isDone(cell) ? '' : toNote([planRemark]),
          cite: toCitation(cell)
        })),
      silent: md(listCities(all.filter(([, cell]) => cell.length === 0).map(([city]) => city)))
    }
  })
}

/** Mark which city reports which practice; a city that reports none has no row. */
export function toMatrix(rows: readonly PracticeRow[], cities: readonly City[]): MatrixRowView[] {
  return cities
    .map((city) => ({city: md(city), marks: rows.map(({cells}) => toMark(cells[city] ?? []))}))
    .filter(({marks}) => marks.some((mark) => mark !== ''))
}

function toMark(cell: readonly Evidence[]): string {
  return cell.length === 0 ? '' : isDone(cell) ? '●' : '○'
}

function isDone(cell: readonly Evidence[]): boolean {
  return cell.some(({aim}) => aim !== true)
}

/** Unicode has a row of circled numbers up to 20 that every Chinese font holds (GB 2312). */
function toCircled(number: number): string {
  return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number)
}
