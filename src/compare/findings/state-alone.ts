import type {Finding, FindingPart, PracticeRow, ThemeComparison, City} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {fitClauses} from './fit-clauses.js'
import {describeGroup, groupReports, proveReports, type ReportGroup} from './group-reports.js'
import {quoteNames} from './quote-name.js'

/** State what one city alone reports of a theme: `某主题：“一”“二”等3项做法仅见于甲材料；“三”仅见于乙材料。` */
export function stateAlone(theme: ThemeComparison, cities: readonly City[]): Finding | undefined {
  if (cities.length < 2) return undefined
  const [first, ...others] = findAlone(groupReports(theme.practices, cities)).map((one) => tellAlone(one, 2))
  if (!first) return undefined
  return buildFinding(fitClauses([{...first, text: `${theme.name}：${first.text}`}], others))
}

/** Find the practices that one city alone reports, and no other so much as plans. */
export function findAlone(groups: readonly ReportGroup[]): ReportGroup[] {
  return groups.flatMap(({rows, reporting}) => {
    const own = reporting.length === 1 ? rows.filter((row) => isUnplanned(row, reporting)) : []
    return own.length > 0 ? [{rows: own, reporting, planning: [], silent: []}] : []
  })
}

/**
 * Tell what one city alone reports: `“一”“二”等3项做法仅见于甲材料`.
 *
 * It speaks of the material, not of the city: a city with three articles tells more than one with a single one.
 */
export function tellAlone({rows, reporting}: ReportGroup, most: number): FindingPart {
  const names = rows.map(({name}) => name)
  return {
    text: `${quoteNames(names, most, '项做法')}仅见于${reporting.join('')}材料`,
    evidence: proveReports(rows, reporting)
  }
}

function isUnplanned(row: PracticeRow, reporting: readonly City[]): boolean {
  return describeGroup(reporting, [row], Object.keys(row.cells)).planning.length === 0
}
