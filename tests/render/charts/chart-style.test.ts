import {expect, test} from 'vitest'
import {chooseChartStyle} from '../../../src/render/charts/chart-style.js'
import {contrastOf, luminance} from '../../../src/render/charts/colour.js'
import {sampleLayout} from '../sample-layout.js'

const layout = {...sampleLayout, chart: {...sampleLayout.chart, colours: ['#4f83b8', '#12355b', '#dbe7f3']}}
const fills = (count: number): string[] => chooseChartStyle(layout, count).series.map(({fill}) => fill)

test('takes the colours of the layout in their order', () => {
  expect(fills(2)).toEqual(['#4f83b8', '#12355b'])
})

test('steps from dark to light where the layout has too few, so that a print in black and white tells them apart', () => {
  const steps = fills(6).map(luminance)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(new Set(steps).size).toBe(6)
})

test('draws a line around what is too light for paper, and only there', () => {
  const [, dark, light] = chooseChartStyle(layout, 3).series
  expect(dark?.line).toBe(dark?.fill)
  expect(contrastOf(light?.line ?? '', '#ffffff')).toBeGreaterThan(3)
})
