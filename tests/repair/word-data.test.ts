import {expect, test} from 'vitest'
import {loadWordCounts} from '../../src/repair/word-data.js'

test('knows how frequent words, characters and pairs are', async () => {
  const counts = await loadWordCounts()
  expect(counts.word('人民')).toBeGreaterThan(counts.word('人种') ?? Infinity)
  expect(counts.character('的')).toBeGreaterThan(counts.character('基') ?? Infinity)
  expect(counts.pairs('基')?.get('本')).toBeGreaterThan(counts.pairs('基')?.get('尔') ?? Infinity)
})

test('does not know what is no word', async () => {
  const counts = await loadWordCounts()
  expect(counts.word('緦崿')).toBeUndefined()
  expect(counts.word('')).toBeUndefined()
  expect(counts.pairs('基')?.get('x')).toBeUndefined()
  expect(counts.pairs('x')).toBeUndefined()
})

test('gives a number for every word that begins with a frequent character', async () => {
  const counts = await loadWordCounts()
  expect(['人民', '人员', '人民政府', '人'].map((word) => Number.isFinite(counts.word(word)))).toEqual([
    true,
    true,
    true,
    true
  ])
})
