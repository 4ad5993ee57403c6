import {init} from 'echarts/dist/echarts.esm.min.mjs'
import type {Chart} from '../../model/chart.js'
import type {Layout, Pt} from '../../model/layout.js'
import {chooseChartStyle, leadingOf, sizes} from './chart-style.js'
import {escapeXml} from './escape-xml.js'
import {plotBars} from './plot-bars.js'
import {plotMatrix} from './plot-matrix.js'
import {tidySvg} from './tidy-svg.js'
import {createTexts} from './texts.js'
import {wrapText} from './wrap-text.js'

const noteGap = 8
/** Room above the legend, so that no frame of a picture touches it. */
const head = 4
/** Room below the last line of text for what hangs under its baseline. */
const foot = 2

/** A chart as an SVG that may stand in an HTML page: no style, no script, no id but those that begin with its name. */
export interface ChartSvg {
  svg: string
  height: Pt
  /** All that is written in it. */
  text: string
}

/**
 * Draw a chart as SVG with its note below, in real text in the families of `stack`.
 *
 * Its title is for those who cannot see it: the report says it in a caption.
 */
export function renderSvg(chart: Chart, layout: Layout, width: Pt, stack: string): ChartSvg {
  const texts = createTexts()
  const style = chooseChartStyle(layout, chart.series.length)
  const {
    option,
    grid,
    height: plotHeight
  } = (chart.kind === 'matrix' ? plotMatrix : plotBars)(chart, width, style, texts)
  const note = wrapText(chart.note, width / sizes.note)
  const noteTop = head + plotHeight + (note.length > 0 ? noteGap : 0)
  const height = Math.ceil(noteTop + note.length * leadingOf(sizes.note)) + foot

  const drawing = init(null, null, {renderer: 'svg', ssr: true, width, height})
  const text = {left: 0, padding: 0, itemGap: 0}
  drawing.setOption({
    animation: false,
    ...option,
    legend: (option.legend ?? []).map((item) => ({...item, top: head + item.top})),
    grid: {...grid, top: head + grid.top, containLabel: false},
    title: [
      {
        ...text,
        text: texts.keep(note),
        top: noteTop,
        textStyle: {
          color: style.muted,
          fontSize: sizes.note,
          fontWeight: 'normal',
          lineHeight: leadingOf(sizes.note)
        }
      }
    ]
  })
  const drawn = tidySvg(drawing.renderToSVGString(), texts)
  drawing.dispose()
  const ids = {title: `chart-${chart.name}-title`, desc: `chart-${chart.name}-desc`}
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${ids.title} ${ids.desc}" font-family="${escapeXml(stack)}">`,
    `<title id="${ids.title}">${escapeXml(chart.title)}</title>`,
    `<desc id="${ids.desc}">${escapeXml(chart.alt)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    drawn,
    '</svg>\n'
  ].join('\n')
  return {svg, height, text: texts.all()}
}
