import {expect, test} from 'vitest'
import {PageContent} from '../../../../src/render/pdf/paint/page-content.js'
import {paintFills, paintRules} from '../../../../src/render/pdf/paint/paint-rules.js'
import type {FillFragment, RuleFragment} from '../../../../src/render/pdf/pages/strip.js'

const fill = (y: number, changes: Partial<FillFragment> = {}): FillFragment => ({
  kind: 'fill',
  x: 10,
  y,
  width: 100,
  height: 20,
  colour: '#eeeeee',
  ...changes
})
const rule = (y: number, changes: Partial<RuleFragment> = {}): RuleFragment => ({
  kind: 'rule',
  x1: 10,
  y1: y,
  x2: 110,
  y2: y,
  width: 0.5,
  colour: '#000000',
  ...changes
})

function fills(...fragments: FillFragment[]): string[] {
  const content = new PageContent(0)
  paintFills(fragments, content)
  return content.finish().split('\n')
}

function rules(...fragments: RuleFragment[]): string[] {
  const content = new PageContent(0)
  paintRules(fragments, content)
  return content.finish().split('\n')
}

test('joins boxes that continue one another, so that no hair of white is between them', () => {
  expect(fills(fill(0), fill(20), fill(40.001))).toEqual(['0.933 0.933 0.933 rg', '10 0 100 60.001 re', 'f'])
})

test('keeps boxes apart that do not touch or are not as wide', () => {
  expect(fills(fill(0), fill(21), fill(41, {width: 99}))).toEqual([
    '0.933 0.933 0.933 rg',
    '10 0 100 20 re',
    '10 21 100 20 re',
    '10 41 99 20 re',
    'f'
  ])
})

test('fills boxes of another colour by themselves', () => {
  expect(fills(fill(0), fill(20, {colour: '#ff0000'}))).toEqual([
    '0.933 0.933 0.933 rg',
    '10 0 100 20 re',
    'f',
    '1 0 0 rg',
    '10 20 100 20 re',
    'f'
  ])
})

test('draws rules that look alike as one path, whatever stands between them', () => {
  expect(rules(rule(1), rule(2, {width: 1}), rule(3))).toEqual([
    '0.5 w',
    '10 1 m 110 1 l',
    '10 3 m 110 3 l',
    'S',
    '1 w',
    '10 2 m 110 2 l',
    'S'
  ])
})

test('draws dots round, and what follows as a line again', () => {
  expect(rules(rule(1, {dots: 4}), rule(2))).toEqual([
    '0.5 w',
    '1 J [0 4] 0 d',
    '10 1 m 110 1 l',
    'S',
    '0 J [] 0 d',
    '10 2 m 110 2 l',
    'S'
  ])
})
