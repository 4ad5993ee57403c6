import type {
  City,
  Evidence,
  FigureEvidence,
  Finding,
  IndicatorRow,
  PracticeRow,
  ThemeComparison
} from '../model/comparison.js'
import {tellFigures} from './tell-figure.js'
import {nameCities, quoteName} from './name-cities.js'

const mostFindings = 8
/** A statement names at most so many practices of a kind; the tables name all. */
const mostPractices = 3
/** A statement gives the figures, or what stands alone, of at most so many cities; the tables give all. */
const mostFigures = 6
const mostAlone = 3

/**
 * Choose the key findings: at most eight statements of fixed forms over all themes.
 *
 * First what the cities report of each theme, then comparable figures, theme by theme. None is an opinion: each is
 * borne out by the rows of the comparison, and its evidence holds a quotation for every city and practice that it
 * says something is reported of.
 */
export function findKeyFindings(cities: readonly City[], themes: readonly ThemeComparison[]): Finding[] {
  const statements = themes.flatMap((theme) => stateTheme(theme, cities) ?? [])
  const figures = roundRobin(themes.map((theme) => stateFigures(theme, cities)))
  return [...statements, ...figures].slice(0, mostFindings)
}

/** A row with the cities that report it. */
interface Reported<Row> {
  row: Row
  reporting: City[]
}

function report<Row extends PracticeRow | IndicatorRow>(
  rows: readonly Row[],
  cities: readonly City[]
): Array<Reported<Row>> {
  return rows.map((row) => ({row, reporting: cities.filter((city) => (row.cells[city] ?? []).length > 0)}))
}

function stateTheme(theme: ThemeComparison, cities: readonly City[]): Finding | undefined {
  const rows = report(theme.practices, cities)
  const silent = cities.filter((city) => (theme.coverage[city]?.paragraphs ?? 0) === 0)
  const parts =
    cities.length === 1 ? [statePractices(rows)] : [stateShared(rows), ...stateAlone(rows, cities)]
  const findings = parts.filter((part) => part !== undefined)
  if (findings.length === 0) return undefined
  const texts = findings.map(({text}) => text)
  if (silent.length > 0) texts.push(`${nameCities(silent)}未见报道`)
  return {text: `${theme.name}：${texts.join('；')}。`, evidence: findings.flatMap(({evidence}) => evidence)}
}

/** `南昌报道了“甲”“乙”`: of one city alone nothing more can be said. */
function statePractices(rows: ReadonlyArray<Reported<PracticeRow>>): Finding | undefined {
  const told = rows.filter(({reporting}) => reporting.length > 0)
  const [first] = told
  return first && {text: `${nameCities(first.reporting)}报道了${quoteNames(told)}`, evidence: quoteAll(told)}
}

/** `甲、乙两市均报道了……`: what most cities share; the order of the lexicon decides between equals. */
function stateShared(rows: ReadonlyArray<Reported<PracticeRow>>): Finding | undefined {
  const most = Math.max(2, ...rows.map(({reporting}) => reporting.length))
  const widest = rows.find(({reporting}) => reporting.length === most)
  if (!widest) return undefined
  const told = rows.filter(({reporting}) => reporting.join() === widest.reporting.join())
  return {text: `${nameCities(widest.reporting)}均报道了${quoteNames(told)}`, evidence: quoteAll(told)}
}

/** `“丙”仅见于甲`: what one city alone reports, for the first cities that have any. */
function stateAlone(rows: ReadonlyArray<Reported<PracticeRow>>, cities: readonly City[]): Finding[] {
  return cities
    .flatMap((city) => {
      const told = rows.filter(({reporting}) => reporting.length === 1 && reporting[0] === city)
      return told.length > 0 ? [{text: `${quoteNames(told)}仅见于${city}`, evidence: quoteAll(told)}] : []
    })
    .slice(0, mostAlone)
}

function quoteNames(told: ReadonlyArray<Reported<PracticeRow>>): string {
  const names = told.slice(0, mostPractices).map(({row}) => quoteName(row.name))
  return told.length > mostPractices ? `${names.join('')}等${told.length}项做法` : names.join('')
}

function quoteAll(told: ReadonlyArray<Reported<PracticeRow>>): Evidence[] {
  return told.flatMap(({row, reporting}) => reporting.flatMap((city) => row.cells[city]?.slice(0, 1) ?? []))
}

/** Statements on the figures of a theme: the most cities first, then the fewest cautions, then the order of rows. */
function stateFigures(theme: ThemeComparison, cities: readonly City[]): Finding[] {
  const least = cities.length === 1 ? 1 : 2
  return report(theme.indicators, cities)
    .filter(({reporting}) => reporting.length >= least)
    .sort((a, b) => b.reporting.length - a.reporting.length || countCautions(a.row) - countCautions(b.row))
    .map(stateRow)
}

function stateRow({row, reporting}: Reported<IndicatorRow>): Finding {
  const told = reporting
    .slice(0, mostFigures)
    .map((city) => ({city, figures: firstTold(row.cells[city] ?? [])}))
  // Where nothing stands beside it, or more than the year differs, the source's own words must say what is counted.
  const single = told.every(({figures}) => figures.length === 1)
  const plain = single && told.length > 1 && (row.caution === undefined || row.caution === '年份不同')
  const texts = told.map(({city, figures}) => {
    return `${city}${tellFigures(figures, plain)}`
  })
  const mark = single ? '、' : '；'
  const rest = reporting.length - told.length
  const more = rest > 0 ? `，另有${rest}个城市报道了数据` : ''
  const caution = row.caution === undefined ? '' : `，${row.caution}，仅供参考`
  const evidence = told.flatMap(({figures}) => figures.slice(0, 1).map((figure) => figure.evidence))
  return {text: `${row.name}：${texts.join(mark)}${more}${caution}。`, evidence}
}

/** The first figure, with those of its own sentence: `2个市直单位和4个县区` are two parts of one count. */
function firstTold(cell: readonly FigureEvidence[]): FigureEvidence[] {
  const [first] = cell
  return cell
    .filter(({evidence, year}) => evidence.text === first?.evidence.text && year === first.year)
    .sort((a, b) => a.start - b.start)
}

function countCautions({caution}: IndicatorRow): number {
  return caution === undefined ? 0 : caution.split('、').length
}

/** The first of every list, then the second of every list, and so on. */
function roundRobin<T>(lists: ReadonlyArray<readonly T[]>): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({length: longest}, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1))
  ).flat()
}
