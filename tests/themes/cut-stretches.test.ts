import {expect, test} from 'vitest'
import {cutStretches} from '../../src/themes/cut-stretches.js'

/** The stretches of a text that tell no work, or only list it. */
function lightened(text: string): string[] {
  return cutStretches(text)
    .filter(({telling}) => telling !== 'work')
    .map(({start, end}) => text.slice(start, end))
}

test('cuts a text into stretches without gap or overlap', () => {
  const text = '围绕目标，排查𠮷县矛盾、隐患、线索等问题；成效好。'
  expect(
    cutStretches(text)
      .map(({start, end}) => text.slice(start, end))
      .join('')
  ).toBe(text)
})

test.each([
  ['an aim', '围绕优化营商环境，出台措施9条。', ['围绕优化营商环境，']],
  ['an aim behind its subject', '全市上下紧盯平安建设目标，建成中心5个。', ['全市上下紧盯平安建设目标，']],
  ['a purpose', '为优化营商环境提供法治保障。', ['为优化营商环境提供法治保障。']],
  ['a significance', '矛盾纠纷化解是平安建设的重要基础。', ['矛盾纠纷化解是平安建设的重要基础。']],
  ['a denial', '全年未发生重大矛盾纠纷。', ['全年未发生重大矛盾纠纷。']],
  ['portraits', '有的扎根社区，有的守护边关。', ['有的扎根社区，', '有的守护边关。']],
  ['attendance', '综治中心主任参加会议。', ['综治中心主任参加会议。']],
  ['a result without substance', '网格治理机制不断完善。', ['网格治理机制不断完善。']],
  ['an outlook', '站在新的起点上，将狠抓队伍建设。', ['站在新的起点上，将狠抓队伍建设。']],
  [
    'items of a bare list',
    '治理矛盾纠纷、治安隐患、网络谣言。',
    ['治理矛盾纠纷、', '治安隐患、', '网络谣言。']
  ]
])('counts %s less', (_, text, expected) => {
  expect(lightened(text)).toEqual(expected)
})

test.each([
  ['work under way', '开展优化营商环境专项行动，出台措施9条。'],
  ['a service to someone', '为企业提供法律服务120次。'],
  ['a pair', '排查、化解矛盾纠纷。'],
  ['items that have a number each', '化解纠纷3件、消除隐患5处、封停账号9个。'],
  ['those who took part', '居民1800人参加调解。'],
  ['a result with a number', '网格事件办结率9成，满意度提升12.5%，能力不断提升3级。'],
  ['a future task', '将新建网格驿站20个。']
])('counts %s in full', (_, text) => {
  expect(lightened(text)).toEqual([])
})

test('counts in full what stands behind a list and 等', () => {
  expect(lightened('成立医疗、物业、交通等调解组织。')).toEqual(['成立医疗、', '物业、', '交通'])
})

test('counts in full what a list of subjects does together', () => {
  expect(lightened('法院、工会、妇联联合调解。')).toEqual(['法院、', '工会、', '妇联'])
})

test('does not end a list at 平等', () => {
  expect(lightened('坚定推进自由、法治、平等保护。')).toEqual(['坚定推进自由、', '法治、', '平等保护。'])
})

test('counts in full who gathers the items of a list', () => {
  expect(lightened('综治中心把立案、接访、仲裁集中到一层楼。')).toEqual([
    '把立案、',
    '接访、',
    '仲裁集中到一层楼。'
  ])
})

test('lets nothing before the list open at a verb that begins it', () => {
  expect(lightened('整合信访、仲裁、调解资源。')).toEqual(['整合信访、', '仲裁、', '调解资源。'])
})

test('tells a clause in which something only goes on well apart from work and aims', () => {
  expect(cutStretches('治理机制不断完善，化解纠纷3件。').map(({telling}) => telling)).toEqual([
    'vague',
    'work'
  ])
  expect(cutStretches('调解效率提升20%。').map(({telling}) => telling)).toEqual(['work'])
})

test('takes what the heart of a matter is for no work, and what is done there for work', () => {
  expect(cutStretches('治理的重心在基层，难点在化解矛盾。').map(({telling}) => telling)).toEqual([
    'aim',
    'aim'
  ])
  expect(cutStretches('推动重心下移，化解矛盾。').map(({telling}) => telling)).toEqual(['work', 'work'])
})
