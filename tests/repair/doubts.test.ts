import {expect, test} from 'vitest'
import {describeDoubts, doubtsOf, spansOfDoubts} from '../../src/repair/doubts.js'
import {repairText} from '../../src/repair/repair-text.js'
import {repair} from './repaired.js'

const texts = async (text: string): Promise<string[]> =>
  (await repair(text)).text.doubts.map((doubt) => doubt.text)

test('says where a doubt stands, in columns of the repaired text', async () => {
  const {text, messages} = await repair('第一行。\n\u200b\u200b总人口的?0.28%')
  expect(text.text).toBe('第一行。\n总人口的?0.28%')
  expect(text.doubts).toMatchObject([{text: '?', line: 2, column: 5, endColumn: 6}])
  expect(messages).toMatchObject([{ruleId: 'repair-uncertain', line: 2, column: 5, fatal: false}])
})

test('counts columns in UTF-16 units', () => {
  const doubts = doubtsOf('一\n𠮷?二', [{start: 4, end: 5, reason: ''}])
  expect(doubts).toEqual([{text: '?', line: 2, column: 3, endColumn: 4, reason: ''}])
})

test('finds the places of doubts again', () => {
  const spans = [
    {start: 0, end: 1, reason: 'a'},
    {start: 5, end: 7, reason: 'b'},
    {start: 7, end: 8, reason: 'c'}
  ]
  const text = '?二\n\n五六七八'
  expect(spansOfDoubts(text, doubtsOf(text, spans))).toEqual(spans)
})

test('tells of each line once, and how many more there are', () => {
  const spans = [0, 2, 4, 7].map((start) => ({start, end: start + 1, reason: 'Odd.'}))
  const messages = describeDoubts('a.txt', doubtsOf('?一?二?三\n?', spans))
  expect(messages.map(({line, reason}) => [line, reason])).toEqual([
    [1, 'Odd. So are 2 more places on this line.'],
    [2, 'Odd.']
  ])
})

test('doubts a ? beside a number where nothing is asked', async () => {
  expect(await texts('占总人口的?0.28%，共12?件')).toEqual(['?', '?'])
})

test('does not doubt a question, a query or an English one', async () => {
  expect(
    await texts('谁来办?3个部门办。怎么办??大家说。见 /搜索?id=1 或https://a.cn/?1。Why? 2 reasons.')
  ).toEqual([])
})

test('doubts a ? between characters of a sentence that asks nothing, and U+FFFD', async () => {
  expect(await texts('调解员李?明到场，平安\ufffd\ufffd设')).toEqual(['?', '\ufffd\ufffd'])
})

test('doubts what is left of a full stop and a quotation mark', async () => {
  const {text} = await repair('大家都满意?!?')
  expect([text.text, text.doubts.map((doubt) => doubt.text)]).toEqual(['大家都满意?!?', ['?!?']])
})

test('doubts a stretch that no reading explains, and changes nothing in it', async () => {
  const {text} = await repair('对黑恶势力及其“?;ど　甭锻肪痛颉?')
  expect(text.text).toBe('对黑恶势力及其“?;ど　甭锻肪痛颉?')
  expect(text.doubts.length).toBeGreaterThan(0)
})

test('takes the reading behind a damaged stretch into its doubt', async () => {
  const {text} = await repair('機關(guān)優(yōu)化服務(wù)，把維護經濟安?cǎi)鳛殛P(guān)鍵。')
  expect(text.doubts.map((doubt) => doubt.text).join('')).toContain('P(guān)')
})

test('keeps the doubts of a text that was repaired before', async () => {
  const once = await repair('第一行。\n大家都满意?!?\n占?0.28%')
  expect((await repairText(once.text)).text).toEqual(once.text)
})

test('doubts nothing of a sound text', async () => {
  expect(await texts('今年以来，全市排查矛盾纠纷1.2万件，化解率达97.5%。“难吗？”“不难！”')).toEqual([])
})
