import {expect, test} from 'vitest'
import {readTextBlocks} from '../../src/structure/blocks/text-blocks.js'
import {findLabelHeadings} from '../../src/structure/classify/label-headings.js'
import {outline} from './outline.js'

const text = '样本市坚持源头治理，去年化解纠纷900件，群众满意度提升。'

/** The lines that are no ordinary body text, in order, behind a first paragraph. */
const linesOf = async (...lines: string[]) =>
  (await outline(['样本市推进平安建设', '2024-03-18 来源：示例日报', text, ...lines].join('\n')))
    .filter((line) => !/^(?:title|meta)/.test(line))
    .filter((line) => line !== `paragraph: ${text.slice(0, 12)}…`)

test('reads headings numbered 01, PART 1 and 案例一, their number on a line of its own too', async () => {
  expect(await linesOf('01', '强化源头治理', text, '02', '优化服务供给', text)).toEqual([
    'heading 1: 01 强化源头治理',
    'heading 1: 02 优化服务供给'
  ])
  expect(await linesOf('PART 1', text, 'PART 2', text)).toEqual(['heading 1: PART 1', 'heading 1: PART 2'])
  expect(await linesOf('案例一：样本诈骗案', '基本案情', text, '典型意义', text)).toEqual([
    'heading 1: 案例一：样本诈骗案',
    'heading 2: 基本案情',
    'heading 2: 典型意义'
  ])
})

test('reads lines with an ornament as headings, and two in a row as points of a list', async () => {
  expect(await linesOf('▌强化源头治理', text, '▌优化服务供给', text)).toEqual([
    'heading 1: ▌强化源头治理',
    'heading 1: ▌优化服务供给'
  ])
  const points = await linesOf('◆强化源头治理', '◆优化服务供给', '◆锻造过硬队伍', text)
  expect(points.filter((line) => line.startsWith('heading'))).toEqual([])
})

test('reads 【】 alone on a line as a heading and before text as a lead', async () => {
  expect(await linesOf('【制度建设】', text, `【队伍建设】${text}`)).toEqual([
    'heading 1: 【制度建设】',
    'paragraph [队伍建设]: 【队伍建设】样本市坚持源…'
  ])
})

test('reads dates on lines of their own as headings, but not a single one', async () => {
  expect(await linesOf('3月5日', text, '3月16日', text)).toEqual(['heading 1: 3月5日', 'heading 1: 3月16日'])
  expect(await linesOf('——3月5日', text)).toEqual(['heading 1: ——3月5日'])
  expect(await linesOf('3月5日', text)).toEqual([])
  expect(await linesOf('3月5日，样本市召开推进会，部署有关工作。', text)).toEqual([
    'paragraph: 3月5日，样本市召开推进…'
  ])
})

test('reads the short question of an interview as a heading, a long one and the answer as text', async () => {
  expect(
    await linesOf(
      '记者：调解工作最大的变化是什么？',
      `李样本：${text}`,
      '记者：我们注意到，样本市去年在化解矛盾纠纷方面采取了不少新的做法，能否请您介绍一下这些做法取得的成效？',
      `李样本：${text}`
    )
  ).toEqual(
    [
      'heading 1: 记者：调解工作最大的变化…',
      'paragraph: 李样本：样本市坚持源头治…',
      'paragraph: 记者：我们注意到，样本市…',
      'paragraph: 李样本：样本市坚持源头治…'
    ].map((line) => line.replace('变化…', '变化是什么？'))
  )
})

test('reads questions that stand in a row through the article as headings, but no lone one', async () => {
  expect(await linesOf('网格里装着什么？', text, '纠纷由谁来调解？', text)).toEqual([
    'heading 1: 网格里装着什么？',
    'heading 1: 纠纷由谁来调解？'
  ])
  expect(await linesOf('钱从哪里来？', text)).toEqual(['paragraph: 钱从哪里来？'])
  expect(await linesOf('一、什么是网格？', text)).toEqual(['heading 1: 一、什么是网格？'])
})

test('reads short lines under numbered headings as subheadings where they divide a section', async () => {
  expect(await linesOf('一、抓源头', '建强专业队伍', text, '畅通诉求渠道', text, '二、抓末端', text)).toEqual(
    ['heading 1: 一、抓源头', 'heading 2: 建强专业队伍', 'heading 2: 畅通诉求渠道', 'heading 1: 二、抓末端']
  )
  expect(await linesOf('一、抓源头', text, '社区民警走访商户', text, '二、抓末端', text)).toEqual([
    'heading 1: 一、抓源头',
    'caption: 社区民警走访商户',
    'heading 1: 二、抓末端'
  ])
})

test('joins the second line of numbered headings where nearly all have one', async () => {
  expect(
    await linesOf('一、强化政治意识', '确保绝对忠诚', text, '二、强化主责意识', '维护大局稳定', text)
  ).toEqual(['heading 1: 一、强化政治意识 确保绝对忠诚', 'heading 1: 二、强化主责意识 维护大局稳定'])
  expect(await linesOf('一、强化政治意识', '民警参加宣讲活动', text, '二、强化主责意识', text)).toContain(
    'caption: 民警参加宣讲活动'
  )
})

test('reads the names of parts as headings beside numbered ones, but no sentence that opens like one', async () => {
  expect(await linesOf('主要做法', '一、抓源头', text, '二、抓末端', text, '工作成效', text)).toEqual([
    'heading 1: 主要做法',
    'heading 2: 一、抓源头',
    'heading 2: 二、抓末端',
    'heading 1: 工作成效'
  ])
  expect(await linesOf('工作成效十分明显。', text)).toEqual(['paragraph: 工作成效十分明显。'])
})

