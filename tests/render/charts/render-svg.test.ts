import {expect, test} from 'vitest'
import type {Chart} from '../../../src/model/chart.js'
import {renderSvg} from '../../../src/render/charts/render-svg.js'
import {textWidth} from '../../../src/render/charts/text-width.js'
import {sampleLayout} from '../sample-layout.js'
import {cell, sampleChart} from './sample-chart.js'

const width = 460
const render = (chart: Chart): string =>
  renderSvg(chart, sampleLayout, width, "'Noto Sans SC', sans-serif").svg

/** Every text with the place of its anchor, its size and how it is anchored. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const read = (name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0)
    const [, x = 0, y = 0] =
      /translate\((\S+) (\S+)\)/.exec(attributes) ?? /translate\((\S+)()\)/.exec(attributes) ?? []
    return {
      text,
      size: read('font-size'),
      x: Number(x) + read('x'),
      y: Number(y) + read('y'),
      anchor: /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? ''
    }
  })

/** The boxes that texts take, by our own estimate of widths. */
const boxesOf = (svg: string) =>
  textsOf(svg).map(({text, size, x, y, anchor}) => {
    const wide = textWidth(text) * size
    const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x
    return {text, left, right: left + wide, top: y - size * 0.8, bottom: y + size * 0.1}
  })

const overlaps = (svg: string): string[] => {
  const boxes = boxesOf(svg)
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
      )
      .map((other) => `${one.text} | ${other.text}`)
  )
}

const outside = (svg: string): string[] => {
  const height = Number(/viewBox="0 0 \S+ (\S+)"/.exec(svg)?.[1])
  return boxesOf(svg)
    .filter(({left, right, top, bottom}) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height)
    .map(({text}) => text)
}

const longNames = [
  '“枫桥经验”与矛盾纠纷多元预防调处化解综合机制建设',
  '夜校',
  'AI与“互联网+”治理（2021—2024年）',
  '𠮷林巡诊',
  '流动书屋与乡村夜读',
  '河道清洁',
  '老街修缮',
  '公园夜灯'
]

const wide = (kind: Chart['kind'], cities: number, themes: number, label: string): Chart => ({
  ...sampleChart,
  kind,
  categories: longNames.slice(0, themes),
  series: Array.from({length: cities}, (_, row) => ({
    name: ['甲', '乙市', '丙自治州', '𠮷市', '戊', '己'][row] ?? `第${row}市`,
    values: longNames
      .slice(0, themes)
      .map((_name, column) => ((row + column) % 4 === 3 ? null : {value: row * 7 + column, label}))
  }))
})

test.each(
  [2, 3, 6].flatMap((cities) =>
    [1, 4, 8].flatMap((themes) =>
      ['12段（30%）', '9600多件（2021年材料）', '重点领域的行业性、专业性组织新增26家并覆盖四个县市区'].map(
        (label) => [cities, themes, label] as const
      )
    )
  )
)(
  'bars of %i cities and %i themes with the labels %s: no text overlaps another or is cut',
  (cities, themes, label) => {
    const svg = render(wide('bars', cities, themes, label))
    expect([overlaps(svg), outside(svg)]).toEqual([[], []])
  }
)

test.each([
  [7, 4, '30%'],
  [40, 8, '30%'],
  [9, 8, '12段（30%）']
])(
  'a matrix of %i cities and %i themes with the labels %s: no text overlaps another or is cut',
  (cities, themes, label) => {
    const svg = render(wide('matrix', cities, themes, label))
    expect([overlaps(svg), outside(svg)]).toEqual([[], []])
  }
)

test('grows with the rows of a matrix', () => {
  const [few, many] = [8, 40].map(
    (cities) => renderSvg(wide('matrix', cities, 4, '5%'), sampleLayout, width, 'x').height
  )
  expect(many).toBeGreaterThan((few ?? 0) * 3)
})

