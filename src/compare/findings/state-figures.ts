import type {City, FigureEvidence, Finding, FindingPart, IndicatorRow} from '../../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {isAboutYears} from '../figures/describe-caution.js'
import {longestFinding} from './fit-clauses.js'
import {isTableRow} from '../sentences/is-table-row.js'
import {tellFigures} from '../figures/tell-figure.js'

/** A statement gives the figures of at most so many cities; the tables give all. */
const mostFigures = 6

/**
 * State the figures of one indicator row side by side: `化解纠纷：甲96件（2022年）、乙200件（2024年），年份不同，仅供参考。`
 *
 * Only rows with figures of work done of two cities or more. Where nothing but the year may differ the bare quantities
 * are told, else the source's own words (`累计调解案件2万余件`), always with the row's caution. Rows that compare best come
 * first, then those with the most cities; a row that does not fit into a statement is left to the table, and so is one
 * with a plan or a table's row for a city: its caution tells of that too.
 */
export function stateFigures(rows: readonly IndicatorRow[], cities: readonly City[]): Finding[] {
  return rows
    .map((row) => ({row, told: cities.flatMap((city) => tellCell(row, city))}))
    .filter(({row, told}) => told.length > 1 && isWhole(row, told))
    .sort(
      (a, b) =>
        Number(isAboutYears(b.row.caution)) - Number(isAboutYears(a.row.caution)) ||
        b.told.length - a.told.length
    )
    .map(({row, told}) => stateRow(row, told))
    .filter(({text}) => [...text].length <= longestFinding)
}

interface ToldCell {
  city: City
  figures: FigureEvidence[]
}

function stateRow({name, caution}: IndicatorRow, told: readonly ToldCell[]): Finding {
  const shown = told.slice(0, mostFigures)
  const plain = isAboutYears(caution) && shown.every(({figures}) => figures.length === 1)
  // A caution on scopes names them all; of one court in each city there is none.
  const scopeTold = caution?.includes('统计范围不同') === true
  const mark = shown.every(({figures}) => figures.length === 1) ? '、' : '；'
  const clauses = shown.map(({city, figures}, index): FindingPart => {
    const text = `${city}${tellFigures(figures, {plain, scopeTold})}`
    const evidence = figures.slice(0, 1).map((figure) => figure.evidence)
    return {text: index === 0 ? `${name}：${text}` : mark + text, evidence}
  })
  const rest = told.length - shown.length
  const more = rest > 0 ? `，另有${rest}市报道了数据` : ''
  const care = caution === undefined ? '' : `，${caution}，仅供参考`
  return buildFinding(more + care === '' ? clauses : [...clauses, {text: more + care, evidence: []}])
}

/** The caution is that of the first figures of all cells: where one of them is not told it may not hold. */
function isWhole({cells}: IndicatorRow, told: readonly ToldCell[]): boolean {
  const figures = new Set(told.flatMap((cell) => cell.figures))
  return Object.values(cells).every(([first]) => !first || figures.has(first))
}

/** The first figure of a cell, with those of its own sentence: `2个市直单位、4个县区` are two parts of one count. */
function tellCell({cells}: IndicatorRow, city: City): ToldCell[] {
  const done = (cells[city] ?? []).filter(({evidence}) => evidence.aim !== true && !isTableRow(evidence.text))
  const [first] = done
  if (!first) return []
  const figures = done
    .filter(({evidence, year}) => evidence.text === first.evidence.text && year === first.year)
    .sort((a, b) => a.start - b.start)
  return [{city, figures}]
}
