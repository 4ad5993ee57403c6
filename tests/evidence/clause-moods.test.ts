import {describe, expect, test} from 'vitest'
import {readMoods} from '../../src/evidence/clause-moods.js'

const moods = (text: string): Array<string | null> => readMoods(text).map(({mood}) => mood)

describe('takes for a profile', () => {
  test.each([
    ['全院现有干警148人，其中法官66人，占43%。', ['profile', 'profile', 'profile']],
    ['内设20个机构，下辖5个法庭。', ['profile', 'profile']],
    ['男85人，女31人。', ['profile', 'profile']],
    ['法官66人，占43%。', ['profile', 'profile']],
    ['𠮷祥镇地处两省交界，距县城７４公里。', ['profile', 'profile']],
    ['面对2800户居民，社区只有6名工作人员。', ['profile', 'profile']]
  ])('%s', (text, expected) => {
    expect(moods(text)).toEqual(expected)
  })
})

describe('takes for a plan', () => {
  test.each([
    ['力争发案压减15%，破案率保持100%。', ['plan', 'plan']],
    ['今年将新建小区30个。', ['plan']],
    ['到2025年，建成司法所50个。', ['plan', 'plan']],
    ['确保年内化解率达到95%。', ['plan']]
  ])('%s', (text, expected) => {
    expect(moods(text)).toEqual(expected)
  })
})

describe('takes for a duty', () => {
  test.each([
    ['成员应不少于5人，其中妇女至少1名。', ['norm', 'norm']],
    ['要求每个社区至少配备2名调解员。', ['norm']],
    ['以每个网格覆盖100户为标准，划分网格86个。', ['norm', null]]
  ])('%s', (text, expected) => {
    expect(moods(text)).toEqual(expected)
  })
})

describe('takes for work', () => {
  test.each([
    ['表彰干警8人，其中党员3人。', [null, null]],
    ['现有干警148人，全年办案3000件。', ['profile', null]],
    ['现有干警148人，群众满意率98%。', ['profile', null]],
    ['建成综治中心14个，内设调解室42间。', [null, null]],
    ['在所辖5个乡镇建起驿站36个。', [null]],
    ['全市现有人民调解员1.2万名。', [null]],
    ['将矛盾化解在基层，将200名未成年人列入名册。', [null, null]],
    ['计划外改造240盏，完成计划的98%。', [null, null]],
    ['到2022年，共建成司法所50个。', [null, null]],
    ['力争建成50个，目前已建成36个。', ['plan', null]],
    ['按照“十有”要求的标准建成司法所36个。', [null]],
    ['践行“力争5分钟”机制，破案12起。', [null, null]]
  ])('%s', (text, expected) => {
    expect(moods(text)).toEqual(expected)
  })
})

test('begins anew with each sentence', () => {
  expect(moods('力争建成50个。破案36起。')).toEqual(['plan', null])
})

test('ends each clause where the next begins', () => {
  expect(readMoods('破案3起；抓获5人。').map(({end}) => end)).toEqual([5, 10])
})
