import {describe, expect, test} from 'vitest'
import {extractFigures} from '../../src/evidence/extract-figures.js'
import {isLoss} from '../../src/evidence/losses.js'
import {isPlaceName} from '../../src/evidence/place-names.js'

const brief = (text: string): string[] => extractFigures(text).map(({value, unit}) => `${value} ${unit}`)

describe('tells a loss from a result:', () => {
  test.each([
    ['被骗', '', true],
    ['透支信用卡', '', true],
    ['被骗', '全部追回', false],
    ['追回被骗资金', '', false],
    ['为群众挽损', '', false],
    ['兑付拖欠工程款', '', false]
  ])('%s…%s', (before, after, loss) => {
    expect(isLoss(before, after)).toBe(loss)
  })
})

describe('tells a place from a count:', () => {
  test.each([
    ['台', '岭社区', true],
    ['家', '渠市', true],
    ['家', '渠道商', false],
    ['座', '山', false],
    ['个', '庄', false]
  ])('三%s%s', (unit, after, name) => {
    expect(isPlaceName({script: 'han', unit, approx: 'exact'}, {after})).toBe(name)
  })

  test('an Arabic number opens no name', () => {
    expect(isPlaceName({script: 'arabic', unit: '家', approx: 'exact'}, {after: '渠市'})).toBe(false)
  })
})

describe('finds figures only in the second of', () => {
  test.each([
    ['组建不少于5人的执法队。', '各队均不少于5人。', ['5 人']],
    ['代表抛出9个问题。', '解决9个问题。', ['9 个']],
    ['中央政法委等10部门联合印发通知。', '整合司法、信访等11个部门入驻。', ['11 个']],
    ['选自《示例年鉴》2022卷。', '编印《示例案例》20卷。', ['20 卷']],
    ['每个网格都有1个党支部。', '每个网格由1名网格长负责。', ['1 名']],
    ['优、良、中、差四个等级。', '优、良、中、差四个小区。', ['4 个']],
    ['引进超亿元产业项目。', '为企业挽损超亿元。', ['100000000 元']],
    ['距县城74公里。', '往返74公里送证上门。', ['74 公里']],
    ['山区面积占88.6%。', '山林纠纷占88.6%。', ['88.6 %']],
    ['民警从警12年。', '调解员坚持服务12年。', ['12 年']],
    ['提出二次创业。', '召开会议二次。', ['2 次']],
    ['经过4个多小时调解。', '平均用时缩短4个多小时。', ['4 小时']]
  ])('%s %s', (none, some, figures) => {
    expect(brief(none)).toEqual([])
    expect(brief(some)).toEqual(figures)
  })
})

test('reads 至少 over a verb between it and the number', () => {
  expect(extractFigures('全市每个社区至少选任3名调解员。').map(({approx}) => approx)).toEqual(['over'])
  expect(extractFigures('全市选任3名调解员。').map(({approx}) => approx)).toEqual(['exact'])
})

test('counts what a quoted name with a plus follows', () => {
  expect(brief('在240个小区推行“楼长+物业”管理。')).toEqual(['240 个'])
})
