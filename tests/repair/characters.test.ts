import {expect, test} from 'vitest'
import {repair, repaired} from './repaired.js'

test('removes control and zero-width characters', async () => {
  expect(await repaired('平\u200b安\u0000建\ufeff设\u00ad')).toBe('平安建设')
})

test('makes a plain space of odd spaces, but keeps the ideographic one and the tab', async () => {
  expect(await repaired('　　平安\u00a0建设\u2003\t好')).toBe('　　平安 建设 \t好')
})

test('makes Han of radicals and compatibility forms', async () => {
  expect(await repaired('⽂明⼈\uf90a')).toBe('文明人金')
})

test('keeps an emoji with its joiner, 𠮷, and a lost character', async () => {
  expect(await repaired('👨\u200d👩 𠮷市 \ufffd')).toBe('👨\u200d👩 𠮷市 \ufffd')
})

test('writes full-width digits and letters in ASCII', async () => {
  expect(await repaired('２０２１年，增长９．５％，“１＋Ｘ”')).toBe('2021年，增长9.5%，“1+X”')
})

test('keeps the width of Chinese punctuation', async () => {
  expect(await repaired('时间：１０：３０，（共２次）！')).toBe('时间：10：30，（共2次）！')
})

test('removes what a page draws as an icon, but doubts it between Chinese', async () => {
  expect(await repaired('\ue611 首页\ue600')).toBe(' 首页')
  const {text} = await repair('平\ue611安')
  expect([text.text, text.doubts.map((doubt) => doubt.text)]).toEqual(['平\ue611安', ['\ue611']])
})

test('makes the ideographic space of its place of private use', async () => {
  expect(await repaired('\ue5e5\ue5e5平安')).toBe('　　平安')
})

test('removes a variation selector behind Han, but not in an emoji', async () => {
  expect(await repaired('平\ufe00安 ❤\ufe0f 1\ufe0f\u20e3')).toBe('平安 ❤\ufe0f 1\ufe0f\u20e3')
})

test('writes what joins full-width digits and letters in ASCII', async () => {
  expect(await repaired('０２５－１２３４，ｗｗｗ．ａ．ｃｎ，Ａ级，１～２，甲－乙')).toBe(
    '025-1234，www.a.cn，A级，1～2，甲－乙'
  )
})
