import {array, assert, asyncProperty, constantFrom} from 'fast-check'
import {expect, test} from 'vitest'
import {repairText} from '../../src/repair/repair-text.js'
import {repair} from './repaired.js'

/** Clean Simplified sentences of our own. */
const sentences = [
  '今年以来，全市排查矛盾纠纷1.2万件，化解率达97.5%。',
  '“老张，难吗？”网格员问。“不难！”他说……',
  '《平安建设办法（试行）》于2023年施行；街道（社区）有“1+4+N”队伍。',
  '他们执着、显著、著名，么与幺、乾与干、藉口与慰藉都分得清。',
  '会议10:30开始，资金1,000万元，网址为http://example.cn/a?b=1,2。',
  'GDP增长5.8%，App（应用）下载3万次，A/B测试。',
  '𠮷市的门牌是3号吗？不，是30号。'
]
/** Pieces that repairs look at, damaged and sound. */
const pieces = [
  ...sentences,
  '機關(guān)',
  '優(yōu)化',
  '服務(wù)',
  '縣(區(qū))',
  '社會穩定',
  '著名',
  '拄著',
  '「平安」',
  '學?;緦崿F',
  '提升?!坝惺聛碚f”',
  '?!?/p>',
  '元?',
  '(社區)',
  '(CEO)',
  ',',
  ';',
  ':',
  '!',
  '?',
  '...',
  '&nbsp;',
  '&amp;ldquo;',
  '&lt;',
  '&#38;',
  'amp;',
  '１２',
  '％',
  '\u00a0',
  '\u200b',
  '<p>',
  '</p>',
  '<a href="一,二">',
  '](',
  'http://a.cn/?x=',
  '---\n',
  'title: ',
  '\n',
  ' ',
  '　',
  '(',
  ')',
  '（',
  '）',
  '“',
  '”',
  '𠮷',
  '\ud842',
  '中',
  '的',
  'a',
  '1'
]
const text = array(constantFrom(...pieces), {maxLength: 14}).map((parts) => parts.join(''))
const format = constantFrom('text', 'markdown', 'html')

test('repairing again changes nothing', async () => {
  await assert(
    asyncProperty(text, format, async (source, kind) => {
      const once = await repair(source, kind)
      const twice = await repairText(once.text)
      expect(twice.text).toEqual(once.text)
    }),
    {numRuns: 300}
  )
})

test('never changes the number of lines', async () => {
  await assert(
    asyncProperty(text, format, async (source, kind) => {
      const after = (await repair(source, kind)).text.text
      expect(after.split('\n')).toHaveLength(source.split('\n').length)
    }),
    {numRuns: 200}
  )
})

test('leaves clean Simplified text byte for byte', async () => {
  const clean = array(constantFrom(...sentences), {maxLength: 8}).map((parts) => parts.join('\n'))
  await assert(
    asyncProperty(clean, format, async (source, kind) => {
      const {text: after, messages} = await repair(source, kind)
      expect(after).toMatchObject({text: source, repairs: []})
      expect(messages).toEqual([])
    })
  )
})

test('never changes what stands in tags, link targets and addresses', async () => {
  const markup =
    '<a href="/搜索?q=一,二(三)" title=\'甲:乙\'>甲,乙</a> [丙](/丁,戊) https://example.cn/?a=1,2;b!'
  const {text: after} = await repair(markup, 'html')
  expect(after.text).toBe(markup.replace('甲,乙<', '甲，乙<'))
})

test('records each change with its kind, what stood there and the line', async () => {
  const {text: after} = await repair('平安。\n机关,学校')
  expect(after.repairs).toEqual([{kind: 'punctuation', before: ',', after: '，', line: 2}])
})

test('keeps the script of the raw text when a repaired text is repaired again', async () => {
  const once = await repair('機關穩定')
  expect((await repairText(once.text)).text).toEqual(once.text)
})
