import {expect, test} from 'vitest'
import {clauseSpans, partSpans, trimSpan} from '../../../src/compare/sentences/clause-spans.js'

const cut = (text: string): string[] => clauseSpans(text).map(({start, end}) => text.slice(start, end))

test('cuts behind commas, semicolons, colons and double dashes', () => {
  expect(cut('建成驿站1个，化解纠纷2件；成效——好。')).toEqual([
    '建成驿站1个，',
    '化解纠纷2件；',
    '成效——',
    '好。'
  ])
})

test('does not cut inside quotation marks or brackets', () => {
  expect(cut('推行“有事说，无事报”制度（含乡镇，街道），效果好。')).toEqual([
    '推行“有事说，无事报”制度（含乡镇，街道），',
    '效果好。'
  ])
})

test('does not cut at the single dash of a range of years', () => {
  expect(cut('出台方案（2024—2027年），推进2021—2023年任务。')).toEqual([
    '出台方案（2024—2027年），',
    '推进2021—2023年任务。'
  ])
})

test('keeps a sentence with a mark that is never closed in one piece from there', () => {
  expect(cut('建成一批，推行“有事说，无事报制度，效果好。')).toEqual([
    '建成一批，',
    '推行“有事说，无事报制度，效果好。'
  ])
})

test('covers the whole sentence, 𠮷 included', () => {
  expect(cut('𠮷市建成，𠮷县化解；完').join('')).toBe('𠮷市建成，𠮷县化解；完')
})

test('parts a sentence at semicolons only', () => {
  const text = '化解纠纷9件，调解2件；建成驿站7个。'
  expect(partSpans(text).map(({start, end}) => text.slice(start, end))).toEqual([
    '化解纠纷9件，调解2件；',
    '建成驿站7个。'
  ])
})

test('leaves out marks on which a cut would end, but not a full stop', () => {
  const text = '——建成驿站，化解纠纷。'
  expect(text.slice(trimSpan(text, {start: 0, end: 7}).start, trimSpan(text, {start: 0, end: 7}).end)).toBe(
    '建成驿站'
  )
  expect(trimSpan(text, {start: 7, end: text.length}).end).toBe(text.length)
})
