import type {Chart} from '../../model/chart.js'
import type {Pt} from '../../model/layout.js'
import {leadingOf, missing, sizes, type ChartStyle} from './chart-style.js'
import {contrastOf, mixColours} from './colour.js'
import type {Plot} from './plot.js'
import type {Texts} from './texts.js'
import {textWidth} from './text-width.js'
import {wrapText} from './wrap-text.js'

/** The names of the series take at most this part of the width. */
const mostForNames = 0.26
const nameGap = 8
/** White between two cells. */
const cellGap = 1.5
const cellPadding = {horizontal: 3, vertical: 3.5}
/** Shades of the least and the greatest value, as parts of the colour. */
const shades = {least: 0.08, most: 0.85}
/** The eye tells no more shades apart; the label gives the value. */
const steps = 12

/** The part of echarts' `renderItem` interface that is used here. */
interface ItemApi {
  coord(place: [number, number]): [number, number]
}

/** Set a shaded cell for each series (a row) and category (a column), with its label in it. */
export function plotMatrix({categories, series}: Chart, width: Pt, style: ChartStyle, texts: Texts): Plot {
  const names = series.map(({name}) => wrapText(name, (mostForNames * width) / sizes.label))
  const left = Math.ceil(Math.max(0, ...names.flat().map(textWidth)) * sizes.label) + nameGap
  const column = (width - left) / Math.max(1, categories.length)
  const fit = (column - cellGap - 2 * cellPadding.horizontal) / sizes.value
  const heads = categories.map((name) => wrapText(name, (column - cellGap) / sizes.label))
  const most = Math.max(0, ...series.flatMap(({values}) => values.map((cell) => cell?.value ?? 0)))
  const [strongest = {fill: style.text}] = style.series
  const cells = series.flatMap(({values}, y) =>
    values.map((cell, x) => {
      const part = cell === null || most === 0 ? 0 : Math.round((cell.value / most) * steps) / steps
      const fill = mixColours(
        '#ffffff',
        strongest.fill,
        cell === null ? 0 : shades.least + part * (shades.most - shades.least)
      )
      return {
        x,
        y,
        lines: wrapText(cell?.label ?? missing, fit),
        fill,
        colour: cell === null ? style.muted : readableOn(fill, style.text)
      }
    })
  )

  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length))
  const nameHeight = Math.max(1, ...names.map((name) => name.length)) * leadingOf(sizes.label)
  const row = Math.ceil(
    Math.max(lines * leadingOf(sizes.value), nameHeight) + 2 * cellPadding.vertical + cellGap - 4
  )
  const top = Math.ceil(Math.max(1, ...heads.map((head) => head.length)) * leadingOf(sizes.label)) + 4
  const height = row * series.length
  const axis = {type: 'category', axisTick: {show: false}, axisLine: {show: false}}
  const label = {
    interval: 0,
    fontSize: sizes.label,
    lineHeight: leadingOf(sizes.label),
    color: style.text
  }
  return {
    height: top + height,
    grid: {left, top, width: width - left, height},
    option: {
      xAxis: {
        ...axis,
        position: 'top',
        data: categories.map((_, index) => index),
        axisLabel: {
          ...label,
          margin: 4,
          formatter: (_: string, index: number) => texts.keep(heads[index] ?? [])
        }
      },
      yAxis: {
        ...axis,
        inverse: true,
        data: series.map((_, index) => index),
        axisLabel: {
          ...label,
          margin: nameGap,
          formatter: (_: string, index: number) => texts.keep(names[index] ?? [])
        }
      },
      series: [
        {
          type: 'custom',
          silent: true,
          data: cells.map(({x, y}) => [x, y]),
          renderItem: ({dataIndex}: {dataIndex: number}, api: ItemApi) => {
            const cell = cells[dataIndex]
            if (cell === undefined) return null
            const [x, y] = api.coord([cell.x, cell.y])
            const box = {width: column - cellGap, height: row - cellGap}
            return {
              type: 'group',
              children: [
                {
                  type: 'rect',
                  shape: {x: x - box.width / 2, y: y - box.height / 2, ...box},
                  style: {fill: cell.fill}
                },
                {
                  type: 'text',
                  style: {
                    text: texts.keep(cell.lines),
                    x,
                    y,
                    fill: cell.colour,
                    fontSize: sizes.value,
                    lineHeight: leadingOf(sizes.value),
                    align: 'center',
                    verticalAlign: 'middle'
                  }
                }
              ]
            }
          }
        }
      ]
    }
  }
}

/** Text must stand out that much from its ground (WCAG 2.2, 1.4.3); black or white always does. */
const leastContrast = 4.5

function readableOn(fill: string, text: string): string {
  return [text, '#ffffff'].find((colour) => contrastOf(fill, colour) >= leastContrast) ?? '#000000'
}
