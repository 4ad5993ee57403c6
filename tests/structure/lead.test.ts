import {expect, test} from 'vitest'
import type {RawBlock} from '../../src/structure/blocks/raw-block.js'
import {createBlock} from '../../src/structure/blocks/raw-block.js'
import {findLeads} from '../../src/structure/lead.js'

const text = '样本市坚持源头治理，去年化解纠纷900件，群众满意度提升。'

const paragraph = (value: string, hints: RawBlock['hints'] = {}) => {
  const block = createBlock([{text: value, line: 1, column: 1}], {hints})
  if (block === null) throw new Error('The block is empty.')
  return {kind: 'paragraph' as const, block}
}

const leadsOf = (...openings: string[]) => findLeads(openings.map((opening) => paragraph(opening + text)))

const bold = (opening: string, boldUntil = opening.length) =>
  findLeads([paragraph(opening + text, {boldUntil})])[0]

test.each([
  ['加强制度建设。', '加强制度建设'],
  ['一是加强制度建设。', '一是加强制度建设'],
  ['1.统一标准：', '1.统一标准'],
  ['（1）统一流程。', '（1）统一流程'],
  ['第一，坚持数据赋能。', '第一，坚持数据赋能'],
  ['【制度建设】', '制度建设'],
  ['——打通堵点。', '打通堵点'],
  ['▶强化服务。', '强化服务']
])('reads the lead of a paragraph that opens with `%s`', (opening, lead) => {
  expect(leadsOf(opening)).toEqual([lead])
})

test.each([
  '春天的脚步已经近了。',
  '基层治理是稳定的基础。',
  '一是推进平台建设，打通数据壁垒，实现一网统管，提升治理效能。',
  '负责人张样本介绍：',
  '会议强调：',
  '【示例报讯】',
  '化解纠纷1200件。',
  '公正司法增进福祉。',
  ''
])('reads no lead in a paragraph that opens with `%s`', (opening) => {
  expect(leadsOf(opening)).toEqual([undefined])
})

test('reads a phrase without a verb of the genre as a lead beside a sure one of like length', () => {
  expect(leadsOf('加强制度建设供给。', '公正司法增进福祉。')).toEqual([
    '加强制度建设供给',
    '公正司法增进福祉'
  ])
  expect(leadsOf('加强制度建设供给。', '春光。', '公正司法增进福祉。')[2]).toBeUndefined()
})

test('reads very short phrases in a row, and three of equal length, as leads', () => {
  expect(leadsOf('开门调。', '上门调。')).toEqual(['开门调', '上门调'])
  expect(leadsOf('设窗口。', '强保护：')).toEqual(['设窗口', '强保护'])
  expect(leadsOf('公正司法增进福祉。', '共治共享凝心聚力。', '一心一意温暖民生。')).toHaveLength(3)
  expect(leadsOf('公正司法增进福祉。', '春潮涌动满眼生机。')).toEqual([undefined, undefined])
})

test('takes the names of speakers in an interview for no leads', () => {
  expect(leadsOf('记者：', '冯样本：', '记者：', '唐样本：')).toEqual([
    undefined,
    undefined,
    undefined,
    undefined
  ])
})

test('reads bold words as a lead, but not a bold subject or a paragraph that is bold as a whole', () => {
  expect(bold('样本经验样本做法。')).toBe('样本经验样本做法')
  expect(bold('加强源头治理 ')).toBe('加强源头治理')
  expect(bold('样本市法院')).toBeUndefined()
  expect(bold('今天的样本市。', 40)).toBeUndefined()
})

test('takes no lead from the call that closes an article, be it set like the others', () => {
  const call = '征程万里，风正帆悬。'
  const leads = ['坚守忠诚，把牢方向。', '化解矛盾，守好底线。'].map((opening) => paragraph(opening + text))
  expect(findLeads([...leads, paragraph(`${call}样本市将继续努力，知重负重。`)])[2]).toBeUndefined()
  expect(findLeads([...leads, paragraph(call + text)])[2]).toBe('征程万里，风正帆悬')
  expect(findLeads([...leads, paragraph(`${call}样本市将继续努力，知重负重。`), paragraph(text)])[2]).toBe(
    '征程万里，风正帆悬'
  )
})
