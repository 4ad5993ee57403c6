import {expect, test} from 'vitest'
import {chooseRun} from '../../../src/compare/sentences/choose-run.js'
import {noPoints, type Weigh} from '../../../src/compare/sentences/run-weight.js'
import {passagesOf} from '../passages-of.js'

/** The longer, the better. */
const byLength: Weigh = ({span}) => ({tier: 0, aim: false, score: span.end - span.start, points: noPoints})

function quote(text: string, words: string, length: number): string | undefined {
  const start = text.indexOf(words)
  const include = {start, end: start + words.length}
  const run = passagesOf({text}).flatMap(
    (passage) => chooseRun(passage, {weigh: byLength, length, include}) ?? []
  )
  return run[0] && text.slice(run[0].start, run[0].end)
}

test('takes the longest run around what must be in it, and as many clauses before it as fit', () => {
  const text = '甲街走访三次，乙街走访三次，丙街走访9次，丁街走访三次，戊街走访三次。'
  expect(quote(text, '9次', 19)).toBe('乙街走访三次，丙街走访9次')
  expect(quote(text, '9次', 20)).toBe('甲街走访三次，乙街走访三次，丙街走访9次')
  expect(quote(text, '9次', 100)).toBe(text)
})

test('takes one long clause alone', () => {
  expect(quote('甲街走访三次，丙街同乙街一起走访9次。', '9次', 5)).toBe('丙街同乙街一起走访9次。')
})

test('finds each of thousands of clauses', () => {
  const text = Array.from({length: 2000}, (_, index) => `甲街走访${index + 1000}次，`).join('')
  expect(quote(text, '1000次', 20)).toBe('甲街走访1000次，甲街走访1001次')
  expect(quote(text, '2999次', 20)).toBe('甲街走访2998次，甲街走访2999次')
})
