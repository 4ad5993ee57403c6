import {isDeepStrictEqual} from 'node:util'
import type {Comparison, Evidence, FigureEvidence, Finding, ThemeComparison} from '../../src/model/comparison.js'
import type {CityList, Claim, NameList, Statement} from './read-statement.js'
import {readStatement} from './read-statement.js'

type Row = Record<string, Evidence[]>
type Of<Kind extends Claim['kind']> = Extract<Claim, {kind: Kind}>

/** Prove a statement against the tables of its comparison; gives what is not borne out, nothing when it is true. */
export function proveStatement(finding: Finding, comparison: Comparison, within?: ThemeComparison): string[] {
  const statement = readStatement(finding, comparison)
  const {parts, text, evidence} = finding
  const theme = statement.about === 'theme' ? comparison.themes.find(({name}) => name === statement.name) : within
  const {cities, sources} = comparison
  return [
    ...unless(text === parts.map((part) => part.text).join(''), 'text is that of the parts'),
    ...unless(isDeepStrictEqual(evidence, parts.flatMap((part) => part.evidence)), 'evidence is that of the parts'),
    ...unless(statement.claims.length > 0 && text.endsWith('。'), 'a whole sentence'),
    ...proveAll(statement, comparison, theme, cities),
    ...evidence.flatMap(({source}) => unless(sources.some(({id}) => id === source), `source ${source} is listed`))
  ].map((problem) => `${text} —— ${problem}`)
}

function proveAll(
  statement: Statement,
  comparison: Comparison,
  theme: ThemeComparison | undefined,
  cities: readonly string[]
): string[] {
  const {claims, about} = statement
  if (about === 'row') {
    const tried = comparison.themes
      .flatMap(({indicators}) => indicators.filter(({name}) => name === statement.name))
      .map(({cells}) => proveRow(claims, cells))
    return tried.find((problems) => problems.length === 0) ?? tried[0] ?? [`no row “${statement.name}”`]
  }
  if (about === 'figures') return proveFigures(statement, comparison)
  if (about === 'most') return proveMost(claims, comparison)
  if (about === 'brands') return proveBrands(claims, comparison)
  if (about === 'materials') return proveMaterials(claims, comparison)
  if (theme === undefined) return [`no theme “${statement.name}”`]
  return claims.flatMap((claim, index) => provePractices(claim, claims.slice(0, index), theme, cities))
}

// ---- practices

function provePractices(
  claim: Claim,
  before: readonly Claim[],
  theme: ThemeComparison,
  cities: readonly string[]
): string[] {
  const rows = theme.practices.map(({name, cells}): [string, Row] => [name, cells])
  const has = (row: Row, city: string): boolean => (row[city] ?? []).length > 0
  const done = (row: Row, city: string): boolean => (row[city] ?? []).some(({aim}) => aim !== true)
  const silent = cities.filter((city) => (theme.coverage[city]?.paragraphs ?? 0) === 0)
  switch (claim.kind) {
    case 'did': {
      const all = claim.names.figures ? theme.indicators.map(({name, cells}): [string, Row] => [name, evidenceOf(cells)]) : rows
      return proveNames(claim, claim.names, claim.cities, all, (row) => cities.filter((city) => done(row, city)))
    }
    case 'planned':
      return [
        ...proveNames(claim, claim.names, claim.cities, rows, (row) => cities.filter((city) => has(row, city))),
        ...claim.cities.named.flatMap((city) =>
          unless(!rows.some(([, row]) => done(row, city)), `${city} did nothing of the theme`)
        )
      ]
    case 'sole': {
      const all = claim.names.figures ? figureRows(theme, cities) : rows
      const list: CityList = {named: [claim.city], count: 1}
      const who = (row: Row): string[] =>
        cities.filter((city) => (city === claim.city ? done(row, city) : has(row, city)))
      return proveNames(claim, claim.names, list, all, who)
    }
    case 'only-planned':
      return claim.cities.named.flatMap((city) => {
        const cells = rows.flatMap(([, row]) => row[city] ?? [])
        const own = claim.evidence.filter((one) => cells.some((cell) => isDeepStrictEqual(cell, one)))
        return unless(
          cells.length > 0 && cells.every(({aim}) => aim === true) && own.length > 0,
          `${city} only plans in ${theme.name}`
        )
      })
    case 'unseen': {
      const told = before.filter((one) => one.kind === 'did').slice(0, 1)
      const names = told.flatMap((one) => (one.kind === 'did' ? one.names.named : []))
      const items = claim.items
      const absent = cities.filter((city) =>
        items === undefined
          ? silent.includes(city)
          : !silent.includes(city) && !rows.some(([name, row]) => names.includes(name) && has(row, city))
      )
      const already = before.flatMap((one) =>
        one.kind === 'unseen' && one.items === items && typeof one.cities === 'object' ? one.cities.named : []
      )
      return [
        ...unless(items === undefined || items === names.length, `${claim.text}: of ${names.length} practices`),
        ...(typeof claim.cities === 'number'
          ? unless(claim.cities === absent.length - already.length, `${absent.length} cities silent`)
          : claim.cities.named.flatMap((city) => unless(absent.includes(city), `${city}: ${claim.text}`)))
      ]
    }
    default:
      return claim.kind === 'remark' ? [] : [`unknown form: ${claim.text}`]
  }
}

