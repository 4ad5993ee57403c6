import type {Chart} from '../model/chart.js'
import type {City, Coverage, ThemeComparison} from '../model/comparison.js'
import {listCities} from './list-cities.js'
import {mostColumns} from './to-theme-view.js'

const note =
  '注：比重为涉及该主题的段落占该市材料全部段落的比例，只反映所收材料的侧重，不代表工作成效；一段可归入几个主题。'

/**
 * Prepare the chart of how much each city says of each theme: bars, or for more than six cities a matrix.
 *
 * Themes that no city speaks of are left out. Gives nothing where one bar at most would be left.
 */
export function toCoverageChart(
  cities: readonly City[],
  themes: readonly ThemeComparison[]
): Chart | undefined {
  const spoken = themes.filter(({coverage}) =>
    cities.some((city) => coverageOf(coverage, city) !== undefined)
  )
  if (cities.length * spoken.length < 2) return undefined
  const [only = ''] = cities
  const title = `${cities.length > 1 ? '各市' : only}报道各主题的段落比重（%）`
  const many = cities.length > mostColumns
  const series = cities.map((city) => ({
    name: city,
    values: spoken.map(({coverage}) => {
      const found = coverageOf(coverage, city)
      if (found === undefined) return null
      const per = toPerCent(found.share)
      // The cells of a matrix are narrow, and the report's table has the paragraphs.
      return {value: found.share * 100, label: many ? per : `${per}（${found.paragraphs}段）`}
    })
  }))
  return {
    name: 'coverage',
    title,
    alt: `${title}。${many ? tellThemes(spoken, cities) : tellCities(spoken, series)}`,
    note,
    kind: many ? 'matrix' : 'bars',
    categories: spoken.map(({name}) => name),
    series
  }
}

/** A city that has no paragraph on a theme does not report it. */
function coverageOf(coverage: Record<City, Coverage>, city: City): Coverage | undefined {
  const found = coverage[city]
  return found !== undefined && found.paragraphs > 0 ? found : undefined
}

/** `南昌：智慧社区12段（30%）、营商环境未见报道；芜湖：…。` */
function tellCities(themes: readonly ThemeComparison[], series: Chart['series']): string {
  const told = series.map(({name, values}) => {
    const cells = themes.map((theme, index) => `${theme.name}${values[index]?.label ?? '未见报道'}`)
    return `${name}：${cells.join('、')}`
  })
  return `${told.join('；')}。`
}

/** `智慧社区：9个城市中5个有报道，比重最高的是南昌（30%）；…。`: the numbers of forty cities are not listened to. */
function tellThemes(themes: readonly ThemeComparison[], cities: readonly City[]): string {
  const told = themes.map(({name, coverage}) => {
    const shares = cities.flatMap((city) => {
      const found = coverageOf(coverage, city)
      return found === undefined ? [] : {city, share: found.share}
    })
    const most = Math.max(...shares.map(({share}) => share))
    const first = shares.filter(({share}) => share === most).map(({city}) => city)
    return `${name}：${cities.length}个城市中${shares.length}个有报道，比重最高的是${listCities(first)}（${toPerCent(most)}）`
  })
  return `${told.join('；')}。`
}

const toPerCent = (share: number): string => `${Math.round(share * 100)}%`
