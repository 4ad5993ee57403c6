import type {Chart} from '../model/chart.js'
import {markdownText as md} from './markdown-text.js'
import type {ChartView} from './theme-view.js'

/** Prepare a chart for a template, which shows it as `![{{alt}}]({{url}})`. */
export function toChartView({name, title, alt, note}: Chart): ChartView {
  return {name, url: `${chartScheme}${name}`, title: md(title), alt: md(alt), note: md(note)}
}

/** What the address of a chart begins with in a template. */
export const chartScheme = 'chart:'
