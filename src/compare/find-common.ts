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
 * Every statement has a fixed form and is true by construction: each city it names has a quotation in each row it
 * names. `仅南通报道了……` speaks of these articles, never of what a city has. With fewer than two cities on the
 * theme nothing is common, and nothing stands alone. One statement names all practices, one all indicators.
 */
export function findCommon(
  cities: readonly City[],
  coverage: Record<City, Coverage>,
  practices: readonly PracticeRow[],
  indicators: readonly IndicatorRow[]
): CommonAndOnly {
  const speaking = cities.filter((city) => (coverage[city]?.paragraphs ?? 0) > 0)
  const only: Record<City, Finding[]> = Object.fromEntries(cities.map((city) => [city, []]))
  if (speaking.length < 2) return {common: [], only}
  const shared = (row: PracticeRow | IndicatorRow): boolean => speaking.every((city) => reports(row, city))
  const alone = (row: PracticeRow | IndicatorRow, city: City): boolean =>
    cities.every((other) => reports(row, other) === (other === city))
  for (const city of cities) {
    const own = practices.filter((row) => alone(row, city))
    if (own.length > 0) {
      only[city]?.push({
        text: `仅${city}报道了${nameRows(own)}。`,
        evidence: own.flatMap(({cells}) => cells[city] ?? [])
      })
    }
    const counted = indicators.filter((row) => alone(row, city))
    const figures = counted.flatMap(({cells}) => cells[city] ?? [])
    if (figures.length > 0) {
      only[city]?.push({
        text: `仅${city}报道了下列数据：${figures.map((figure) => tellFigures([figure])).join('、')}。`,
        evidence: figures.map(({evidence}) => evidence)
      })
    }
  }
  const common: Finding[] = []
  const together = practices.filter(shared)
  if (together.length > 0) {
    common.push({
      text: `${nameCities(speaking)}均报道了${nameRows(together)}。`,
      evidence: together.flatMap(({cells}) => speaking.flatMap((city) => firstOf(cells[city])))
    })
  }
  const counted = indicators.filter(shared)
  if (counted.length > 0) {
    common.push({
      text: `${nameCities(speaking)}均报道了${nameRows(counted)}的数据。`,
      evidence: counted.flatMap(({cells}) =>
        speaking.flatMap((city) => firstOf(cells[city]).map(({evidence}) => evidence))
      )
    })
  }
  return {common, only}
}

function reports({cells}: PracticeRow | IndicatorRow, city: City): boolean {
  return (cells[city] ?? []).length > 0
}

function nameRows(rows: ReadonlyArray<{name: string}>): string {
  return rows.map(({name}) => quoteName(name)).join('')
}

function firstOf<T extends Evidence | FigureEvidence>(cell: readonly T[] | undefined): T[] {
  return cell?.slice(0, 1) ?? []
}
