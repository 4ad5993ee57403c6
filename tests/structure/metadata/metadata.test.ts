import {expect, test} from 'vitest'
import {findAuthors} from '../../../src/structure/metadata/authors.js'
import {findPlace} from '../../../src/structure/metadata/city.js'
import {loadGazetteer, shortNameOf} from '../../../src/structure/metadata/gazetteer.js'
import {findOutlet} from '../../../src/structure/metadata/outlet.js'
import {isoDate} from '../../../src/structure/metadata/iso-date.js'
import {findPublished} from '../../../src/structure/metadata/published.js'
import {findYear} from '../../../src/structure/metadata/year.js'

const place = (body: string, title: string | null = null, outlet: string | null = null) =>
  findPlace({title, outlet, around: '', body})
const outlet = (
  metaLines: string[],
  more: {title?: string; footerLines?: string[]; bylines?: string[]; firstParagraph?: string} = {}
) =>
  findOutlet({
    declared: undefined,
    title: null,
    metaLines,
    footerLines: [],
    bylines: [],
    firstParagraph: '',
    ...more
  })

test.each([
  ['南昌市', '南昌'],
  ['延边朝鲜族自治州', '延边'],
  ['博尔塔拉蒙古自治州', '博尔塔拉'],
  ['锡林郭勒盟', '锡林郭勒'],
  ['内蒙古自治区', '内蒙古'],
  ['沙县', '沙县']
])('shortens %s to %s', (name, short) => {
  expect(shortNameOf(name)).toBe(short)
})

test('knows a county-level city under its prefecture, and a district of Chongqing under Chongqing', async () => {
  const {places} = await loadGazetteer()
  expect(places.get('桐城市')).toEqual([{city: '安庆', province: '安徽'}])
  expect(places.get('渝北区')).toEqual([{city: '重庆', province: '重庆'}])
  expect(places.get('仙桃市')).toEqual([{city: '仙桃', province: '湖北'}])
})

test.each([
  ['我市政法机关守牢底线，全市治安向好。', '泰州'],
  ['泰州与南京、上海签署协议，泰州法院受理案件900件。', '泰州']
])('finds the city of `%s` by outlet and text', async (body, city) => {
  expect((await place(body, null, '泰州日报')).city).toBe(city)
})

test('does not take 人民幸福安康 and 长治久安 for cities', async () => {
  const body = '人民幸福安康，社会长治久安，平安建设再上台阶。'.repeat(5)
  expect((await place(body)).city).toBeNull()
  expect((await place(`${body}平安长治建设成效明显，长治市公安局破案900起。`)).city).toBe('长治')
})

test('does not take a street for a city', async () => {
  expect((await place('民警在南京路、北京西路巡逻，守护平安。')).city).toBeNull()
})

test('does not hear a county across words: 建成县镇村三级中心', async () => {
  expect((await place('全市建成县镇村三级中心，老城区改造提速。')).city).toBeNull()
})

test('lets the title decide over the cities that the text compares with', async () => {
  expect((await place('学习杭州、宁波经验，杭州市、宁波市做法先进。', '湖州市推进平安建设')).city).toBe(
    '湖州'
  )
})

test.each([
  ['2023-05-11 16:38', '2023-05-11'],
  ['2021/03/29', '2021-03-29'],
  ['2023年5月1日', '2023-05-01'],
  ['5月1日', null],
  ['2023-13-40', null]
])('reads %s as %s', (text, date) => {
  expect(isoDate(text)).toBe(date)
})

test('prefers the labelled date of publication to any other', () => {
  const lines = ['（2023年1月5日）', '更新时间：2023-03-01', '发布时间：2023-02-01']
  expect(findPublished(undefined, lines)).toBe('2023-02-01')
})

test('takes the date of today for no date of publication', () => {
  expect(findPublished(undefined, ['今天是2024年6月1日'])).toBeNull()
})

test.each([
  ['发布时间：2023-05-11 来源：示例政法 浏览次数：', '示例政法'],
  ['来源：江阴发布', '江阴发布'],
  ['（文章来源：示例日报）', '示例日报'],
  ['2016年08月29日 10:42 示例新闻网', '示例新闻网'],
  ['来源 | 示例分局', '示例分局'],
  ['2024-03-18 17:42·平安示例', '平安示例'],
  ['2023-10-09 11:26 ·示例发布官方账号', '示例发布'],
  ['（市委政法委供稿）', null],
  ['来源：本站', null]
])('finds the outlet of `%s`', (line, name) => {
  expect(outlet([line])).toBe(name)
})

test('finds the outlet before the title, in a dateline and in a footer', () => {
  expect(outlet([], {title: '【示例日报】样本'})).toBe('示例日报')
  expect(outlet([], {firstParagraph: '示例晚报讯（记者 张三）昨日'})).toBe('示例晚报')
  expect(outlet([], {firstParagraph: '本报讯（记者 张三）昨日'})).toBeNull()
  expect(outlet([], {footerLines: ['示例日报社 2011-2019 版权所有']})).toBe('示例日报社')
})

test('takes the year that most figures speak of', () => {
  const texts = ['2024年，化解纠纷900件。2019年开始，样本犯罪。2024年建成中心10家。']
  expect(findYear(texts, null)).toBe(2024)
})

test('counts 去年 from the date of publication, and has no year without one', () => {
  expect(findYear(['去年，化解纠纷900件。'], '2023-02-01')).toBe(2022)
  expect(findYear(['去年，化解纠纷900件。'], null)).toBeNull()
})

test('does not let plans and names of documents vote', () => {
  expect(
    findYear(['2025年，我市将化解纠纷900件。', '出台《三年方案（2024—2027年）》。'], '2025-01-01')
  ).toBeNull()
})

test('finds the outlet that a reporter writes for, but not `本报`', () => {
  expect(outlet([], {bylines: ['示例日报客户端记者 张三']})).toBe('示例日报客户端')
  expect(outlet([], {bylines: ['本报记者 张三']})).toBeNull()
})

test.each([
  ['来源：示例网作者：万样本发布时间：2023-09-12', ['万样本']],
  ['来源：示例报 作者：特约记者 乌兰图雅 2022-07-27', ['乌兰图雅']],
  ['作者：特约记者 市委研究室', []],
  ['作者：市司法局 何样本', ['何样本']],
  ['作者：管理员', []]
])('reads the authors of `%s`', (line, names) => {
  const empty = {declared: [], bylines: [], firstParagraph: '', lastParagraph: ''}
  expect(findAuthors({...empty, metaLines: [line]})).toEqual(names)
})

test.each([
  ['【示例报讯】记者邓样本报道：样本市', ['邓样本']],
  ['【示例报讯】（记者 李样本 佛山报道）记者昨日获悉', ['李样本']],
  ['【示例报讯】记者从会上获悉，据媒体报道', []]
])('reads the reporter in the dateline `%s`', (firstParagraph, names) => {
  expect(findAuthors({declared: [], bylines: [], metaLines: [], firstParagraph, lastParagraph: ''})).toEqual(
    names
  )
})

test('reads a date whose year stands apart, but no fraction', () => {
  expect(isoDate('202306/14 08:30:12')).toBe('2023-06-14')
  expect(isoDate('202306/14')).toBeNull()
})
