import type {Pt} from '../../model/layout.js'

/** The middle part of a chart, between its title and its note, as echarts takes it. */
export interface Plot {
  height: Pt
  /** echarts' option; `top` of grid and legend counts from the top of the plot. */
  grid: {left: Pt; top: Pt; width: Pt; height: Pt}
  option: {xAxis: object; yAxis: object; series: object[]; legend?: Array<{top: Pt}>}
}
