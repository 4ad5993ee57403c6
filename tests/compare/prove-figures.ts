import {isDeepStrictEqual} from 'node:util'
import type {Comparison, FigureEvidence, ThemeComparison} from '../../src/model/comparison.js'
import type {Claim, Statement} from './claim.js'
import {unless} from './unless.js'

/** A figure that a statement tells, and the city that it names. */
interface Told {
  city: string
  figure: FigureEvidence
}

const knownCaution =
  /^(?:年份不同|(?:部分数据)?年份未注明|(?:累计数|总数|新增数)与(?:当年数|总数)并列|(?:比率与增减幅度|总数与增减数)并列|统计口径不同)$/

/** Prove a statement that sets the figures of a row side by side against the one row of this name that bears it out. */
export function proveRow({claims, name}: Statement, {themes, cities}: Comparison): string[] {
  const rows = themes.flatMap(({indicators}) => indicators.filter((row) => row.name === name))
  const tried = rows.map(({cells}) => proveCells(claims, cells, cities))
  return tried.find((problems) => problems.length === 0) ?? tried[0] ?? [`no row “${name}”`]
}

function proveCells(
  claims: readonly Claim[],
  cells: Record<string, FigureEvidence[]>,
  cities: readonly string[]
): string[] {
  const found = claims.map((claim) => ({claim, figures: findTold(claim, cells)}))
  const told = found.flatMap(({figures}) => figures)
  const named = new Set(told.map(({city}) => city))
  const others = cities.flatMap((city): Told[] => {
    const [figure] = named.has(city) ? [] : (cells[city] ?? [])
    return figure === undefined ? [] : [{city, figure}]
  })
  const cautions = claims.flatMap((claim) => (claim.kind === 'caution' ? [claim] : []))
  const more = cautions.reduce((sum, caution) => sum + caution.more, 0)
  return [
    ...found.flatMap(({claim, figures}) =>
      unless(claim.kind === 'caution' || figures.length > 0, `no such figure: ${claim.text}`)
    ),
    ...unless(
      cautions.some(({reasons}) => reasons.some((reason) => reason.startsWith('统计范围不同'))) ||
        found.every(({claim, figures}) => figures.every((one) => tellsScope(claim, one))),
      'the scope of each figure is told'
    ),
    ...unless(named.size > 1, 'figures of two cities'),
    ...unless(more === others.length, `${others.length} more cities`),
    ...proveCautions(
      cautions.flatMap(({reasons}) => reasons),
      [...told, ...others]
    )
  ]
}

/** What sets figures apart is said, and nothing else is. */
function proveCautions(reasons: readonly string[], told: readonly Told[]): string[] {
  const says = (start: string): boolean => reasons.some((reason) => reason.startsWith(start))
  const years = told.map(({figure}) => figure.year ?? figure.evidence.year)
  const dated = new Set(years.filter((year) => year !== undefined))
  const scopes = new Set(told.map(({figure}) => figure.scope))
  const kinds = new Set(told.map(({figure: {measure, change}}) => `${measure} ${change ?? ''}`))
  return [
    ...unless(says('年份不同') === dated.size > 1, `years ${[...dated].join('、')}`),
    ...unless(
      says('部分数据年份未注明') === (dated.size > 0 && years.includes(undefined)),
      'some without a year'
    ),
    ...unless(says('年份未注明') === (dated.size === 0), 'all without a year'),
    // Two counties are marked, though a statement may name a court of each without: there 市中级人民法院 is of either city.
    ...unless(
      says('统计范围不同')
        ? !isDeepStrictEqual([...scopes], [undefined])
        : !scopes.has(undefined) || scopes.size === 1,
      'scopes'
    ),
    ...reasons.flatMap((reason) =>
      unless(!reason.endsWith('并列') || kinds.size > 1, `like kinds: ${reason}`)
    ),
    ...reasons.flatMap((reason) => proveReason(reason, told))
  ]
}

