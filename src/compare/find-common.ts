import type {
  City,
  Coverage,
  Evidence,
  FigureEvidence,
  Finding,
  IndicatorRow,
  PracticeRow
} from '../model/comparison.js'
import {tellFigures} from './tell-figure.js'
import {nameCities, quoteName} from './name-cities.js'

export interface CommonAndOnly {
  common: Finding[]
  only: Record<City, Finding[]>
}

/**
 * State what all cities that speak of a theme report, and what one of them alone reports.
 *
 * Every statement has a fixed form and is true by construction: each city it names has a quotation in the same row.
 * `仅南通报道了……` speaks of these articles, never of what a city has. With fewer than two cities on the theme
 * nothing is common, and nothing stands alone.
 */
export function findCommon(
  cities: readonly City[],
  coverage: Record<City, Coverage>,
  practices: readonly PracticeRow[],
  indicators: readonly IndicatorRow[]
): CommonAndOnly {
  const speaking = cities.filter((city) => (coverage[city]?.paragraphs ?? 0) > 0)
  const only: Record<City, Finding[]> = Object.fromEntries(cities.map((city) => [city, []]))
  const common: Finding[] = []
  if (speaking.length < 2) return {common, only}
  for (const {name, cells} of practices) {
    const reporting = cities.filter((city) => (cells[city] ?? []).length > 0)
    const [first] = reporting
    if (reporting.length === 1 && first !== undefined) {
      only[first]?.push({text: `仅${first}报道了${quoteName(name)}。`, evidence: cells[first] ?? []})
    } else if (speaking.every((city) => reporting.includes(city))) {
      const text = `${nameCities(reporting)}均报道了${quoteName(name)}。`
      common.push({text, evidence: reporting.flatMap((city) => firstOf(cells[city]))})
    }
  }
  for (const {name, cells} of indicators) {
    const reporting = cities.filter((city) => (cells[city] ?? []).length > 0)
    const [first] = reporting
    if (reporting.length === 1 && first !== undefined) {
      const figures = cells[first] ?? []
      const text = `仅${first}报道了${quoteName(name)}的数据：${figures.map((figure) => tellFigures([figure])).join('、')}。`
      only[first]?.push({text, evidence: figures.map(({evidence}) => evidence)})
    } else if (speaking.every((city) => reporting.includes(city))) {
      const text = `${nameCities(reporting)}均报道了${quoteName(name)}的数据。`
      const figures = reporting.flatMap((city) => firstOf(cells[city]))
      common.push({text, evidence: figures.map(({evidence}) => evidence)})
    }
  }
  return {common, only}
}

function firstOf<T extends Evidence | FigureEvidence>(cell: readonly T[] | undefined): T[] {
  return cell?.slice(0, 1) ?? []
}
