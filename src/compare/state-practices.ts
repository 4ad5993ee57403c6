import type {City, Evidence, Finding, PracticeRow, ThemeComparison} from '../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {nameCities, quoteName} from './name-cities.js'

/** A statement of more characters is not read at a glance. */
const longestStatement = 90
/** How many practices are named of those that are shared, and of those that one city has alone: the fullest first. */
const fullness: ReadonlyArray<readonly [number, number]> = [
  [3, 2],
  [3, 1],
  [2, 1],
  [1, 1]
]

/** A row with the cities that report something done; `alone` where no other city so much as plans it. */
interface Reported {
  row: PracticeRow
  reporting: City[]
  alone: boolean
}

interface Part {
  cities: City[]
  text: string
  evidence: Evidence[]
}

/**
 * State what the cities report of a theme, in about 90 characters: `主题：甲、乙两市均报道了“一”“二”；“三”仅见于丙。`
 *
 * The practices that most cities share come first; then every city that these leave out, with what it has alone, else
 * with what it shares with another; then what the others have alone, as far as there is room. A city that says nothing
 * of the theme is told as `未见报道`. Plans and calls count as no report, but what another city plans stands alone
 * nowhere.
 */
export function statePractices(theme: ThemeComparison, cities: readonly City[]): Finding | undefined {
  const rows = theme.practices.map((row) => ({
    row,
    reporting: cities.filter((city) => row.cells[city]?.some(({aim}) => aim !== true)),
    alone: cities.filter((city) => (row.cells[city] ?? []).length > 0).length === 1
  }))
  const silent = cities.filter((city) => (theme.coverage[city]?.paragraphs ?? 0) === 0)
  const mute = silent.filter((city) => !theme.practices.some(({cells}) => (cells[city] ?? []).length > 0))
  const last = mute.length > 0 ? [`${nameCities(mute)}未见报道`] : []
  const planning = tellPlanning(theme, cities, rows)
  for (const [shared, alone] of fullness) {
    const finding = compose(theme.name, chooseParts(rows, cities, shared, alone, planning), last)
    if (!finding || finding.text.length <= longestStatement || alone + shared === 2) return finding
  }
  return undefined
}

function compose(name: string, {needed, extra}: Parts, last: readonly string[]): Finding | undefined {
  if (needed.length + extra.length === 0) return undefined
  const tell = (parts: readonly Part[]): string =>
    `${name}：${[...parts.map(({text}) => text), ...last].join('；')}。`
  const parts = [...needed]
  for (const part of extra) if (tell([...parts, part]).length <= longestStatement) parts.push(part)
  return buildFinding([{text: tell(parts), evidence: parts.flatMap(({evidence}) => evidence)}])
}

interface Parts {
  /** What names every city. */
  needed: Part[]
  /** What may be added. */
  extra: Part[]
}

function chooseParts(
  rows: readonly Reported[],
  cities: readonly City[],
  shared: number,
  alone: number,
  planning: Part | undefined
): Parts {
  const groups = new Map<string, Reported[]>()
  for (const one of rows) {
    const key = one.reporting.join('\n')
    if (one.reporting.length > 1 || (one.reporting.length === 1 && (one.alone || cities.length === 1)))
      groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const parts = [...groups.values()]
    .map((group) => tellGroup(group, cities.length, shared, alone))
    .sort((a, b) => b.cities.length - a.cities.length)
  const [widest, ...others] = parts
  if (!widest) return {needed: planning ? [planning] : [], extra: []}
  const needed = [widest]
  for (const city of cities) {
    if (needed.some((part) => part.cities.includes(city))) continue
    const own = others.find((part) => part.cities.length === 1 && part.cities[0] === city)
    const part = own ?? others.find((one) => one.cities.includes(city))
    if (part) needed.push(part)
  }
  if (planning) needed.push(planning)
  return {needed, extra: others.filter((part) => part.cities.length === 1 && !needed.includes(part))}
}

/** `丙仅提出计划或要求`: cities with practices of which not one is told as done. */
function tellPlanning(
  {practices}: ThemeComparison,
  cities: readonly City[],
  rows: readonly Reported[]
): Part | undefined {
  const planning = cities.filter(
    (city) =>
      practices.some(({cells}) => (cells[city] ?? []).length > 0) &&
      !rows.some(({reporting}) => reporting.includes(city))
  )
  if (planning.length === 0) return undefined
  const evidence = planning.flatMap((city) => practices.flatMap(({cells}) => cells[city] ?? []).slice(0, 1))
  return {cities: planning, text: `${nameCities(planning)}仅提出计划或要求`, evidence}
}

function tellGroup(group: readonly Reported[], number: number, shared: number, alone: number): Part {
  const cities = group[0]?.reporting ?? []
  const evidence = group.flatMap(({row}) => cities.flatMap((city) => row.cells[city]?.slice(0, 1) ?? []))
  // Of one city among one nothing more can be said than that it reports.
  if (number === 1) return {cities, evidence, text: `${nameCities(cities)}报道了${quoteNames(group, shared)}`}
  const text =
    cities.length > 1
      ? `${nameCities(cities)}均报道了${quoteNames(group, shared)}`
      : `${quoteNames(group, alone)}仅见于${nameCities(cities)}`
  return {cities, evidence, text}
}

function quoteNames(told: readonly Reported[], most: number): string {
  const names = told.slice(0, most).map(({row}) => quoteName(row.name))
  return told.length > most ? `${names.join('')}等${told.length}项做法` : names.join('')
}
