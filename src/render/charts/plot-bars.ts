import type {Chart} from '../../model/chart.js'
import type {Pt} from '../../model/layout.js'
import {leadingOf, missing, sizes, type ChartStyle} from './chart-style.js'
import type {Plot} from './plot.js'
import type {Texts} from './texts.js'
import {textWidth} from './text-width.js'
import {wrapText} from './wrap-text.js'

/** The names of the categories take at most this part of the width, a label at most that of the rest. */
const mostForNames = 0.26
const mostForLabel = 0.45
/** Room beside bars, as parts of their thickness. */
const bars = {gap: 0.375, groupGap: 1.125, single: 0.625}
/** The values beside bars must not touch one another. */
const leastStep = sizes.value * 1.15
const labelGap = 4
const nameGap = 8
/** More bars in a group than these are hard to tell by their colours: each then has its name. */
const mostUnnamed = 3
const swatch = 8
const legendGap = {items: 14, below: 6, swatch: 5}

/** Set bars side by side, a group for each category, each with its value; the legend has the order of the bars. */
export function plotBars({categories, series}: Chart, width: Pt, style: ChartStyle, texts: Texts): Plot {
  const names = categories.map((name) => wrapText(name, (mostForNames * width) / sizes.label))
  const left = Math.ceil(Math.max(0, ...names.flat().map(textWidth)) * sizes.label) + nameGap
  const room = width - left
  const labelOf = (cell: Chart['series'][number]['values'][number], name: string): string =>
    `${series.length > mostUnnamed ? `${name} ` : ''}${cell?.label ?? missing}`
  const labels = series.map(({name, values}) =>
    values.map((cell) => wrapText(labelOf(cell, name), (mostForLabel * room) / sizes.value))
  )
  const most = Math.max(0, ...series.flatMap(({values}) => values.map((cell) => cell?.value ?? 0)))
  const length = longestBar(series, labels, most, room)

  const lines = Math.max(1, ...labels.flat().map((label) => label.length))
  const {barHeight} = style
  const between = Math.max(bars.gap * barHeight, leastStep - barHeight)
  const gap = between + (lines - 1) * leadingOf(sizes.value)
  const group = series.length * (barHeight + gap) - gap
  const nameHeight = Math.max(1, ...names.map((name) => name.length)) * leadingOf(sizes.label)
  const band = Math.ceil(
    Math.max(group, nameHeight) +
      gap -
      between +
      (series.length > 1 ? bars.groupGap : bars.single) * barHeight
  )
  const {legend, height: top} =
    series.length > 1 ? setLegend(series, width, style, texts) : {legend: [], height: 0}
  const height = band * categories.length
  return {
    height: top + height,
    grid: {left, top, width: length, height},
    option: {
      xAxis: {type: 'value', show: false, min: 0, max: most > 0 ? most : 1},
      yAxis: {
        type: 'category',
        inverse: true,
        data: categories.map((_, index) => index),
        axisTick: {show: false},
        axisLine: {lineStyle: {color: style.axis, width: 0.75}},
        axisLabel: {
          interval: 0,
          margin: nameGap,
          fontSize: sizes.label,
          lineHeight: leadingOf(sizes.label),
          color: style.text,
          formatter: (_: string, index: number) => texts.keep(names[index] ?? [])
        }
      },
      legend,
      series: series.map(({values}, index) => ({
        type: 'bar',
        name: `${index}`,
        silent: true,
        emphasis: {disabled: true},
        barWidth: barHeight,
        barGap: `${(gap / barHeight) * 100}%`,
        itemStyle: {
          color: style.series[index]?.fill,
          borderColor: style.series[index]?.line,
          borderWidth: 0.5
        },
        label: {
          show: true,
          position: 'right',
          distance: labelGap,
          fontSize: sizes.value,
          lineHeight: leadingOf(sizes.value),
          formatter: ({dataIndex}: {dataIndex: number}) => texts.keep(labels[index]?.[dataIndex] ?? [])
        },
        data: values.map((cell) => ({
          value: cell?.value ?? 0,
          label: {color: cell === null ? style.muted : style.text},
          ...(cell === null && {itemStyle: {borderWidth: 0}})
        }))
      }))
    }
  }
}

/** The length of the bar with the greatest value: every label still fits behind its bar. */
function longestBar(
  series: Chart['series'],
  labels: ReadonlyArray<ReadonlyArray<readonly string[]>>,
  most: number,
  room: Pt
): Pt {
  const lengths = series.flatMap(({values}, row) =>
    values.map((cell, column) => {
      const label = Math.max(0, ...(labels[row]?.[column] ?? []).map(textWidth)) * sizes.value
      return cell === null || cell.value === 0 ? room : ((room - labelGap - label) * most) / cell.value
    })
  )
  return Math.floor(Math.min(room - labelGap, ...lengths))
}

/** Set a legend in lines, in the order of the bars: one for each name, as echarts sets its items by widths of its own. */
function setLegend(
  series: Chart['series'],
  width: Pt,
  style: ChartStyle,
  texts: Texts
): {legend: Array<{top: Pt}>; height: Pt} {
  let [left, top] = [0, 0]
  const legend = series.map(({name}, index) => {
    const needed = swatch + legendGap.swatch + textWidth(name) * sizes.label
    if (left > 0 && left + needed > width) [left, top] = [0, top + leadingOf(sizes.label)]
    const item = {
      left,
      top,
      data: [`${index}`],
      formatter: () => texts.keep([name]),
      padding: 0,
      itemWidth: swatch,
      itemHeight: swatch,
      icon: 'rect',
      inactiveBorderWidth: 0,
      itemStyle: {borderWidth: 0.5},
      textStyle: {fontSize: sizes.label, color: style.text}
    }
    left += needed + legendGap.items
    return item
  })
  return {legend, height: Math.ceil(top + leadingOf(sizes.label)) + legendGap.below}
}