/** The rows named, and as many more as the count says, are those of exactly these cities, with evidence of each. */
function proveNames(
  claim: Claim,
  {named, count}: NameList,
  list: CityList,
  rows: ReadonlyArray<[string, Row]>,
  who: (row: Row) => string[]
): string[] {
  const exact = ([, row]: [string, Row]): boolean => {
    const found = who(row)
    return found.length === list.count && list.named.every((city) => found.includes(city))
  }
  const meant = rows.filter(([name, row]) => (count > named.length || named.includes(name)) && exact([name, row]))
  const evidence = meant.flatMap(([name, row]) =>
    who(row).flatMap((city) =>
      unless(
        claim.evidence.some((one) => (row[city] ?? []).some((cell) => isDeepStrictEqual(cell, one))),
        `${city} × ${name} has evidence`
      )
    )
  )
  const stray = claim.evidence.filter(
    (one) => !meant.some(([, row]) => who(row).some((city) => (row[city] ?? []).some((cell) => isDeepStrictEqual(cell, one))))
  )
  return [
    ...named.flatMap((name) => unless(meant.some(([found]) => found === name), `“${name}”: ${claim.text}`)),
    ...unless(meant.length === count, `${count} rows in ${claim.text}, found ${meant.length}`),
    ...evidence,
    ...stray.map((one) => `evidence of another cell: ${one.text}`)
  ]
}

// ---- figures

function evidenceOf(cells: Record<string, FigureEvidence[]>): Row {
  return Object.fromEntries(Object.entries(cells).map(([city, cell]) => [city, cell.map(({evidence}) => evidence)]))
}

/** The figures of a theme by the name of their row, those of one city too. */
function figureRows(theme: ThemeComparison, cities: readonly string[]): Array<[string, Row]> {
  const names = new Set([
    ...theme.indicators.map(({name}) => name),
    ...cities.flatMap((city) => (theme.figures[city] ?? []).flatMap(({indicator}) => indicator ?? []))
  ])
  return [...names].map((name) => {
    const cells = cities.map((city): [string, Evidence[]] => [
      city,
      figuresOf(theme, city, name).map(({evidence}) => evidence)
    ])
    return [name, Object.fromEntries(cells)]
  })
}

function figuresOf(theme: ThemeComparison, city: string, name?: string): FigureEvidence[] {
  const rows = theme.indicators.filter((row) => name === undefined || row.name === name)
  const alone = (theme.figures[city] ?? []).filter(({indicator}) => name === undefined || indicator === name)
  return [...rows.flatMap(({cells}) => cells[city] ?? []), ...alone]
}

/** The figure that a told piece is of: its words are a slice of the sentence, its number and year those of the figure. */
function findTold(claim: Of<'figure'>, pool: readonly FigureEvidence[]): FigureEvidence | undefined {
  return pool.find(({text, year, evidence, doubtful}) => {
    const by = year !== undefined ? 'text' : evidence.year !== undefined ? 'article' : 'none'
    return (
      evidence.text.includes(claim.told) &&
      (claim.told.includes(text) || text.includes(claim.told)) &&
      isDeepStrictEqual(numbersIn(text), numbersIn(claim.told)) &&
      by === claim.by &&
      (year ?? evidence.year) === claim.year &&
      evidence.aim !== true &&
      doubtful !== true &&
      claim.evidence.some((one) => isDeepStrictEqual(one, evidence))
    )
  })
}

