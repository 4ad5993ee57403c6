import {expect, test} from 'vitest'
import type {Evidence} from '../../src/model/comparison.js'
import {chooseTelling} from '../../src/template/choose-telling.js'
import {quotation} from './sample-comparison.js'

const choose = (one: Partial<Evidence>, other: Partial<Evidence>): string[] =>
  chooseTelling(
    [
      ['甲', [{...quotation, ...one}]],
      ['乙', [{...quotation, ...other}]]
    ],
    1
  )

test('takes what was done before a plan with figures', () => {
  expect(choose({aim: true}, {text: '平台已经建成。'})).toEqual(['乙'])
})

test('takes the body before a caption', () => {
  expect(choose({from: 'caption'}, {text: '平台已经建成。'})).toEqual(['乙'])
})

test('takes a quotation with a number before a whole one without', () => {
  expect(choose({text: '平台已经建成。'}, {cut: 'after'})).toEqual(['乙'])
})

test('takes a whole sentence before a part', () => {
  expect(choose({cut: 'before'}, {})).toEqual(['乙'])
})

test('takes the earlier of equals, and keeps the order of the cities', () => {
  expect(choose({}, {})).toEqual(['甲'])
  const both = chooseTelling(
    [
      ['甲', [{...quotation, aim: true}]],
      ['乙', [quotation]]
    ],
    2
  )
  expect(both).toEqual(['甲', '乙'])
})
