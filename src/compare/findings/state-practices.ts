import type {
  City,
  Evidence,
  Finding,
  FindingPart,
  PracticeRow,
  ThemeComparison
} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {fitClauses, longestFinding} from './fit-clauses.js'
import {describeGroup, groupReports, proveReports, type ReportGroup} from './group-reports.js'
import {areMany, countCities, nameCities} from './name-cities.js'
import {quoteNames} from './quote-name.js'
import {findAlone, tellAlone} from './state-alone.js'

/** How many practices are named of those shared, and of those of one city alone: the fullest that fits is taken. */
const fullness: ReadonlyArray<readonly [number, number]> = [
  [3, 2],
  [3, 1],
  [2, 2],
  [2, 1],
  [1, 1]
]

/**
 * State what the cities report of a theme: `在某主题方面，甲、乙两市均报道了“一”；丙未见此项报道；“二”仅见于丙材料。`
 *
 * The practices that most cities share come first, then the cities that do not report them: one that only plans or
 * calls for them as `对此项仅提出计划或要求`, one whose articles do not speak of the theme as `未见报道`. What one city alone
 * reports follows as far as there is room, first of cities not yet named. Of more than six cities the first three and
 * the numbers are told. With `alone` off what single cities report is left to a statement of its own.
 */
export function statePractices(
  theme: ThemeComparison,
  cities: readonly City[],
  alone = true
): Finding | undefined {
  const groups = groupReports(theme.practices, cities)
  let finding: Finding | undefined
  for (const [shared, lone] of fullness) {
    const [first, ...others] = needClauses(theme, groups, cities, shared)
    if (!first) return undefined
    const needed = [{...first, text: `在${theme.name}方面，${first.text}`}, ...others]
    const {missing, extra} = alone ? chooseOthers(groups, cities, lone) : {missing: [], extra: []}
    let clauses = [...needed, ...missing]
    for (const group of extra) {
      const [fuller, shorter] = [tellGroup(group, lone), tellGroup(group, 1)]
      const fitting = fitClauses(clauses, [fuller])
      clauses = fitting.length > clauses.length ? fitting : fitClauses(clauses, [shorter])
    }
    finding = buildFinding(clauses)
    // Rather fewer practices than fewer cities; the last is the shortest that can be said.
    if ([...finding.text].length <= longestFinding) break
  }
  return finding
}

/** The clauses that together name every city. */
function needClauses(
  theme: ThemeComparison,
  groups: readonly ReportGroup[],
  cities: readonly City[],
  shared: number
): FindingPart[] {
  const mute = tellMute(cities.filter((city) => !speaks(theme, city)))
  const [lead] = groups
  if (lead && lead.reporting.length > 1) {
    return [...tellShared(lead, cities, shared, (city) => speaks(theme, city)), ...mute]
  }
  // Nothing is shared: each city is told by itself, and one without anything done by its plans.
  const planning = cities.filter(
    (city) => isNamed(theme, city) && !groups.some(({reporting}) => reporting.includes(city))
  )
  const single = lead && cities.length > 1 ? findAlone(groups)[0] : undefined
  if (!lead && planning.length === 0) return []
  if (!lead && planning.length === 1) return [tellPlans(theme.practices, planning, shared), ...mute]
  const opening = single ? [tellAlone(single, shared)] : lead ? [tellReport(lead, shared)] : []
  return [...opening, ...tellPlanning(theme.practices, planning), ...mute]
}

interface Others {
  /** For each city that the practices shared by most leave out what it alone reports, else what it shares. */
  missing: FindingPart[]
  /** What may be added: of a few cities what the others alone report, of many what the next most share. */
  extra: ReportGroup[]
}