function numbersIn(text: string): string[] {
  return text.match(/[\d.]+/g) ?? []
}

function proveRow(claims: readonly Claim[], cells: Record<string, FigureEvidence[]>): string[] {
  const told = claims.flatMap((claim) => {
    const figure = claim.kind === 'figure' ? findTold(claim, cells[claim.city ?? ''] ?? []) : undefined
    return claim.kind === 'figure' && figure !== undefined ? [{city: claim.city ?? '', figure}] : []
  })
  const figures = told.map(({figure}) => figure)
  const years = new Set(figures.flatMap(({year, evidence}) => year ?? evidence.year ?? []))
  const undated = figures.some(({year, evidence}) => (year ?? evidence.year) === undefined)
  const scopes = new Set(figures.map(({scope}) => scope))
  const reasons = claims.flatMap((claim) => (claim.kind === 'caution' ? claim.reasons : []))
  const given = (start: string): boolean => reasons.some((reason) => reason.startsWith(start))
  const measures = new Set(figures.map(({measure}) => measure))
  return [
    ...claims.flatMap((claim) => {
      if (claim.kind === 'caution') return []
      if (claim.kind !== 'figure') return [`unknown form: ${claim.text}`]
      return unless(findTold(claim, cells[claim.city ?? ''] ?? []) !== undefined, `no such figure: ${claim.text}`)
    }),
    ...unless(given('年份不同') === years.size > 1, `${years.size} years`),
    ...unless(given('部分数据年份未注明') === undated, 'figures without a year'),
    ...unless(given('统计范围不同') === scopes.size > 1, `scopes ${[...scopes].join('/')}`),
    ...unless(!reasons.some((reason) => reason.endsWith('并列')) || measures.size > 1, 'measures differ'),
    ...reasons.flatMap((reason) => proveReason(reason, told))
  ]
}

const known = /^(?:年份不同|部分数据年份未注明|(?:累计数|总数|新增数)与(?:当年数|总数)并列|统计(?:范围|口径)不同（.+）)$/

function proveReason(reason: string, told: ReadonlyArray<{city: string; figure: FigureEvidence}>): string[] {
  const [, what, list = ''] = /^统计(范围|口径)不同（(.+)）$/.exec(reason) ?? []
  if (what === undefined) return unless(known.test(reason), `unknown caution: ${reason}`)
  const items = list.split('、')
  if (what === '口径') {
    const of = (item: string): number => told.findIndex(({figure}) => figure.evidence.text.includes(item))
    return items.flatMap((item) => unless(of(item) >= 0, `${item} stands in a sentence told`))
  }
  const scoped = told.flatMap(({city, figure}) => (figure.scope === undefined ? [] : `${city}为${figure.scope}数据`))
  return unless(list === scoped.join('、'), `scopes are ${scoped.join('、')}, told ${list}`)
}

function proveFigures({claims, name, city}: Statement, {themes, cities}: Comparison): string[] {
  const theme = themes.find((one) => one.name === name)
  const own = city ?? (cities.length === 1 ? cities[0] : undefined)
  if (theme === undefined || own === undefined) return [`no theme “${name}” or no city`]
  return claims.flatMap((claim) => {
    if (claim.kind !== 'figure') return [`unknown form: ${claim.text}`]
    const figure = findTold(claim, figuresOf(theme, own))
    const others = cities.filter((one) => one !== own && figure?.indicator !== undefined)
    return [
      ...unless(figure !== undefined, `no such figure of ${own}: ${claim.told}`),
      ...others.flatMap((one) =>
        unless(figuresOf(theme, one, figure?.indicator).length === 0, `${one} tells ${figure?.indicator} too`)
      )
    ]
  })
}

// ---- the rest

function proveMost(claims: readonly Claim[], {themes}: Comparison): string[] {
  return claims.flatMap((claim) => {
    if (claim.kind === 'remark') return []
    if (claim.kind !== 'most') return [`unknown form: ${claim.text}`]
    return claim.cities.named.flatMap((city) => {
      const share = (theme: ThemeComparison | undefined): number => theme?.coverage[city]?.share ?? 0
      const own = share(themes.find(({name}) => name === claim.theme))
      const next = Math.max(0, ...themes.filter(({name}) => name !== claim.theme).map(share))
      return [
        ...unless(own > next, `${city}: ${own} and ${next}`),
        ...unless(claim.percent === undefined || claim.percent === Math.round(own * 100), `${city}: ${own}`)
      ]
    })
  })
}