function proveReason(reason: string, told: readonly Told[]): string[] {
  const [, what, list = ''] = /^统计(范围|口径|时段)不同（(.+)）$/.exec(reason) ?? []
  if (what === undefined) return unless(knownCaution.test(reason), `unknown caution: ${reason}`)
  if (what === '口径') {
    const isTold = (words: string): boolean => told.some(({figure}) => figure.evidence.text.includes(words))
    return unless(list.split('、').every(isTold), `${list} stand in the sentences told`)
  }
  if (what === '时段') {
    const periods = told.flatMap(({city, figure: {period}}) =>
      period === undefined ? [] : [`${city}为${period}`]
    )
    return unless(list === periods.join('、'), `periods ${periods.join('、')}`)
  }
  const scopes = told.flatMap(({city, figure: {scope}}) =>
    scope === undefined ? [] : [`${city}为${scope}数据`]
  )
  return unless(list === scopes.join('、'), `scopes ${scopes.join('、')}`)
}

/** Prove what is told of one city by itself; `仅见于` says that no other city counts the same. */
export function proveOwnFigures({claims, name, city}: Statement, {themes, cities}: Comparison): string[] {
  const theme = themes.find((one) => one.name === name)
  const own = city ?? cities[0]
  if (theme === undefined || own === undefined) return [`no theme “${name}”`]
  const pool = Object.fromEntries(cities.map((one) => [one, figuresOf(theme, one)]))
  return [
    ...unless(city !== undefined || cities.length === 1, 'of which city it is'),
    ...claims.flatMap((claim) => {
      const [told] = findTold(claim, pool, own)
      const indicator = told?.figure.indicator
      const others = cities.filter(
        (one) =>
          one !== own && indicator !== undefined && pool[one]?.some((other) => other.indicator === indicator)
      )
      return [
        ...unless(told !== undefined, `no such figure of ${own}: ${claim.text}`),
        ...unless(
          told === undefined || tellsScope(claim, told),
          `of ${told?.figure.scope} only: ${claim.text}`
        ),
        ...unless(others.length === 0, `${others.join('、')} count ${indicator} too`)
      ]
    })
  ]
}

/** A figure of one county or organ is not told as the city's. */
function tellsScope(claim: Claim, {figure: {scope}}: Told): boolean {
  if (claim.kind !== 'figure') return true
  return scope === undefined ? claim.scope === undefined : claim.scope === scope || claim.told.includes(scope)
}

function figuresOf({indicators, figures}: ThemeComparison, city: string): FigureEvidence[] {
  return [...indicators.flatMap(({cells}) => cells[city] ?? []), ...(figures[city] ?? [])]
}

/**
 * Find the figures of which a piece tells. Its words are a slice of the sentence (or such slices with a `、` between),
 * its numbers and year those of the figures. A row of a table (`80件 96件`) does not say of which year each value is.
 */
function findTold(claim: Claim, cells: Record<string, FigureEvidence[]>, own?: string): Told[] {
  if (claim.kind !== 'figure') return []
  const {told, by, year, evidence, city = own ?? ''} = claim
  const fitting = (cells[city] ?? []).filter((figure) => {
    const stated =
      figure.year !== undefined ? 'text' : figure.evidence.year !== undefined ? 'article' : 'none'
    return (
      by === stated &&
      year === (figure.year ?? figure.evidence.year) &&
      figure.evidence.aim !== true &&
      figure.doubtful !== true &&
      !/\d\S*\s+\d\S*$/.test(figure.evidence.text) &&
      evidence.some((one) => isDeepStrictEqual(one, figure.evidence))
    )
  })
  const find = (words: string): Told[] =>
    fitting
      .filter(
        ({text, evidence: {text: sentence}}) =>
          sentence.includes(words) &&
          (words.includes(text) || text.includes(words)) &&
          isDeepStrictEqual(text.match(/[\d.]+/g), words.match(/[\d.]+/g))
      )
      .slice(0, 1)
      .map((figure) => ({city, figure}))
  const whole = find(told)
  const pieces = told.split('、').map(find)
  return whole.length > 0 || pieces.some(({length}) => length === 0) ? whole : pieces.flat()
}
