import {expect, test} from 'vitest'
import {findAuthors} from '../../../src/structure/metadata/authors.js'
import {findOutlet, type OutletTexts} from '../../../src/structure/metadata/outlet.js'

const outletOf = (texts: Partial<OutletTexts>) =>
  findOutlet({
    declared: undefined,
    title: null,
    metaLines: [],
    footerLines: [],
    bylines: [],
    firstParagraph: '',
    ...texts
  })
const authorsOf = (texts: Partial<Parameters<typeof findAuthors>[0]>) =>
  findAuthors({declared: [], bylines: [], metaLines: [], firstParagraph: '', lastParagraph: '', ...texts})

test.each([
  ['来源：示例日报作者：张三发布时间：2024-03-05', '示例日报'],
  ['来源：示例日报2024-03-05', '示例日报'],
  ['来源：《示例日报》 编辑：张三', '示例日报'],
  ['来源丨样本市中级人民法院', '样本市中级人民法院'],
  ['信息来源：样本市司法局 浏览次数：12', '样本市司法局'],
  ['来源：示例长安网、示例网', '示例长安网'],
  ['（据示例日报）', '示例日报'],
  ['（转自《示例法治报》）', '示例法治报'],
  ['原创 样本君 平安示例 2024-01-15 18:20 四川', '平安示例'],
  ['来源：互联网', null],
  ['来源：本站原创', null],
  ['样本市委政法委 2024年1月5日', null]
])('finds the outlet of `%s`', (line, name) => {
  expect(outletOf({metaLines: [line]})).toBe(name)
})

test('finds the outlet before `|`, in a dateline, in the head of the page, but not in 本报讯', () => {
  expect(outletOf({title: '示例发布 | 样本题目'})).toBe('示例发布')
  expect(outletOf({firstParagraph: '新华社样本5月10日电（记者 张三）'})).toBe('新华社')
  expect(outletOf({firstParagraph: '示例网5月10日讯 昨日'})).toBe('示例网')
  expect(outletOf({footerLines: ['小网格托起大平安_要闻_示例长安网']})).toBe('示例长安网')
  expect(outletOf({firstParagraph: '本网讯（记者 张三）昨日'})).toBeNull()
})

test('takes no outlet from a first sentence that only names a paper', () => {
  expect(outletOf({firstParagraph: '示例日报社记者站的旧址如今成了调解室。'})).toBeNull()
})

test.each([
  ['来源：示例日报 记者 张三 李小四', ['张三', '李小四']],
  ['时间：2024-03-05 作者：张三 责任编辑：王样本 审核：李样本', ['张三']],
  ['记者：张三 摄影：王样本', ['张三']],
  ['责任编辑：王样本 校对：李样本 签发：赵样本', []],
  ['作者：admin', []]
])('reads the authors of the line `%s`', (line, names) => {
  expect(authorsOf({metaLines: [line]})).toEqual(names)
})

test.each([
  ['群众很满意。（张三 李小四）', ['张三', '李小四']],
  ['群众很满意。（记者张三，通讯员李小四）', ['张三', '李小四']],
  ['群众很满意。（样本市司法局 张三）', ['张三']],
  ['群众很满意。（张三 摄）', []],
  ['群众很满意（详见第二节）。', []],
  ['群众很满意。（全文完）', []]
])('reads the names behind the last stop of `%s`', (lastParagraph, names) => {
  expect(authorsOf({lastParagraph})).toEqual(names)
})

test.each([
  ['供稿：样本市司法局 张三', ['张三']],
  ['□ 本报记者 张三', ['张三']],
  ['（作者：张三，样本市司法局局长）', ['张三']],
  ['（作者张三系样本市检察官）', ['张三']],
  ['文丨张三 编辑丨王样本 审核丨李样本', ['张三']],
  ['一审：王样本 二审：李样本 三审：赵样本', []]
])('reads the authors of the byline `%s`', (line, names) => {
  expect(authorsOf({bylines: [line]})).toEqual(names)
})

test('takes the interface word off the outlet, and nothing off a name that holds it', () => {
  expect(outletOf({metaLines: ['来源：样本新京报举报']})).toBe('样本新京报')
  expect(outletOf({metaLines: ['来源：样本政法网 我要纠错']})).toBe('样本政法网')
  expect(outletOf({metaLines: ['来源：样本举报网']})).toBe('样本举报网')
})

test('reads the outlet of an agency report, of a year book and of who sent in a text', () => {
  expect(outletOf({firstParagraph: '示例网样本9月1日消息（记者张三）昨日'})).toBe('示例网')
  expect(outletOf({metaLines: ['（选自《样本年鉴》2022卷）']})).toBe('样本年鉴')
  expect(outletOf({bylines: ['（样本公司党建云平台供稿）']})).toBe('样本公司党建云平台')
  expect(outletOf({bylines: ['（样本所张示供稿）']})).toBeNull()
})

test.each([
  ['采写：样都记者 余示例 向样本', ['余示例', '向样本']],
  ['（样本所张示例供稿）', ['张示例']],
  ['（样本所 张示例 供稿）', ['张示例']],
  ['（张示例供稿）', ['张示例']],
  ['（样本市司法局供稿）', []],
  ['通讯员阎样于文本', ['阎样', '于文本']],
  ['作者：张示例 单位：样本市委政法委', ['张示例']],
  ['记者 海外网', []]
])('reads the authors of the byline `%s`', (line, names) => {
  expect(authorsOf({bylines: [line]})).toEqual(names)
})

test('reads a reporter before a date', () => {
  expect(authorsOf({metaLines: ['示例日报记者 张示例 2024年3月5日']})).toEqual(['张示例'])
})
