import type {City, Evidence, FigureEvidence, Finding, Source, ThemeComparison} from '../model/comparison.js'
import {buildFinding} from './build-finding.js'
import {isAboutYears} from './describe-caution.js'
import {statePractices} from './state-practices.js'
import {tellFigures} from './tell-figure.js'

const mostFindings = 8
/** A statement gives the figures of at most so many cities; the tables give all. */
const mostFigures = 6

/** A theme with the leading figure of each city. */
export interface LedTheme {
  theme: ThemeComparison
  leading: Record<City, FigureEvidence>
}

/**
 * Choose the key findings: at most eight statements of fixed forms.
 *
 * First, where the sources report on different years, that they do; then what the cities report of each theme; then
 * figures, one statement a theme: set side by side where they count the same and nothing but the year may differ,
 * else each city's leading figure in the words of its source. None is an opinion: each is borne out by the rows of
 * the comparison, and its evidence holds a quotation for every city and practice that it says something of.
 */
export function findKeyFindings(
  cities: readonly City[],
  themes: readonly LedTheme[],
  sources: readonly Source[]
): Finding[] {
  const practices = themes.flatMap(({theme}) => statePractices(theme, cities) ?? [])
  const figures = themes
    .flatMap((led) => stateSideBySide(led.theme, cities) ?? stateLeading(led, cities) ?? [])
    .sort((a, b) => b.evidence.length - a.evidence.length)
  return [...stateYears(sources, cities), ...practices, ...figures].slice(0, mostFindings)
}

/** `材料年份不一：甲2021年、乙2022年，数据不宜直接比较。` – by the years that the sources mainly report. */
function stateYears(sources: readonly Source[], cities: readonly City[]): Finding[] {
  if (cities.length < 2) return []
  const years = cities.map((city) => {
    const told = sources.flatMap((source) => (source.city === city ? [source.year] : []))
    const known = [...new Set(told.filter((year) => year !== null))].sort((a, b) => a - b)
    return {city, known, unknown: told.includes(null)}
  })
  const dated = years.filter(({known}) => known.length > 0)
  if (new Set(dated.flatMap(({known}) => known)).size < 2) return []
  const list = dated
    .slice(0, mostFigures)
    .map(({city, known}) => `${city}${known.map((year) => `${year}年`).join('、')}`)
  const rest = dated.length > mostFigures ? `等${dated.length}市` : ''
  const unknown = years.some((one) => one.unknown) ? '，部分材料年份未注明' : ''
  // The statement speaks of the source list itself: there is no sentence to quote.
  return [
    buildFinding([
      {text: `材料年份不一：${list.join('、')}${rest}${unknown}，数据不宜直接比较。`, evidence: []}
    ])
  ]
}

/** `化解纠纷：甲96件（2022年）、乙200件（2024年），年份不同，仅供参考。`: the row with the most cities. */
function stateSideBySide(theme: ThemeComparison, cities: readonly City[]): Finding | undefined {
  const [best] = theme.indicators
    .map((row) => ({row, reporting: cities.filter((city) => (row.cells[city] ?? []).length > 0)}))
    .filter(({row, reporting}) => reporting.length > 1 && isAboutYears(row.caution))
    .sort((a, b) => b.reporting.length - a.reporting.length)
  if (!best) return undefined
  const {row, reporting} = best
  const told = reporting
    .slice(0, mostFigures)
    .map((city) => ({city, figures: firstTold(row.cells[city] ?? [])}))
  const single = told.every(({figures}) => figures.length === 1)
  const texts = told.map(({city, figures}) => `${city}${tellFigures(figures, single)}`)
  const rest = reporting.length - told.length
  const more = rest > 0 ? `，另有${rest}个城市报道了数据` : ''
  const caution = row.caution === undefined ? '' : `，${row.caution}，仅供参考`
  const evidence = told.flatMap(({figures}) => figures.slice(0, 1).map((figure) => figure.evidence))
  return buildFinding([
    {text: `${row.name}：${texts.join(single ? '、' : '；')}${more}${caution}。`, evidence}
  ])
}

/** `矛盾纠纷化解的主要数据：甲……；乙……。各市口径不同，分列备查。` */
function stateLeading({theme, leading}: LedTheme, cities: readonly City[]): Finding | undefined {
  const told = cities.flatMap((city) => {
    const figure = leading[city]
    return figure ? [{city, figure}] : []
  })
  if (told.length === 0 || (told.length < 2 && cities.length > 1)) return undefined
  const shown = told.slice(0, mostFigures)
  const texts = shown.map(({city, figure}) => `${city}${tellFigures([figure])}`)
  const apart = told.length > 1 ? '各市口径不同，分列备查。' : ''
  const evidence: Evidence[] = shown.map(({figure}) => figure.evidence)
  return buildFinding([{text: `${theme.name}的主要数据：${texts.join('；')}。${apart}`, evidence}])
}

/** The first figure, with those of its own sentence: `2个市直单位和4个县区` are two parts of one count. */
function firstTold(cell: readonly FigureEvidence[]): FigureEvidence[] {
  const [first] = cell
  return cell
    .filter(({evidence, year}) => evidence.text === first?.evidence.text && year === first.year)
    .sort((a, b) => a.start - b.start)
}
