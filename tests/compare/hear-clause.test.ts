import {expect, test} from 'vitest'
import {hearClause} from '../../src/compare/hear-clause.js'

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
