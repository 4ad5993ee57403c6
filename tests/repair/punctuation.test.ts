import {expect, test} from 'vitest'
import {repaired} from './repaired.js'

test('writes punctuation beside Chinese in full width', async () => {
  expect(await repaired('排查纠纷,化解矛盾;时间:今年!')).toBe('排查纠纷，化解矛盾；时间：今年！')
})

test('writes a mark between a figure or quotation and Chinese in full width', async () => {
  expect(await repaired('达100%,“打防”案件2件,化解率98%;2022年升至第五')).toBe(
    '达100%，“打防”案件2件，化解率98%；2022年升至第五'
  )
})

test('takes off the blank that Latin typing puts behind a mark, but not between fields', async () => {
  expect(await repaired('排查纠纷, 化解矛盾。来源: 日报 作者:')).toBe(
    '排查纠纷，化解矛盾。来源： 日报 作者：'
  )
})

test('keeps numbers, times, addresses and Latin text', async () => {
  const text = '共1,000件，10:30，见http://a.cn/b?c=1,2 或a@b.cn，Beijing, China: OK! f(x)；3:2'
  expect(await repaired(text)).toBe(text)
})

test('pairs straight quotation marks in Chinese text', async () => {
  expect(await repaired('他说"平安"建设和"法治""自治"建设，"3+X"机制与"红色驿站"96个，＂好＂。')).toBe(
    '他说“平安”建设和“法治”“自治”建设，“3+X”机制与“红色驿站”96个，“好”。'
  )
  expect(await repaired('<p>"<b>平安</b>"建设</p>', 'html')).toBe('<p>“<b>平安</b>”建设</p>')
})

test('keeps straight quotation marks of English, data, inches and front matter', async () => {
  const text = '"Hello," he said.\n{"标题": "平安"}\n"标题": "平安"\n屏幕5"大\n说"平安\n说 "平安 "好'
  expect(await repaired(text)).toBe(text)
  expect(await repaired('---\ntitle: "平安"\n---\n', 'markdown')).toBe('---\ntitle: "平安"\n---\n')
})

test('keeps straight quotation marks of a quotation that began on an earlier line', async () => {
  const text = '大家都说——"老张打断道："我不这样看。'
  expect(await repaired(text)).toBe(text)
})

test('writes dots and dashes beside Chinese in full width', async () => {
  expect(await repaired('平安建设...大家说好。。。城市--记者\n--3月5日\n──老张')).toBe(
    '平安建设……大家说好……城市——记者\n——3月5日\n——老张'
  )
})

test('keeps the dots of Latin text, paths and tables of contents, rules, options, and single signs', async () => {
  const text = 'and so on... ../a 1...n\n第一章...........5\n---\n----\n使用--json\n2024-2027年\n平安…好—坏'
  expect(await repaired(text)).toBe(text)
})

test('keeps quotation marks and dashes that are right', async () => {
  const text = '“平安”建设……“好”——2024-2027年'
  expect(await repaired(text)).toBe(text)
})

test('widens ? where something is asked', async () => {
  expect(await repaired('怎么办?大家说:“难吗?”谁来干?!')).toBe('怎么办？大家说：“难吗？”谁来干？！')
})

test('widens ? behind a verb with its negation', async () => {
  expect(await repaired('好不好?好!来没来?来了')).toBe('好不好？好！来没来？来了')
})

test('keeps ? behind a negation that asks nothing', async () => {
  const text = '调解员李不?明到场'
  expect(await repaired(text)).toBe(text)
})

test('writes the dashes of an indented line in full width', async () => {
  expect(await repaired('　　--开展排查')).toBe('　　——开展排查')
})

test('widens ? before a number where something is asked', async () => {
  expect(await repaired('谁来办?3个部门')).toBe('谁来办？3个部门')
})

test('keeps ? for a character that may be lost, and in a query', async () => {
  const text = '调解员李?明到场，查询 /搜索?id=1'
  expect(await repaired(text)).toBe(text)
})

test('does not touch tags, attributes, link targets and keys of front matter', async () => {
  const text =
    '---\ntitle:"平安"\n题目: 平安\n---\n<p title="一,二(三)">一</p>\n\n[返回](//a.cn/一,二) <http://a.cn/?q=一,二>'
  expect(await repaired(text, 'markdown')).toBe(text)
})

test('widens between tags', async () => {
  expect(await repaired('<p>排查,化解(试行)</p>', 'html')).toBe('<p>排查，化解（试行）</p>')
})

test('writes both brackets of a pair in full width', async () => {
  expect(await repaired('街道(社区)、方案(2024—2027年)、(作者系书记)、国内生产总值(GDP)')).toBe(
    '街道（社区）、方案（2024—2027年）、（作者系书记）、国内生产总值（GDP）'
  )
})

test('mends a pair of different width, and nested pairs', async () => {
  expect(await repaired('县（区)、市(县(区))')).toBe('县（区）、市（县（区））')
})

test('widens a pair for Chinese in a pair inside of it, and no pair beside it', async () => {
  expect(await repaired('A(b(县)c) f(g(x)y)')).toBe('A（b（县）c） f(g(x)y)')
})

test('keeps a bracket without partner and Latin brackets', async () => {
  const text = '1)排查 f(x) (A) a)'
  expect(await repaired(text)).toBe(text)
})

test('writes the stop that ends a line of Chinese in full width', async () => {
  expect(await repaired('对89家企业采取“活封”措施，释放资金1.2亿元.\n推进')).toBe(
    '对89家企业采取“活封”措施，释放资金1.2亿元。\n推进'
  )
  expect(await repaired('审理周期同比缩短12天，调撤率达63.5%.')).toBe('审理周期同比缩短12天，调撤率达63.5%。')
})

test('keeps the stop of a number, of a short label and of dots', async () => {
  const text =
    '一.\n平安样本.\n全市各级政法机关持续推进平安建设……\n全市各级政法机关化解率为98.6\n全市各级政法机关.平安建设'
  expect(await repaired(text)).toBe(text)
})
