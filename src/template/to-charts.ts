import type {Chart} from '../model/chart.js'
import type {Comparison} from '../model/comparison.js'
import {toCoverageChart} from './to-coverage-chart.js'
import {toIndicatorChart} from './to-indicator-chart.js'

/**
 * Prepare the charts of a comparison: `coverage`, then one for each row of figures that may be set side by side.
 *
 * A chart of a row is named after its theme and indicator, or after the row's number in the theme where it has no such
 * id: `mediation-disputes-resolved`, `mediation-3`. All texts are plain.
 */
export function toCharts({cities, themes}: Comparison): Chart[] {
  const rows = themes.flatMap((theme) =>
    theme.indicators.flatMap((row, index) => {
      const chart = toIndicatorChart(theme, row, cities)
      return chart === undefined ? [] : {...chart, name: `${theme.id}-${isId(row.id) ? row.id : index + 1}`}
    })
  )
  const coverage = toCoverageChart(cities, themes)
  return withOwnNames([...(coverage === undefined ? [] : [coverage]), ...rows])
}

const isId = (text: string): boolean => /^[a-z0-9-]+$/.test(text)

/** The row `b-c` of the theme `a` and the row `c` of `a-b` would have one file. */
function withOwnNames(charts: readonly Chart[]): Chart[] {
  const taken = new Set<string>()
  return charts.map((chart) => {
    let {name} = chart
    for (let number = 2; taken.has(name); number++) name = `${chart.name}-${number}`
    taken.add(name)
    return {...chart, name}
  })
}
