import {expect, test} from 'vitest'
import {repaired} from './repaired.js'

test('closes a line that is spaced out', async () => {
  expect(await repaired('全 市 政 法 机 关 坚 持 “ 平 安 ” 建 设，化 解 纠 纷12件。')).toContain(
    '全市政法机关坚持'
  )
})

test('closes a blank that cuts a word of prose', async () => {
  expect(await repaired('我市排查矛 盾纠纷，走访旅 馆、网吧。')).toBe('我市排查矛盾纠纷，走访旅馆、网吧。')
})

test('keeps the blanks of names, bylines, headings, tables and numerals', async () => {
  const text =
    '张 三、李 四\n记者 李某 通讯员 王某\n目 录\n一 二 三 四 五 六 七\n书记 张三 出席会议，法官高 峰主持，由王 力、高 峰负责。\n数量 单位 备注'
  expect(await repaired(text)).toBe(text)
})

test('writes blanks for ? ? of hard spaces, and for ?? at the beginning of a line', async () => {
  expect(await repaired('来源：日报? ?时间：2023年\n??近日，我市\n　????“平安”')).toBe(
    '来源：日报   时间：2023年\n  近日，我市\n　    “平安”'
  )
})

test('keeps ?? behind a question and a ? that stands alone', async () => {
  expect(await repaired('怎么办??大家说\n? 近日，我市\nWhy? ? no')).toBe(
    '怎么办？？大家说\n? 近日，我市\nWhy? ? no'
  )
})
