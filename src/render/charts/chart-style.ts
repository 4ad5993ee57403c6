import type {Layout, Pt} from '../../model/layout.js'
import {contrastOf, luminance, mixColours} from './colour.js'

/** Sizes of the text in a chart, at the size at which it is printed. */
export const sizes = {title: 10, label: 8.5, value: 8, note: 8} as const

/** From one line of a text to the next. */
export const leadingOf = (size: Pt): Pt => size * 1.4

/** What stands where nothing is reported. */
export const missing = '未见报道'

/** Colours of a chart, all `#rrggbb`. */
export interface ChartStyle {
  text: string
  muted: string
  axis: string
  barHeight: Pt
  /** One for each series, each with the line around its bars, which a light colour needs to be seen on paper. */
  series: Array<{fill: string; line: string}>
}

/** A graphic must stand out that much from its ground (WCAG 2.2, 1.4.11). */
const leastContrast = 3
/** The lightest part of a ramp: a light colour beside which white paper still looks white. */
const lightestPart = 0.8

/** Choose the colours of a chart with so many series. */
export function chooseChartStyle({chart, styles}: Layout, count: number): ChartStyle {
  const text = styles.body.colour
  return {
    text,
    muted: styles.note.colour,
    axis: mixColours(text, '#ffffff', 0.5),
    barHeight: chart.barHeight,
    series: chooseSeriesColours(chart.colours, text, count).map((fill) => ({
      fill,
      line: contrastOf(fill, '#ffffff') < leastContrast ? mixColours(fill, '#000000', 0.5) : fill
    }))
  }
}

/** The layout's own colours where there are enough, else steps from the darkest of them to a light tint of it. */
function chooseSeriesColours(colours: readonly string[], text: string, count: number): string[] {
  if (count <= colours.length) return colours.slice(0, count)
  const darkest = [...colours].sort((a, b) => luminance(a) - luminance(b))[0] ?? text
  return Array.from({length: count}, (_, index) =>
    mixColours(darkest, '#ffffff', (index / Math.max(1, count - 1)) * lightestPart)
  )
}
