import {expect, test} from 'vitest'
import {findFuture} from '../../src/themes/find-future.js'

/** What of a sentence is still to come, behind `plan:` or `call:`. */
function future(sentence: string): string {
  const {start, telling} = findFuture(sentence)
  return start === sentence.length ? '' : `${telling}:${sentence.slice(start)}`
}

test.each([
  ['下一步，全市健全调解机制。', 'plan:下一步，全市健全调解机制。'],
  ['今年成效好，明年再建网格。', 'plan:明年再建网格。'],
  ['市政法机关将继续护航企业。', 'plan:市政法机关将继续护航企业。'],
  ['会议强调，加快综治中心建设。', 'call:会议强调，加快综治中心建设。'],
  ['各级党委政府要压实责任。', 'call:各级党委政府要压实责任。'],
  ['二要抓好队伍。', 'call:二要抓好队伍。'],
  ['必须守住底线。', 'call:必须守住底线。']
])('finds what is still to come in: %s', (sentence, expected) => {
  expect(future(sentence)).toBe(expected)
})

test.each([
  '将矛盾化解在基层。',
  '将𠮷县网格员纳入培训。',
  '按照上级要求，建成中心9个。',
  '要案全部告破。',
  '主要做法有三条。',
  '当事人提出异议26件。'
])('takes for work done: %s', (sentence) => {
  expect(future(sentence)).toBe('')
})
