import {expect, test} from 'vitest'
import {splitClauses, splitSentences} from '../../src/text/sentences.js'

test('ends a sentence behind its closing quotation mark', () => {
  expect(splitSentences('大家都说“好！”我们也说好。真的？')).toEqual([
    '大家都说“好！”',
    '我们也说好。',
    '真的？'
  ])
})

test('keeps a quotation of several sentences in one sentence', () => {
  expect(splitSentences('他说：“好。走吧。”然后走了。')).toEqual(['他说：“好。走吧。”', '然后走了。'])
})

test('goes on where a comma follows the quotation', () => {
  expect(splitSentences('“平安是福。”，这句话人人会说。')).toEqual(['“平安是福。”，这句话人人会说。'])
})

test('does not bind anything to a quotation mark that is never closed', () => {
  expect(splitSentences('建成“红色驿站274个。完成改造。')).toEqual(['建成“红色驿站274个。', '完成改造。'])
})

test('ends a sentence behind …… but not inside brackets', () => {
  expect(splitSentences('全部完成……下一步（见附件。）继续。')).toEqual([
    '全部完成……',
    '下一步（见附件。）继续。'
  ])
})

test('gives the paragraph again when joined, blanks and 𠮷 included', () => {
  const text = ' 𠮷市。 第二句！？ “第三句。” 没有句号'
  expect(splitSentences(text).join('')).toBe(text)
})

test('does not split at a semicolon or a dash', () => {
  expect(splitSentences('排查一万件；化解九千件——成效好。')).toHaveLength(1)
})

test('splits clauses with their marks', () => {
  expect(splitClauses('建成中心1个，化解纠纷2件；成效——好。')).toEqual([
    '建成中心1个，',
    '化解纠纷2件；',
    '成效——',
    '好。'
  ])
})
