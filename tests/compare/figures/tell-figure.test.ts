import {expect, test} from 'vitest'
import {tellFigures} from '../../../src/compare/figures/tell-figure.js'
import type {FigureEvidence} from '../../../src/model/comparison.js'

const figure = (year?: number, reported?: number): FigureEvidence => ({
  text: '化解纠纷9600多件',
  start: 0,
  value: 9600,
  unit: '件',
  approx: 'over',
  of: '化解纠纷',
  measure: 'flow',
  ...(year !== undefined && {year}),
  evidence: {text: '化解纠纷9600多件。', source: 1, line: 1, ...(reported !== undefined && {year: reported})}
})

test('tells a stated year, the year of the article, or that there is none', () => {
  expect(tellFigures([figure(2021, 2021)])).toBe('化解纠纷9600多件（2021年）')
  expect(tellFigures([figure(undefined, 2022)])).toBe('化解纠纷9600多件（2022年材料）')
  expect(tellFigures([figure()], {plain: true})).toBe('9600多件（年份未注明）')
})

test('tells of which part of the city it is, once', () => {
  const part = {...figure(2021), scope: '东湖区'}
  expect(tellFigures([part])).toBe('化解纠纷9600多件（东湖区，2021年）')
  expect(tellFigures([{...part, text: '东湖区化解纠纷9600多件'}])).toBe('东湖区化解纠纷9600多件（2021年）')
  expect(tellFigures([part], {scopeTold: true})).toBe('化解纠纷9600多件（2021年）')
})

test('tells nothing of no figures', () => {
  expect(tellFigures([])).toBe('')
})
