import {imageSize} from 'image-size'
import {expect, test} from 'vitest'
import {drawChart} from '../../../src/render/charts/draw-chart.js'
import {sampleLayout} from '../sample-layout.js'
import {cell, sampleChart} from './sample-chart.js'

const draw = (chart: typeof sampleChart) => drawChart(chart, sampleLayout, 460)

test('gives the same bytes, whatever was drawn before', async () => {
  const first = await draw(sampleChart)
  await draw({...sampleChart, name: 'other', kind: 'matrix'})
  const second = await draw(sampleChart)
  expect(second.svg).toBe(first.svg)
  expect(Buffer.compare(second.raster.bytes, first.raster.bytes)).toBe(0)
})

test('gives a PNG of 220 dots an inch as large as it says, and not a large file', async () => {
  const {width, height, raster} = await draw(sampleChart)
  const size = imageSize(raster.bytes)
  expect(size).toMatchObject({type: 'png', width: 1406, height: Math.round((height / 72) * 220)})
  expect(width).toBe(460)
  expect(raster.bytes.length).toBeLessThan(30_000)
})

test('shows Chinese text, not empty places, in the PNG', async () => {
  const named = await draw({...sampleChart, note: '甲'})
  const other = await draw({...sampleChart, note: '乙'})
  expect(Buffer.compare(named.raster.bytes, other.raster.bytes)).not.toBe(0)
})

test('shows a character that no font has as a box', async () => {
  const rare = await draw({...sampleChart, note: '甲𠮷'})
  const plain = await draw({...sampleChart, note: '甲'})
  expect(rare.svg).toContain('甲𠮷</text>')
  expect(Buffer.compare(rare.raster.bytes, plain.raster.bytes)).not.toBe(0)
})

test('refuses a series that has not one value for each category', async () => {
  const wrong = {...sampleChart, series: [{name: '甲', values: [cell(1)]}]}
  await expect(draw(wrong)).rejects.toThrow('`甲` has 1 values, expected 2')
})

test('refuses a value that no bar can have', async () => {
  for (const value of [-1, Number.NaN, Infinity]) {
    const wrong = {...sampleChart, categories: ['巡诊'], series: [{name: '甲', values: [cell(value)]}]}
    await expect(draw(wrong)).rejects.toThrow('expected zero or more')
  }
})

test('refuses a name that could not be that of a file', async () => {
  await expect(draw({...sampleChart, name: '../x'})).rejects.toThrow('small Latin letters')
})
