import {expect, test} from 'vitest'
import {insertReadingInside, loseBytesAtMarks} from './lose-bytes.js'
import {repair, repaired} from './repaired.js'

test('damages a text as the mirror sites do', () => {
  expect(loseBytesAtMarks('全市學校基本建成平安校園')).toBe('全市學?;窘ǔ善桨残@')
})

test('repairs a stretch with a vanished pair', async () => {
  const damaged = loseBytesAtMarks('兩年來，我市許多學校基本建成平安校園，家長反映很好。')
  const {text, messages} = await repair(damaged)
  expect(text.text).toBe('两年来，我市许多学校基本建成平安校园，家长反映很好。')
  expect(text.repairs[0]).toMatchObject({kind: 'lost-bytes', before: expect.stringMatching(/^\?;/), line: 1})
  expect(messages).toEqual([])
})

test('repairs a full stop before a quotation', async () => {
  const damaged = loseBytesAtMarks('調解室辦在村口。“有話好好說”成了村民的口頭禪。')
  expect(await repaired(damaged)).toBe('调解室办在村口。“有话好好说”成了村民的口头禅。')
})

test('repairs a short stretch that a leaked reading follows', async () => {
  const damaged = loseBytesAtMarks('全市機關(guān)服務(wù)好，發(fā)現學校和醫(yī)院都很安全。')
  expect(await repaired(damaged)).toBe('全市机关服务好，发现学校和医院都很安全。')
})

test('repairs a Simplified page, too', async () => {
  const damaged = loseBytesAtMarks('网格员每天走访居民。“小事不出社区”成了大家的口头禅，群众很满意。')
  expect(await repaired(damaged)).toBe('网格员每天走访居民。“小事不出社区”成了大家的口头禅，群众很满意。')
})

test('repairs what an inserted reading pushed out of step', async () => {
  // The last byte of 到 and the first of 解 read as one character are 浇, whose reading the tool put behind it.
  const damaged = insertReadingInside('機關(guān)優(yōu)化服務(wù)，群眾的訴求得到解決。', 29, 'jiāo')
  expect(damaged).toContain('到?jiāo)')
  expect(await repaired(damaged)).toBe('机关优化服务，群众的诉求得到解决。')
})

test('repairs a full stop whose blank took the bracket of a tag with it', async () => {
  expect(await repaired('退還群眾資金500余萬元?!?/p>')).toBe('退还群众资金500余万元。')
  expect(await repaired('<p>退還群眾資金500余萬元?!?/p>', 'html')).toBe('<p>退还群众资金500余万元。</p>')
})

test('closes an open quotation behind such a stop', async () => {
  expect(await repaired('他說：“大家都滿意?!?')).toBe('他说：“大家都满意。”')
})

test('leaves a stretch that could be two things, and says where and what it may be', async () => {
  // 中小學校基本 and 中小學。基本 are both Chinese.
  const damaged = loseBytesAtMarks('全市中小學校基本建成平安校園。')
  const {text, messages} = await repair(`第一行，社會穩定。\n${damaged}`)
  expect(text.text.split('\n')[1]).toBe('全市中小学?;窘ǔ善桨残@。')
  expect(messages).toMatchObject([
    {ruleId: 'repair-uncertain', line: 2, fatal: false, reason: expect.stringContaining('校基本建成平安校園')}
  ])
})

test('does not touch a genuine question', async () => {
  const text = '他问：难吗?他说不难。谁来办?大家办!怎么办?;要不要办?,都要想清楚。'
  const {text: after, messages} = await repair(text)
  expect(after.repairs.filter(({kind}) => kind === 'lost-bytes')).toEqual([])
  expect(messages).toEqual([])
})

test('does not touch a query, a Latin grade behind ? or a single lost character', async () => {
  const text = '见 /搜索?id=1&类=2，得到?A的评级，调解员李?明到场。'
  expect(await repaired(text)).toBe(text)
})

test('does not touch rare characters without a ?', async () => {
  const text = '饕餮、魑魅魍魉、踟蹰、囹圄，都是生僻字;緦崿也是。'
  expect((await repair(text)).text.repairs.map(({kind}) => kind)).toEqual(['punctuation'])
})
