import {expect, test} from 'vitest'
import {repaired} from './repaired.js'

test('mends over-conversion on a Simplified page', async () => {
  expect(await repaired('麵对面调解，同誌们推进体製改革，乾部作风过硬，宽鬆、放鬆的环境')).toBe(
    '面对面调解，同志们推进体制改革，干部作风过硬，宽松、放松的环境'
  )
})

test('mends over-conversion on a Traditional page', async () => {
  expect(await repaired('麵對麵調解，同誌們推進體製改革，乾部作風過硬，寬鬆的環境')).toBe(
    '面对面调解，同志们推进体制改革，干部作风过硬，宽松的环境'
  )
})

test('writes 着 for 著 behind a verb on a Simplified page', async () => {
  expect(await repaired('随著经济发展，标志著变化，他们拄著拐杖笑著说，著力推进')).toBe(
    '随着经济发展，标志着变化，他们拄着拐杖笑着说，着力推进'
  )
})

test('keeps 著, 乾, 藉 and 徵 where Simplified text has them, and names', async () => {
  const text = '乾隆年间的名著，执著、显著、编著、著名，慰藉，宫商角徵羽，钱鍾书，李昇，乾县的干部们'
  expect(await repaired(text)).toBe(text)
})

test('keeps 著 behind the name of an author, and 乾 in a name', async () => {
  const text = '王立志著《治理》，李想著《调解》，（李志著，样本出版社），法官王树乾'
  expect(await repaired(text)).toBe(text)
})

test('writes 着 for 著 before the title of what someone follows or sings', async () => {
  expect(await repaired('随著《条例》施行，标志著《方案》落地')).toBe('随着《条例》施行，标志着《方案》落地')
})

test('keeps a Traditional quotation, title or corner brackets on a Simplified page', async () => {
  const text = '门上写着“為人民服務”，书名是《說文解字註》，这里说的是「平安」。'
  expect(await repaired(text)).toBe(text)
})

test('converts a Traditional paragraph on a Simplified page, and nothing else', async () => {
  expect(
    await repaired(
      '这里说明情况，当时还没有实现。过去几年来，业务发展稳定，问题说清楚了。\n政法機關開展矛盾糾紛排查化解專項行動，維護「平安」。\n大家藉此说“開門”。'
    )
  ).toBe(
    '这里说明情况，当时还没有实现。过去几年来，业务发展稳定，问题说清楚了。\n政法机关开展矛盾纠纷排查化解专项行动，维护“平安”。\n大家藉此说“開門”。'
  )
})

test('keeps Japanese and Latin text', async () => {
  const text = '这里的说明：会社のサービスの機關、実務。and 2 more.'
  expect(await repaired(text)).toBe(text)
  expect(await repaired('機關說「会社サービスの機關」很好')).toBe('机关说“会社サービスの機關”很好')
})

test('does not take one kana of damaged text for Japanese', async () => {
  expect(await repaired('社會穩定ぷ機關聯繫群眾')).toBe('社会稳定ぷ机关联系群众')
})
