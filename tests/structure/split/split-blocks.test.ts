import * as fc from 'fast-check'
import {expect, test} from 'vitest'
import {createBlock, pointAt} from '../../../src/structure/blocks/raw-block.js'
import {readTextBlocks} from '../../../src/structure/blocks/text-blocks.js'
import {splitBlocks} from '../../../src/structure/split/split-blocks.js'

const pieces = (line: string) => splitBlocks(readTextBlocks(line)).map(({text}) => text)

test.each([
  [
    '样本市守牢底线。▶强化服务　我市建成驿站100家，群众满意。',
    ['样本市守牢底线。', '▶强化服务', '我市建成驿站100家，群众满意。']
  ],
  [
    '样本市守牢底线。◆强化服务。我市建成驿站100家。■优化环境 我市审结案件64件，群众满意。',
    ['样本市守牢底线。', '◆强化服务。我市建成驿站100家。', '■优化环境', '我市审结案件64件，群众满意。']
  ],
  [
    '样本市守牢底线，群众安乐。【队伍建设】全市培训干警400人次。',
    ['样本市守牢底线，群众安乐。', '【队伍建设】全市培训干警400人次。']
  ]
])('splits in front of the marks in `%s`', (line, expected) => {
  expect(pieces(line)).toEqual(expected)
})

test.each([
  '样本小区获评五星★★★★★等级，居民都说好。',
  '姓■的居民说好。■■两字无法辨认，只好空着。',
  '通知写道：“守牢底线。▶强化服务，优化环境。”大家都说好。',
  '样本市守牢底线，▶强化服务，群众安居乐业。'
])('splits nothing in `%s`, whose marks open no part', (line) => {
  expect(pieces(line)).toEqual([line])
})

test('splits the numbered parts of one line, and their headings at a stop', () => {
  const line =
    '样本市工作取得成效。一、加强组织领导。成立工作专班，定期会商研判。二、优化服务供给。建成驿站100家，服务群众3万人次。'
  expect(pieces(line)).toEqual([
    '样本市工作取得成效。',
    '一、加强组织领导。',
    '成立工作专班，定期会商研判。',
    '二、优化服务供给。',
    '建成驿站100家，服务群众3万人次。'
  ])
})

test('splits lower numbers inside higher ones, and leaves their topics as run-in leads', () => {
  const line =
    '一、加强组织领导　（一）建强中枢。整合资源力量，建成指挥中心。（二）压实责任。逐级签订责任书，定期开展督查。二、优化服务供给　建成驿站100家，服务群众3万人次。'
  expect(pieces(line)).toEqual([
    '一、加强组织领导',
    '（一）建强中枢。整合资源力量，建成指挥中心。',
    '（二）压实责任。逐级签订责任书，定期开展督查。',
    '二、优化服务供给',
    '建成驿站100家，服务群众3万人次。'
  ])
})

test.each([
  '会议要求，一、二两项工作要抓紧完成，不得拖延。',
  '重点是：一、抓实源头排查；二、抓好纠纷化解；三、抓牢回访问效。',
  '会议强调：一、要提高政治站位，切实统一思想行动。二、要压实工作责任，把任务分解到岗到人。',
  '《意见》提出：“一、加强组织领导。成立工作专班，定期研判。二、优化服务供给。建成驿站，服务群众。”',
  '全年化解纠纷1.5万件。2.3万人次参与其中。同比上升3.1个百分点，群众满意。',
  '样本市开展专项行动。二、三季度持续发力，化解纠纷900件。四、五月份成效最好。',
  '一是加强组织领导。成立工作专班，定期研判。二是优化服务供给。建成驿站100家。'
])('splits nothing in `%s`, which holds no series of parts', (line) => {
  expect(pieces(line)).toEqual([line])
})

test('splits paragraphs and headings at wide blanks', () => {
  expect(
    pieces('样本市守牢底线。　　全市化解纠纷900件。　　强化服务供给　　样本市建成驿站100家，群众满意。')
  ).toEqual(['样本市守牢底线。', '全市化解纠纷900件。', '强化服务供给', '样本市建成驿站100家，群众满意。'])
})