function proveBrands(claims: readonly Claim[], {themes, cities}: Comparison): string[] {
  const of = (city: string) => themes.flatMap(({programmes}) => programmes[city] ?? [])
  const named = claims.flatMap((claim) => (claim.kind === 'brands' ? claim.city : []))
  return claims.flatMap((claim) => {
    if (claim.kind === 'more-brands') {
      const more = cities.filter((city) => !named.includes(city) && of(city).length > 0)
      return unless(more.length === claim.count, `${more.length} more cities with brands`)
    }
    if (claim.kind !== 'brands') return [`unknown form: ${claim.text}`]
    return claim.names.flatMap((name) => {
      const entries = of(claim.city).filter((one) => one.name === name || one.variants?.includes(name) === true)
      const evident = entries.some(({evidence, also = []}) =>
        [evidence, ...also].some((one) => claim.evidence.some((told) => isDeepStrictEqual(told, one)))
      )
      return unless(evident, `${claim.city} names ${name} with this evidence`)
    })
  })
}

function proveMaterials(claims: readonly Claim[], {sources, cities, themes}: Comparison): string[] {
  const own = (city: string) => sources.filter((source) => source.city === city)
  const paragraphs = (city: string): number | undefined => {
    const spoken = themes.map(({coverage}) => coverage[city]).find((one) => (one?.paragraphs ?? 0) > 0)
    return spoken === undefined ? undefined : Math.round(spoken.paragraphs / spoken.share)
  }
  const told = new Set(cities.flatMap((city) => own(city).flatMap(({year}) => year ?? [])))
  const counts = claims.flatMap((claim) => (claim.kind === 'material' ? claim.paragraphs : []))
  return claims.flatMap((claim) => {
    switch (claim.kind) {
      case 'material': {
        const expected = paragraphs(claim.city)
        const list = own(claim.city)
        return [
          ...unless(claim.articles === list.length, `${claim.city}: ${list.length} articles`),
          ...unless(expected === undefined || claim.paragraphs === expected, `${claim.city}: ${expected} paragraphs`),
          ...proveYears(claim.years, list.map(({year}) => year))
        ]
      }
      case 'joint':
        return unless(own(claim.city).length === 0, `${claim.city} has an article of its own`)
      case 'materials': {
        const known = cities.flatMap((city) => paragraphs(city) ?? [])
        // An article of several cities has none of its own, and counts where it tells of one of them.
        const list = sources.filter(({city, themedParagraphs}) => city !== null || themedParagraphs > 0)
        return [
          ...unless(claim.cities === cities.length, `${cities.length} cities`),
          ...unless(claim.articles === list.length, `${list.length} articles`),
          ...unless(
            known.every((count) => count >= claim.paragraphs[0] && count <= claim.paragraphs[1]),
            `paragraphs ${Math.min(...known)} to ${Math.max(...known)}`
          ),
          ...proveYears(claim.years, list.map(({year}) => year))
        ]
      }
      case 'remark':
        if (claim.words.startsWith('年份不一')) return unless(told.size > 1, 'years differ')
        return unless(counts.length === 0 || Math.max(...counts) >= 2 * Math.min(...counts), 'lengths differ')
      default:
        return [`unknown form: ${claim.text}`]
    }
  })
}

/** `2021年`, `2021至2024年`, `2021、2023年`, each with `部分未注明` where an article tells none. */
function proveYears(text: string, years: ReadonlyArray<number | null>): string[] {
  const told = [...new Set(years.flatMap((year) => year ?? []))].sort()
  const range = /^(\d{4})至(\d{4})年/.exec(text)
  const expected = range === null ? told : [told[0], told.at(-1)]
  const found = (text.match(/\d{4}/g) ?? []).map(Number)
  return [
    ...unless(isDeepStrictEqual(found, expected), `years ${told.join('、')} in ${text}`),
    ...unless(/未注明/.test(text) === years.includes(null), `undated articles in ${text}`)
  ]
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem]
}
