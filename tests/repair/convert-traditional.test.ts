import {expect, test} from 'vitest'
import {repair, repaired} from './repaired.js'

test('writes a Traditional page in Simplified, and says that it was Traditional', async () => {
  const {text} = await repair('社會穩定，機關聯繫群眾，麵對麵調解。')
  expect(text.text).toBe('社会稳定，机关联系群众，面对面调解。')
  expect(text.script).toBe('traditional')
})

test('writes 着 for the particle 著, and keeps 著 in words of writing and fame', async () => {
  expect(await repaired('著名學者拄著拐杖，執著地編著原著，成效顯著，彰顯著擔當，討論著論著')).toBe(
    '著名学者拄着拐杖，执着地编著原著，成效显著，彰显着担当，讨论着论著'
  )
})

test('converts what the dictionaries lack', async () => {
  expect(await repaired('衞生、頭髪、甚麼、靑年、鄕鎮、妳們')).toBe('卫生、头发、什么、青年、乡镇、你们')
})

test('keeps characters that both scripts write, and does not swap words', async () => {
  expect(await repaired('乾隆、乾坤、瞭望塔、慰藉，資料檔案與軟體')).toBe(
    '乾隆、乾坤、瞭望塔、慰藉，资料档案与软体'
  )
})

test('writes corner brackets as the quotation marks of the mainland', async () => {
  expect(await repaired('他們說：「這『平安』二字來之不易。」')).toBe('他们说：“这‘平安’二字来之不易。”')
})

test('leaves a Simplified page with a few Traditional words', async () => {
  const text = '门上写着“為人民服務”，么、藉、徵都不动，这里说的是「平安」。'
  expect((await repair(text)).text).toMatchObject({text, script: 'simplified', repairs: []})
})