test('keeps figures in headings, and ordinals and list items out of them', async () => {
  expect(await linesOf('一、建成调解中心100家', text)).toEqual(['heading 1: 一、建成调解中心100家'])
  expect(await linesOf('一、二审案件均有下降。', '1.抓排查', '2.抓化解', '3.抓回访', text)).toEqual([
    'paragraph: 一、二审案件均有下降。',
    'paragraph: 1.抓排查',
    'paragraph: 2.抓化解',
    'paragraph: 3.抓回访'
  ])
})

test('reads the rows of a table in plain text as body text', async () => {
  expect(await linesOf('项目　　上年　　本年', '走访　　80　　96', text)).toEqual([
    'paragraph: 项目　　上年　　本年',
    'paragraph: 走访　　80　　96'
  ])
})

test('reads a long line as a heading below 一、 only', async () => {
  const clauses =
    '坚持以系统思维审视和指导新形势下的样本工作，就必须立足实际、与时俱进，正确认识面临的新情况和新问题'
  expect(await linesOf(`一、${clauses}`, text)).toEqual([`heading 1: 一、${clauses}`])
  expect(await linesOf(`（一）${clauses}`, text)).toEqual(['paragraph: （一）坚持以系统思维审视…'])
})

test('reads dates with place and weather as headings, but not a single one without a dash', async () => {
  expect(await linesOf('——3月5日　样本区　晴', text, '——3月8日　示例县　小雨', text)).toEqual([
    'heading 1: ——3月5日　样本区　晴',
    'heading 1: ——3月8日　示例县　小雨'
  ])
  expect(await linesOf('3月5日　样本区　晴', text, '3月8日　示例县　小雨', text)).toHaveLength(2)
  expect(await linesOf('3月5日　民警走访商户　张示例摄影于样本区', text)).not.toContainEqual(
    expect.stringMatching(/^heading/)
  )
})

test('reads lines with the same label as headings, but no lone one and no speaker', async () => {
  expect(await linesOf('关键词　诉源治理', text, '关键词　营商环境', text)).toEqual([
    'heading 1: 关键词　诉源治理',
    'heading 1: 关键词　营商环境'
  ])
  expect(await linesOf('关键词：诉源治理', text, '关键词：营商环境', text)).toHaveLength(2)
  expect(await linesOf('关键词：诉源治理 营商环境', text)).toEqual([])
  const blocks = ['张示例：三个字', text, '张示例：快准实', text].flatMap((line) => readTextBlocks(line))
  expect(findLabelHeadings(blocks).size).toBe(0)
})

test('reads the questions of an interview as text where other headings divide it', async () => {
  const headed = await linesOf(
    '谈变化',
    '记者：最大的变化是什么？',
    `张示例：${text}`,
    '谈队伍',
    '记者：队伍怎么带？',
    `张示例：${text}`
  )
  expect(headed.filter((line) => line.startsWith('heading'))).toEqual([
    'heading 1: 谈变化',
    'heading 1: 谈队伍'
  ])
  const bare = await linesOf(
    '记者：最大的变化是什么？',
    `张示例：${text}`,
    '记者：队伍怎么带？',
    `张示例：${text}`
  )
  expect(bare.filter((line) => line.startsWith('heading'))).toHaveLength(2)
})

test('joins two short lines where every heading has two, and keeps a caption above a heading', async () => {
  expect(await linesOf('一张网格', '兜住民生底线', text, '一支队伍', '护航企业发展', text)).toEqual([
    'heading 1: 一张网格 兜住民生底线',
    'heading 1: 一支队伍 护航企业发展'
  ])
  expect(await linesOf('民警走进社区', '织密一张网格', text, '建强一支队伍', text)).toEqual([
    'caption: 民警走进社区',
    'heading 1: 织密一张网格',
    'heading 1: 建强一支队伍'
  ])
})

test('reads 一、 and 二、 that stand each above text as headings, though they end in a stop', async () => {
  const [first, second] = [
    '一、以榜样的力量凝聚人心，让干警在学习中坚定信念、砥砺品格、锤炼作风。',
    '二、以制度的力量规范言行。'
  ]
  const long = text + text
  expect(await linesOf(first, long, second, long)).toEqual([`heading 1: ${first}`, `heading 1: ${second}`])
  expect(await linesOf(first, second, long)).not.toContainEqual(expect.stringMatching(/^heading/))
})

test('keeps a statement out of the headings where another number of its series runs on', async () => {
  const lines = await linesOf(
    '一、加强内部监督。先由部门提出意见，再由院长决定。',
    '二、加强外部监督。',
    '三是公开听证。',
    text
  )
  expect(lines).not.toContainEqual(expect.stringMatching(/^heading/))
})

test('reads a mark that always stands below another one as the deeper', async () => {
  const lines = await linesOf(`▶强化保护　■打得准　　${text}■放得活　　${text}▶多元解纷　${text}`)
  expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
    'heading 1: ▶强化保护',
    'heading 2: ■打得准',
    'heading 2: ■放得活',
    'heading 1: ▶多元解纷'
  ])
})

test('reads names with their numbers below each other as body text', async () => {
  expect(await linesOf('样本区　12件', '示例区　15件', text)).toEqual([
    'paragraph: 样本区　12件',
    'paragraph: 示例区　15件'
  ])
})