test('splits paragraphs and headings at single blanks where line ends became blanks', () => {
  const sentence = '样本市坚持源头治理，去年化解纠纷900件，群众满意度提升。'
  const paragraph = sentence + sentence
  expect(pieces([paragraph, paragraph, '强化服务供给', paragraph, `2023年，${paragraph}`].join(' '))).toEqual(
    [paragraph, paragraph, '强化服务供给', paragraph, `2023年，${paragraph}`]
  )
})

test('keeps a text whole in which every stop has a blank behind it', () => {
  const line = '样本市坚持源头治理，去年化解纠纷900件，群众满意度提升。'.replace(/$/, ' ').repeat(9).trim()
  expect(pieces(line)).toEqual([line])
})

test.each([
  '强基础　　促提升　　谋发展　　开创样本工作新局面样本',
  '姓名　　单位　　职务　　所获荣誉　　表彰时间　　备注说明',
  '样本市委副书记、政法委书记　　张样本　　二〇二三年十二月样本',
  '样本市建成驿站100家，服务群众3万人次。  （样本区、示例区）',
  '本报讯（记者 张样本）  3月5日，样本市召开推进会，部署平安建设。',
  '第十二条　　网格员应当定期走访群众，及时上报发现的问题。',
  '3月5日　　样本市召开推进会，部署平安建设，各县区参加会议。',
  '共建成  1.5  万个网格，排查  3  轮次，化解  20  件纠纷。'
])('splits nothing in `%s`, whose blanks part no paragraphs', (line) => {
  expect(pieces(line)).toEqual([line])
})

test('splits a numbered heading from its text at a blank', () => {
  expect(pieces('一、做实网格 夯实根基　我市建成网格860个，配备网格员900名。')).toEqual([
    '一、做实网格 夯实根基',
    '我市建成网格860个，配备网格员900名。'
  ])
})

test.each([
  '一、样本市 坚持源头治理，化解纠纷900件，群众满意。',
  '1.建成网格 860 个，配备网格员900名，群众满意度提升。',
  '强化服务 我市建成网格860个，配备网格员900名。'
])('keeps `%s` whole: its blank ends no heading', (line) => {
  expect(pieces(line)).toEqual([line])
})

test('splits title, publication, body and editor of an article on one line', () => {
  const line =
    '样本市推进平安建设 2024-03-18 09:12 来源： 示例日报 3月15日，样本市召开会议，部署平安建设，全市上下迅速行动。（责任编辑：李样本）'
  expect(pieces(line)).toEqual([
    '样本市推进平安建设',
    '2024-03-18 09:12 来源： 示例日报',
    '3月15日，样本市召开会议，部署平安建设，全市上下迅速行动。',
    '（责任编辑：李样本）'
  ])
})

test.each([
  '截至 2023年12月31日 全市化解纠纷900件，调解成功率98%，群众满意度提升。',
  '发布时间：2024-03-18 09:12 来源：示例日报 浏览次数：12 字体：大 中 小',
  '样本市在 2023年12月31日 前化解纠纷900件，调解成功率98%，群众满意。',
  '样本市建成驿站100家，服务群众3万人次。（样本区、示例区各50家）'
])('splits no head or tail off `%s`', (line) => {
  expect(pieces(line)).toEqual([line])
})

test('gives every piece its exact line and column', () => {
  const text = '\n　　𠮷祥样本守牢底线。▶强化服务　我市建成驿站100家，群众满意。'
  const places = splitBlocks(readTextBlocks(text)).map((block) => pointAt(block, 0))
  expect(places).toEqual([
    {line: 2, column: 3},
    {line: 2, column: 13},
    {line: 2, column: 19}
  ])
})

test('leaves the row of a table and a heading element whole', () => {
  const run = {text: '样本市守牢底线。▶强化服务　我市建成驿站100家，群众满意。', line: 1, column: 1}
  const hinted = [createBlock([run], {hints: {row: true}}), createBlock([run], {hints: {heading: 2}})]
  expect(splitBlocks(hinted.flatMap((block) => block ?? []))).toHaveLength(2)
})

