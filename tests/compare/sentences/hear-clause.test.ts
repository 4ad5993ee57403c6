import {expect, test} from 'vitest'
import {hearClause} from '../../../src/compare/sentences/hear-clause.js'

test.each(['坚持以改革创新为指导，', '以试点城市创建为契机，', '深入贯彻会议精神，', '不断为发展贡献力量。'])(
  'hears a slogan in %s',
  (clause) => {
    expect(hearClause(clause).slogan).toBe(true)
  }
)

test.each(['以社区为单位建立网格，', '通报贯彻落实情况，', '建成驿站100家，'])(
  'hears no slogan in %s',
  (clause) => {
    expect(hearClause(clause).slogan).toBe(false)
  }
)

test('hears a plan in 将加快建设, not where 将 moves the object', () => {
  expect(hearClause('我市将加快建设综治中心，').plan).toBe(true)
  expect(hearClause('将涉企案件纳入绿色通道，').plan).toBe(false)
})

test('counts verbs of work done, but not those inside a name', () => {
  expect(hearClause('建成中心，化解纠纷').doing).toBe(2)
  expect(hearClause('落实《关于建立和开展调解的办法》').doing).toBe(0)
})

test('hears a story of one person or case, but not 某些', () => {
  expect(hearClause('有的扎根审判一线，').story).toBe(true)
  expect(hearClause('调解一起某公司合同纠纷，').story).toBe(true)
  expect(hearClause('针对某些薄弱环节，').story).toBe(false)
})

test('hears what is finished, not what only might be', () => {
  expect(
    ['综治中心挂牌运行，', '机制先后施行，', '四级联建，'].map((one) => hearClause(one).finished)
  ).toEqual([true, true, true])
  expect(
    ['综合窗口建成率提升，', '中心建成后，', '健全工作机制，'].map((one) => hearClause(one).finished)
  ).toEqual([false, false, false])
})

test('hears recognition, not the wish for it', () => {
  expect(hearClause('做法受到中央政法委肯定，').recognised).toBe(true)
  expect(hearClause('为全国首家，').recognised).toBe(true)
  expect(hearClause('争创全国先进，').recognised).toBe(false)
})

test('hears a call, not 重要, 需要 or a proverb', () => {
  expect(hearClause('综治中心要提档升级，').call).toBe(true)
  expect(hearClause('必须压实责任，').call).toBe(true)
  expect(
    ['发挥重要作用，', '需要帮助的群众，', '打铁必须自身硬，'].map((one) => hearClause(one).call)
  ).toEqual([false, false, false])
})

test('hears a slogan in 为……提供保障, not where something is handed over', () => {
  expect(hearClause('为发展提供有力保障，').slogan).toBe(true)
  expect(hearClause('为企业提供法律体检，').slogan).toBe(false)
})

test('hears a story in the hour of a day or in a scene, not in a month', () => {
  expect(['一早，', '7月3日傍晚，', '走进市综治中心，'].map((one) => hearClause(one).story)).toEqual([
    true,
    true,
    true
  ])
  expect(['2024年7月，', '上半年，', '作经验介绍，'].map((one) => hearClause(one).story)).toEqual([
    false,
    false,
    false
  ])
})

test('hears a plan in 将从严抓好, not where 将 moves the object', () => {
  expect(hearClause('检察机关将从严抓好各项工作，').plan).toBe(true)
  expect(hearClause('将从业人员纳入网格，').plan).toBe(false)
})

test('hears a saying in quotation marks, but not in a name or behind a mark that is never closed', () => {
  expect(hearClause('现场说起“有事好商量，来坐坐”。').aside).toBe(true)
  expect(hearClause('墙上“‘家门口’办事‘好’，“都满意”。').aside).toBe(true)
  expect(hearClause('推广“枫桥经验”，').aside).toBe(false)
  expect(hearClause('推广“枫桥经验，').aside).toBe(false)
})

test('hears a clause without end', () => {
  expect(hearClause(`“${'调解纠纷，'.repeat(20_000)}`)).toMatchObject({aside: false, doing: 1})
})
