import {expect, test} from 'vitest'
import type {Lexicon, Term} from '../../src/model/lexicon.js'
import {compileLexicons} from '../../src/themes/compile-lexicons.js'
import {placeHits} from '../../src/themes/place-hits.js'
import {sumWeights} from '../../src/themes/sum-weights.js'

const term = (text: string, weight = 2, rest: Partial<Term> = {}): Term => ({
  text,
  weight,
  except: [],
  ...rest
})
const lexicon: Lexicon = {
  id: 'community',
  name: '社区',
  terms: [
    term('综治中心'),
    term('网格'),
    term('警务室'),
    term('邻里中心'),
    term('社区', 1),
    term('居民', 0.5),
    term('律师', 2, {with: ['企业']}),
    term('信访', 2, {without: ['评查']})
  ],
  practices: [],
  indicators: [],
  elsewhere: ['反诈']
}
const matcher = compileLexicons([lexicon])
const weigh = (sentence: string): Record<string, number> =>
  Object.fromEntries(sumWeights(placeHits(matcher, sentence, new Set())))

test('weighs a term of an office a quarter, one of work in full', () => {
  expect([weigh('综治中心主任到场。'), weigh('综治中心管理规范。')]).toEqual([{综治中心: 0.5}, {综治中心: 2}])
})

test('weighs a term of a motto half, one in a quoted name in full', () => {
  expect([weigh('“有事找网格，有理到中心”。'), weigh('“智慧网格”建成。')]).toEqual([{网格: 1}, {网格: 2}])
})

test('weighs a call less than a plan, and a plan with a number in full', () => {
  expect([weigh('会议强调，要建网格。'), weigh('将继续建网格。'), weigh('将继续建网格20个。')]).toEqual([
    {网格: 0.5},
    {网格: 0.8},
    {网格: 2}
  ])
})

test('does not take a year for the number of a plan', () => {
  expect(weigh('2025年将继续建网格。')).toEqual({网格: 0.8})
})

test('lets a list of mixed things bring 1 at most', () => {
  expect(weigh('推进网格、警务室、禁毒、扫黄、防汛。')).toEqual({网格: 0.5, 警务室: 0.5})
})

test('weighs a list in full where most of its items are on the theme', () => {
  expect(weigh('建好网格、警务室、路灯。')).toEqual({网格: 2, 警务室: 2})
})

test('does not let faint terms make a list', () => {
  expect(weigh('关心居民、学生、居民。')).toEqual({居民: 0.25})
})

test('weighs in full what a list of subjects does', () => {
  expect(weigh('法院、检察院、公安局联合建成网格。')).toEqual({网格: 2})
})

test('weighs a term half whose companion is one item of many', () => {
  expect([weigh('律师走遍学校、乡村、企业。'), weigh('律师走进企业。')]).toEqual([{律师: 1}, {律师: 2}])
})

test('does not count a term beside what it must stand without', () => {
  expect([weigh('组织信访评查。'), weigh('办理信访；组织评查。')]).toEqual([{}, {信访: 2}])
})

test('counts beside the words of another field only what needs no company', () => {
  expect([weigh('社区反诈宣传。'), weigh('网格员反诈宣传。')]).toEqual([{}, {网格: 2}])
})