function chooseOthers(groups: readonly ReportGroup[], cities: readonly City[], most: number): Others {
  const [lead, ...others] = groups
  const alone = findAlone(groups)
  if (!lead || lead.reporting.length < 2) return {missing: [], extra: alone.slice(1)}
  const shared = others.filter(({reporting}) => reporting.length > 1)
  if (areMany(cities)) return {missing: [], extra: [...shared, ...alone]}
  const chosen: ReportGroup[] = []
  const named = new Set(lead.reporting)
  for (const city of cities) {
    const holds = ({reporting}: ReportGroup): boolean => reporting.includes(city)
    const group = named.has(city) ? undefined : (alone.find(holds) ?? shared.find(holds))
    if (!group) continue
    chosen.push(group)
    for (const name of group.reporting) named.add(name)
  }
  const missing = chosen.map((group) => tellGroup(group, most))
  return {missing, extra: alone.filter((group) => !chosen.includes(group))}
}

function tellGroup(group: ReportGroup, most: number): FindingPart {
  return group.reporting.length > 1 ? tellReport(group, most) : tellAlone(group, most)
}

/** What most cities share, and which of those that speak of the theme do not report it. */
function tellShared(
  whole: ReportGroup,
  cities: readonly City[],
  most: number,
  isSpeaking: (city: City) => boolean
): FindingPart[] {
  // Of the cities that do not report them the statement tells for the practices that it names, and no others.
  const rows = whole.reporting.length < cities.length ? whole.rows.slice(0, most) : whole.rows
  const lead = describeGroup(whole.reporting, rows, cities)
  const silent = lead.silent.filter(isSpeaking)
  const these = `${['此', '这两', '这三'][rows.length - 1] ?? '上述各'}项`
  return [
    tellReport(lead, most),
    // Of the theme it may well have done other things: 对此项 says that only these are meant.
    ...tellPlanning(rows, lead.planning, `对${these}`),
    ...(silent.length > 0 ? [{text: `${tellOthers(silent)}未见${these}报道`, evidence: []}] : [])
  ]
}

function tellReport({rows, reporting}: ReportGroup, most: number): FindingPart {
  const names = rows.map(({name}) => name)
  const all = reporting.length > 1 ? '均' : ''
  return {
    text: `${nameCities(reporting)}${all}报道了${quoteNames(names, most, '项做法')}`,
    evidence: proveReports(rows, reporting)
  }
}

function tellPlanning(rows: readonly PracticeRow[], planning: readonly City[], of = ''): FindingPart[] {
  const evidence = planning.flatMap((city): Evidence[] =>
    rows.flatMap(({cells}) => cells[city] ?? []).slice(0, 1)
  )
  return planning.length > 0 ? [{text: `${tellOthers(planning)}${of}仅提出计划或要求`, evidence}] : []
}

/** Of one city that only plans it can be said what: `甲仅就“一”“二”提出计划或要求`. */
function tellPlans(practices: readonly PracticeRow[], planning: readonly City[], most: number): FindingPart {
  const rows = practices.filter(({cells}) => planning.some((city) => (cells[city] ?? []).length > 0))
  const names = rows.map(({name}) => name)
  const evidence = rows.flatMap(({cells}) => planning.flatMap((city) => (cells[city] ?? []).slice(0, 1)))
  return {text: `${nameCities(planning)}仅就${quoteNames(names, most, '项做法')}提出计划或要求`, evidence}
}

function tellMute(mute: readonly City[]): FindingPart[] {
  return mute.length > 0 ? [{text: `${tellOthers(mute)}未见报道`, evidence: []}] : []
}

/** `丙`, `丙、丁两市`, of many `另有31市`. */
function tellOthers(cities: readonly City[]): string {
  return areMany(cities) ? `另有${countCities(cities)}` : nameCities(cities)
}

/** Whether any article of a city speaks of the theme. */
function speaks(theme: ThemeComparison, city: City): boolean {
  return (theme.coverage[city]?.paragraphs ?? 0) > 0 || isNamed(theme, city)
}

function isNamed({practices}: ThemeComparison, city: City): boolean {
  return practices.some(({cells}) => (cells[city] ?? []).length > 0)
}
