import type {City, Comparison, Finding} from '../model/comparison.js'
import {withRarities} from './sample-rarities.js'

/** A comparison to fill a template with, and what it is called. */
export interface SampleComparison {
  /** Such as `three cities`. */
  name: string
  comparison: Comparison
}

/** Nine names of the stem series, for cities that do not exist. */
const stems = [...'甲乙丙丁戊己庚辛壬']

/**
 * Make of a comparison of three cities the three forms that a report can have: of one city, of the three, and of nine,
 * which are the three cities under other names, three times. What it has none of is added, so that every part of a
 * template has something to show.
 */
export function sampleComparisons(comparison: Comparison): SampleComparison[] {
  const few = withRarities(comparison)
  return [
    {name: 'one city', comparison: ofOneCity(few)},
    {name: 'three cities', comparison: few},
    {name: 'nine cities', comparison: ofManyCities(few)}
  ]
}

function ofOneCity({cities, sources, themes, ...rest}: Comparison): Comparison {
  const [city = ''] = cities
  const only = <T>(record: Record<City, T>): Record<City, T> => {
    const value = record[city]
    return value === undefined ? {} : {[city]: value}
  }
  const findings = themes.flatMap(({name, digest}): Finding[] =>
    (digest[city] ?? []).slice(0, 1).map((quotation) => {
      const text = `${name}：${quotation.text}`
      return {text, evidence: [quotation], parts: [{text, evidence: [quotation]}]}
    })
  )
  return {
    ...rest,
    cities: [city],
    sources: sources.filter((source) => source.city === city),
    findings,
    themes: themes.map((theme) => ({
      ...theme,
      coverage: only(theme.coverage),
      practices: theme.practices
        .filter(({cells}) => (cells[city] ?? []).length > 0)
        .map((row) => ({...row, cells: only(row.cells)})),
      indicators: [],
      figures: only(theme.figures),
      programmes: only(theme.programmes),
      digest: only(theme.digest),
      terms: {},
      common: [],
      only: {}
    }))
  }
}

function ofManyCities({cities, sources, findings, themes, ...rest}: Comparison): Comparison {
  const offset = Math.max(0, ...sources.map(({id}) => id))
  const copies = Array.from({length: Math.floor(stems.length / cities.length)}, (_, copy) => ({
    offset: copy * offset,
    names: new Map(cities.map((city, index) => [city, `${stems[copy * cities.length + index]}市`]))
  }))
  const spread = <T>(record: Record<City, T>): Record<City, T> =>
    Object.fromEntries(
      copies.flatMap((copy) =>
        Object.entries(record).map(([city, value]): [City, T] => [
          copy.names.get(city) ?? city,
          renumber(value, copy.offset)
        ])
      )
    )
  const rename = (text: string): string =>
    cities.reduce((renamed, city) => renamed.replaceAll(city, copies[0]?.names.get(city) ?? city), text)
  const renamed = (finding: Finding): Finding => ({
    ...finding,
    text: rename(finding.text),
    parts: finding.parts.map((part) => ({...part, text: rename(part.text)}))
  })
  return {
    ...rest,
    cities: copies.flatMap(({names}) => [...names.values()]),
    sources: copies.flatMap((copy) =>
      sources.map((source) => ({
        ...source,
        id: source.id + copy.offset,
        city: source.city === null ? null : (copy.names.get(source.city) ?? source.city),
        ...(source.overlaps && {overlaps: source.overlaps.map((id) => id + copy.offset)})
      }))
    ),
    findings: findings.map(renamed),
    themes: themes.map((theme) => ({
      ...theme,
      coverage: spread(theme.coverage),
      practices: theme.practices.map((row) => ({...row, cells: spread(row.cells)})),
      indicators: theme.indicators.map((row) => ({...row, cells: spread(row.cells)})),
      figures: spread(theme.figures),
      programmes: spread(theme.programmes),
      digest: spread(theme.digest),
      terms: spread(theme.terms),
      common: theme.common.map(renamed),
      only: Object.fromEntries(
        Object.entries(theme.only).map(([city, found]) => [
          copies[0]?.names.get(city) ?? city,
          found.map(renamed)
        ])
      )
    }))
  }
}

/** Add to the numbers of all sources in a piece of a comparison. */
function renumber<T>(value: T, offset: number): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => renumber(item, offset)) as T // Of the same items.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      key === 'source' && typeof inner === 'number' ? inner + offset : renumber(inner, offset)
    ])
  ) as T // With the same keys.
}
