import {expect, test} from 'vitest'
import {buildFinding} from '../../../src/compare/findings/build-finding.js'
import type {Evidence} from '../../../src/model/comparison.js'

const quote = (source: number): Evidence => ({text: '建成中心1个。', source, line: 1})

test('leaves the mark between two clauses to the second, so that citations stand before it', () => {
  const {text, parts} = buildFinding([
    {text: '甲报道了“网格”', evidence: [quote(1)]},
    {text: '乙未见报道', evidence: []}
  ])
  expect(text).toBe('甲报道了“网格”；乙未见报道。')
  expect(parts.map((part) => part.text)).toEqual(['甲报道了“网格”', '；乙未见报道。'])
})

test('gives the full stop a part of its own behind citations', () => {
  const {parts} = buildFinding([{text: '甲报道了“网格”', evidence: [quote(1)]}])
  expect(parts.map((part) => part.text)).toEqual(['甲报道了“网格”', '。'])
})

test('keeps the mark that a clause brings along', () => {
  const {text} = buildFinding([
    {text: '化解纠纷：甲9件', evidence: [quote(1)]},
    {text: '、乙7件', evidence: [quote(2)]},
    {text: '，年份不同，仅供参考', evidence: []}
  ])
  expect(text).toBe('化解纠纷：甲9件、乙7件，年份不同，仅供参考。')
})

test('collects the evidence of all parts in their order', () => {
  const finding = buildFinding([
    {text: '甲报道了“网格”', evidence: [quote(2)]},
    {text: '“调解”仅见于乙材料', evidence: [quote(1)]}
  ])
  expect(finding.evidence.map(({source}) => source)).toEqual([2, 1])
})
