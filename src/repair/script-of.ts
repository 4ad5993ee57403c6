import type {Script} from '../model/article.js'

// Frequent characters that only one script writes. 后 里 面 台 只 余 are left out: both scripts write them.
const traditionalOnly =
  '們來個為爲時說對國會學過開發實現經點業產關動進員體務機電問題無萬與專東書長門間讓這還從當見種樣應頭兩條場氣報導辦黨區網數據質領農環衛習維權護檢調處單興鄉鎮穩戰線創優築綜責連織證'
const simplifiedOnly =
  '们来个为时说对国会学过开发实现经点业产关动进员体务机电问题无万与专东书长门间让这还从当见种样应头两条场气报导办党区网数据质领农环卫习维权护检调处单兴乡镇稳战线创优筑综责连织证'

/** For each code of a Han character whether only Traditional (1) or only Simplified text (2) has it. */
const scripts = new Uint8Array(0xa000)
for (const character of traditionalOnly) scripts[character.charCodeAt(0)] = 1
for (const character of simplifiedOnly) scripts[character.charCodeAt(0)] = 2

/**
 * Name the script that most of a text is in.
 *
 * A Simplified page that quotes a Traditional inscription is `simplified`; so is a page without Han.
 */
export function scriptOf(text: string): Script {
  let lead = 0
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)]
    if (script === 1) lead++
    else if (script === 2) lead--
  }
  return lead > 0 ? 'traditional' : 'simplified'
}
