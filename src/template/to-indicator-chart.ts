import type {Chart} from '../model/chart.js'
import type {City, FigureEvidence, IndicatorRow, ThemeComparison} from '../model/comparison.js'
import {mostColumns} from './to-theme-view.js'

/** The only caution with which figures are drawn side by side: each then shows its year. */
const years = '年份不同'

interface ToldFigure {
  city: City
  figure: FigureEvidence
  year: string
}

/**
 * Prepare the chart of a row of figures, or nothing where bars would set side by side what does not compare.
 *
 * Drawn are figures of two cities or more in one unit, one for each city, without a caution but that of the years. A city
 * with several figures has counted several things: which of them compares is not for a picture to say. No bar has the
 * right length for a range (3至5个), a change (下降20%), a plan, or a figure of which the year is not known.
 */
export function toIndicatorChart(
  {id, name: theme}: ThemeComparison,
  {name, unit, cells, caution}: IndicatorRow,
  cities: readonly City[]
): Chart | undefined {
  if (caution !== undefined && caution !== years) return undefined
  const reporting = cities.filter((city) => (cells[city] ?? []).length > 0)
  const told = reporting.flatMap((city) => tellCell(city, cells[city] ?? []))
  if (told.length < 2 || told.length < reporting.length) return undefined
  const [first] = told
  if (!told.every(({figure}) => figure.unit === first?.figure.unit)) return undefined
  if (!told.every(({figure}) => figure.measure === first?.figure.measure)) return undefined

  const dated = !told.every(({year}) => year === first?.year)
  const labelOf = ({figure, year}: ToldFigure): string => (dated ? `${figure.text}（${year}）` : figure.text)
  const shown = cities.length > mostColumns ? reporting : cities
  const silent = cities.length - shown.length
  const values = shown.map((city) => told.find((one) => one.city === city) ?? null)
  const title = `${theme}：${name}（${first?.figure.unit ?? unit}）`
  const notes = [
    caution === years ? `${years}，仅供参考` : '',
    dated ? '' : `数据年份：${first?.year ?? ''}`,
    tellEach('统计范围', told, ({scope}) => scope),
    tellEach('统计时段', told, ({period}) => period),
    silent > 0 ? `其余${silent}个城市未见报道` : ''
  ].filter((part) => part !== '')
  const sentences = shown.map((city, index) => {
    const one = values[index]
    return one ? `${city}${labelOf(one)}` : `${city}未见报道`
  })
  return {
    theme: id,
    name: id,
    title,
    alt: `${title}。${sentences.join('；')}。${notes.join('；')}${notes.length > 0 ? '。' : ''}`,
    note: notes.length > 0 ? `注：${notes.join('；')}。` : '',
    kind: 'bars',
    categories: [...shown],
    series: [{name, values: values.map((one) => one && {value: one.figure.value, label: labelOf(one)})}]
  }
}

/** The only figure of a city, where a bar can tell it. */
function tellCell(city: City, figures: readonly FigureEvidence[]): ToldFigure[] {
  const [figure, ...others] = figures
  if (figure === undefined || others.length > 0) return []
  const year = toYear(figure)
  const exact = figure.upper === undefined && figure.change === undefined && figure.doubtful !== true
  return exact && figure.evidence.aim !== true && year !== undefined && figure.value >= 0
    ? [{city, figure, year}]
    : []
}

/** As the tables say it: a year that the text states, else that of the article. */
function toYear({year, evidence}: FigureEvidence): string | undefined {
  if (year !== undefined) return `${year}年`
  return evidence.year === undefined ? undefined : `${evidence.year}年材料`
}

/** `统计范围：甲为市中级人民法院、乙为市中级人民法院`, or nothing where no figure has such a thing. */
function tellEach(
  what: string,
  told: readonly ToldFigure[],
  read: (figure: FigureEvidence) => string | undefined
): string {
  const parts = told.flatMap(({city, figure}) => {
    const value = read(figure)
    return value === undefined ? [] : `${city}为${value}`
  })
  return parts.length > 0 ? `${what}：${parts.join('、')}` : ''
}