test('keeps every character of a line, each piece where it stood, however its parts are put together', () => {
  const parts = [
    '样本市守牢底线。',
    '▶强化服务',
    '　',
    '　　',
    ' ',
    '一、加强领导。',
    '二、优化服务',
    '（一）建强𠮷祥中枢。',
    '成立工作专班，定期会商研判。',
    '【队伍建设】',
    '2024-03-18',
    '来源：示例日报',
    '“',
    '”',
    '（责任编辑：李样本）'
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), {maxLength: 30}), (chosen) => {
      const line = chosen.join('')
      const blocks = splitBlocks(readTextBlocks(line))
      expect(
        blocks
          .map(({text}) => text)
          .join('')
          .replace(/\s/g, '')
      ).toBe(line.replace(/\s/g, ''))
      for (const block of blocks) {
        const {column} = pointAt(block, 0)
        expect(line.slice(column - 1, column - 1 + block.text.length)).toBe(block.text)
      }
    }),
    {numRuns: 300, seed: 3}
  )
})

test.each([
  [
    '样本市吹来“平安风”2024-03-18 09:12 来源：示例日报　作者：张示例',
    '2024-03-18 09:12 来源：示例日报　作者：张示例'
  ],
  ['样本市推进平安建设（2024年3月18日 09:12）', '（2024年3月18日 09:12）'],
  ['样本市推进平安建设来源：示例日报 时间：2024-03-18', '来源：示例日报 时间：2024-03-18']
])('parts title and publication of `%s`', (line, publication) => {
  expect(pieces(line)).toEqual([line.slice(0, -publication.length), publication])
})

test.each([
  '样本市示例晚报社  2024-03-18 09:12  阅读 1234',
  '本报记者 张示例 李样本  来源：示例日报  2024-03-18',
  '样本市召开平安建设推进会 2024-03-18',
  '原创 平安样本 平安样本 2024-03-18 17:45 发布于样本',
  '全市化解纠纷900件，其中2024年3月18日 10:00办结的有3件。'
])('finds no title before a publication in `%s`', (line) => {
  expect(pieces(line)).toEqual([line])
})

test('parts a title from a date that is glued to it, and from the paper before its date', () => {
  const body = '3月15日，样本市召开会议，部署平安建设，全市上下迅速行动。'
  expect(pieces(`样本市推进平安建设2024-03-18 来源：示例日报 ${body}`)).toEqual([
    '样本市推进平安建设',
    '2024-03-18 来源：示例日报',
    body
  ])
  expect(pieces(`样本市推进平安建设 示例日报 2024年03月18日 ${body}`)).toEqual([
    '样本市推进平安建设',
    '示例日报 2024年03月18日',
    body
  ])
})

test('parts a heading from the points that begin behind its stop, but a lead from nothing', () => {
  const point = '第一，抓培训。举办轮训班12期，培训干警600人次。'
  expect(pieces(`三、锻造队伍，淬炼作风。${point}`)).toEqual(['三、锻造队伍，淬炼作风。', point])
  const lead = '三、锻造队伍，淬炼作风。举办轮训班12期，培训干警600人次。'
  expect(pieces(lead)).toEqual([lead])
})

test('parts two marked headings with one blank between them, but no marks of one kind', () => {
  expect(pieces('▶强化保护　■打得准　　样本市公安局侦破案件73起，群众满意。')).toEqual([
    '▶强化保护',
    '■打得准',
    '样本市公安局侦破案件73起，群众满意。'
  ])
  const list = '▶强化保护 ▶优化服务 ▶提升质效 ▶建强队伍'
  expect(pieces(list)).toEqual([list])
})

test('splits off who wrote at the end, and the link of a portal', () => {
  const body = '样本市建成驿站100家，服务群众3万人次。'
  expect(pieces(`${body}（通讯员 张示例）`)).toEqual([body, '（通讯员 张示例）'])
  expect(pieces(`${body}（样本所张示例供稿）`)).toEqual([body, '（样本所张示例供稿）'])
  expect(pieces('作者：张示例 李样本返回样网，查看更多')).toEqual([
    '作者：张示例 李样本',
    '返回样网，查看更多'
  ])
  expect(pieces(`${body}返回网格，查看更多诉求。`)).toEqual([`${body}返回网格，查看更多诉求。`])
})
