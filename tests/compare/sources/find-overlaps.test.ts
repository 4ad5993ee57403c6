import {expect, test} from 'vitest'
import {collectPassages} from '../../../src/compare/collect-passages.js'
import {findOverlaps} from '../../../src/compare/sources/find-overlaps.js'
import type {Article} from '../../../src/model/article.js'
import {article, paragraph} from '../build-article.js'

const texts = [
  '全市推行首问负责与分级调处机制，乡镇街道设立接待窗口，村居聘请老干部老教师担任调解志愿者。',
  '建设社会治理指挥平台，打通公安、民政、信访等部门数据，实现事项统一受理、统一派单、统一反馈。',
  '组织律师走进产业园区开展合同审查，为中小企业提供用工、融资、知识产权等方面的法律咨询服务。',
  '实施干警能力提升计划，举办业务讲堂与案例研讨，选派青年骨干到基层派出所和人民法庭锻炼。',
  '健全校园周边巡防制度，在上下学时段安排警力值守，联合学校开展防溺水与交通安全宣传活动。',
  '完善流动人口登记与出租房屋分级管理，由社区民警和物业人员共同上门核查并更新基础信息台账。'
]
const others = [
  '推广板凳会、院坝会等群众议事形式，把停车难、垃圾分类、加装电梯等问题交给居民商量解决办法。',
  '设立破产案件专门合议庭，对有挽救价值的企业优先适用和解程序，帮助企业保留厂房与熟练工人。',
  '对重点路段加装高清摄像设备，依托算法识别占道经营与违规停车，推送给责任单位限时处置完毕。',
  '开通退役军人与残疾人司法救助快速办理程序，落实救助资金与社会帮扶衔接，定期回访受助家庭近况。',
  '组建民族团结宣讲小分队，用双语讲解民法典婚姻家庭编内容，在集市庙会等场合发放图文普法手册。'
]
const of = (list: readonly string[], city: string | null = '甲'): Article =>
  article({city, children: list.map((text) => paragraph([text]))})
const overlapsOf = (...articles: Article[]): ReturnType<typeof findOverlaps> =>
  findOverlaps(collectPassages(articles).paragraphs)

test('recognises a copy, and a copy with three paragraphs removed', () => {
  expect(overlapsOf(of(texts), of(texts)).sources).toEqual(
    new Map([
      [1, [2]],
      [2, [1]]
    ])
  )
  expect(overlapsOf(of(texts), of(texts.slice(3))).sources).toEqual(
    new Map([
      [1, [2]],
      [2, [1]]
    ])
  )
})

test('marks the paragraphs of the later source as republished', () => {
  const {republished} = overlapsOf(of(texts), of(texts.slice(3)))
  expect([...republished].map(({source}) => source)).toEqual([2, 2, 2])
})

test('recognises a copy with other punctuation and a wrong character', () => {
  const copy = texts.map((text) => text.replaceAll('，', ',').replace('机制', '机剬'))
  expect(overlapsOf(of(texts), of(copy)).republished.size).toBe(texts.length)
})

test('recognises paragraphs that a reprint has joined', () => {
  expect(overlapsOf(of(texts), of([texts.join('')])).republished.size).toBe(1)
})

test('does not take two different articles of one city for overlaps', () => {
  const {sources, republished} = overlapsOf(of(texts), of(others))
  expect([...sources]).toEqual([])
  expect(republished.size).toBe(0)
})

test('does not call two articles overlapping for one shared paragraph in six, yet counts it once', () => {
  const {sources, republished} = overlapsOf(of(texts), of([...others, texts[0] ?? '']))
  expect([...sources]).toEqual([])
  expect(republished.size).toBe(1)
})

test('links all copies of one text with each other', () => {
  expect(overlapsOf(of(texts), of(texts), of(texts)).sources.get(3)).toEqual([1, 2])
  expect(overlapsOf(of(texts), of(texts), of(texts)).sources.get(2)).toEqual([1, 3])
})

test('lets each city report for itself, whatever words it uses', () => {
  expect(overlapsOf(of(texts, '甲'), of(texts, '乙')).republished.size).toBe(0)
})

test('takes the copy without a city for the copy, even if it comes first', () => {
  const {republished, sources} = overlapsOf(of(texts, null), of(texts, '甲'))
  expect(new Set([...republished].map(({source}) => source))).toEqual(new Set([1]))
  expect(sources.get(2)).toEqual([1])
})

test('counts a short paragraph once when its source is a copy, and twice when it is not', () => {
  const short = '平安是福。'
  expect(overlapsOf(of([...texts, short]), of([...texts, short])).republished.size).toBe(texts.length + 1)
  expect(overlapsOf(of([...texts, short]), of([...others, short])).republished.size).toBe(0)
})

const figures = (year: number, ...counts: number[]): Article =>
  article({
    city: '甲',
    year,
    children: texts.map((text, index) => paragraph([`${text}全年办结${counts[index % counts.length]}件。`]))
  })

test('keeps two years apart that say the same words of other figures', () => {
  const {republished, sources} = overlapsOf(figures(2022, 9600, 310), figures(2023, 9800, 345))
  expect(republished.size).toBe(0)
  expect([...sources]).toEqual([])
})

test('takes the same words and figures for a copy, whatever year was read from it', () => {
  expect(overlapsOf(figures(2022, 9600, 310), figures(2023, 9600, 310)).republished.size).toBe(texts.length)
})

test('takes other figures of one year for a damaged copy', () => {
  expect(overlapsOf(figures(2022, 9600), figures(2022, 960)).republished.size).toBe(texts.length)
})