test('says 未见报道 where nothing is reported and draws no bar there, and none for a zero, which has its label', () => {
  const svg = render(sampleChart)
  expect(textsOf(svg).map(({text}) => text)).toEqual(expect.arrayContaining(['30段', '0段', '未见报道']))
  const bars = [...svg.matchAll(/<path d="M\S+ \S+l\S+ 0l0 \S+l\S+ 0Z"/g)]
  // Four bars and three squares of the legend.
  expect(bars).toHaveLength(7)
})

test('makes bars as long as their values', () => {
  const svg = render({...sampleChart, series: [{name: '甲', values: [cell(40), cell(10)]}]})
  const [long = 0, short = 1] = [...svg.matchAll(/<path d="M\S+ \S+l(\S+) 0/g)].map(([, length]) =>
    Number(length)
  )
  expect(long / short).toBeCloseTo(4, 1)
})

test('has a legend in the order of the bars, and none for one series', () => {
  const names = textsOf(render(sampleChart)).filter(({text}) => /^[甲乙丙]$/.test(text))
  expect(names.toSorted((a, b) => a.x - b.x).map(({text}) => text)).toEqual(['甲', '乙', '丙'])
  const single = render({...sampleChart, series: sampleChart.series.slice(0, 1)})
  expect(textsOf(single).map(({text}) => text)).not.toContain('甲')
})

test('names each bar where there are more than colours can tell apart', () => {
  const svg = render({...sampleChart, series: [...sampleChart.series, {name: '丁', values: [cell(5), null]}]})
  expect(textsOf(svg).map(({text}) => text)).toEqual(
    expect.arrayContaining(['丁 5段', '丁 未见报道', '甲 30段'])
  )
})

test('escapes what users write, and takes nothing of it for an order', () => {
  const text = '<b>&"{a}{b|c}\u0001__proto__'
  const svg = render({
    ...sampleChart,
    title: text,
    alt: text,
    note: text,
    categories: [text, '__proto__'],
    series: [
      {
        name: text,
        values: [
          {value: 1, label: text},
          {value: 1, label: 'constructor'}
        ]
      }
    ]
  })
  const escaped = '&lt;b&gt;&amp;&quot;{a}{b|c}__proto__'
  expect(svg).toContain(`<desc id="chart-coverage-desc">${escaped}</desc>`)
  const texts = textsOf(svg).map((one) => one.text)
  expect(texts.filter((one) => one === escaped)).toHaveLength(3)
  expect(texts).toEqual(expect.arrayContaining(['__proto__', 'constructor']))
  expect(Object.keys(Object.prototype)).toEqual([])
  expect('prev' in {}).toBe(false)
})

test('is a picture with a name and a description, and ids that no other chart has', () => {
  const svg = render(sampleChart)
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-coverage-title chart-coverage-desc"/)
  expect(svg).toContain(`<title id="chart-coverage-title">${sampleChart.title}</title>`)
  const ids = [...render({...sampleChart, name: 'other'}).matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['chart-other-title', 'chart-other-desc'])
})

test.each(['bars', 'matrix'] as const)('leaves out all of echarts that is no drawing: %s', (kind) => {
  const svg = render({...sampleChart, kind})
  expect(svg).not.toMatch(/<style|<script|class=|style=|ecmeta|zr\d|href|url\(|pointer-events|NaN|undefined/)
  expect(new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name))).toEqual(
    new Set(['svg', 'title', 'desc', 'rect', 'path', 'text'])
  )
})

test('has no note where there is none', () => {
  const svg = renderSvg({...sampleChart, note: ''}, sampleLayout, width, 'x')
  expect(textsOf(svg.svg).filter(({text}) => text === '')).toEqual([])
  expect(svg.height).toBeLessThan(renderSvg(sampleChart, sampleLayout, width, 'x').height - 10)
})

test('leaves its title to the caption of the report, and says it to who cannot see', () => {
  const {svg} = renderSvg({...sampleChart, title: '题名'}, sampleLayout, width, 'x')
  expect(textsOf(svg).filter(({text}) => text.includes('题名'))).toEqual([])
  expect(svg).toContain('<title id="chart-coverage-title">题名</title>')
})
