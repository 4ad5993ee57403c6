/** The data of a chart (图), as a template names it in `![alt](chart:NAME)`. */
export interface Chart {
  /** The theme that it belongs to; absent for a chart over all themes. */
  theme?: string
  /** Small Latin letters, digits and `-`: the name of its file. */
  name: string
  /** What the chart shows, in one line: its caption. */
  title: string
  /** What the chart shows, in words, for who cannot see it. */
  alt: string
  /** A note under the chart, or empty. */
  note: string
  /** `bars`: a group of bars for each category; `matrix`: a shaded cell for each series and category, for many series. */
  kind: 'bars' | 'matrix'
  categories: string[]
  /** One value a category; `null` where nothing is reported, which is no zero. `label` is what stands beside the bar. */
  series: Array<{name: string; values: Array<{value: number; label: string} | null>}>
}
