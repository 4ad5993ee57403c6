import {figuresOfSpeech, generalWorks, persons} from './everyday-quotes.js'
import {
  carriers,
  creates,
  figurative,
  introduces,
  nameEnd,
  nationalTerms,
  objects
} from './programme-words.js'

/** Words in quotation marks with what stands around them, blanks left out. */
export interface QuotedWords {
  name: string
  /** The clause up to the opening mark. */
  before: string
  /** Some characters behind the closing mark, or behind the last of a list of names. */
  behind: string
}

/** A longer quotation is speech or a slogan. */
const longestName = 18

/** Between a name and its carrier stand a few nouns (“春雨”专项法治行动), but no word that begins another thought. */
const between = '(?:(?![让使把将被为了与和在到从向对于是有就也都])[\\p{Script=Han}\\d]){0,8}?'
const many = '(?:一批|一系列|一个个|系列|特色)?'
const carrierBehind = new RegExp(
  `^(?:等)?(?:的(?=做法|模式|经验|机制)|为(?=载体))?${many}${between}(?:${carriers})`,
  'u'
)
/** The same with at most two nouns between: such a name may hold a comma (“您好，请讲”工作法). */
const carrierBeside = /^(?:主题|专项|系列|特色|调解)?(?:工作法|调解法|机制|品牌|模式|行动|活动|工作室|制度)/u
/** More of the list follows without marks: “跟班学习”、师徒结对等活动. */
const carrierOfList = new RegExp(`^、[^，。；“”]{2,12}等${between}(?:${carriers})`, 'u')
/** Words that make a class, an aim or a saying of what is quoted. */
const classBehind =
  /^(?:问题|警情|案|理念|精神|要求|目标|原则|意识|的|之|难题|方针|这|现象|思想|思维|责任|团伙|乱象|顽疾|陋习|心理|违法|犯罪|发展定位|定位|战略|规划|思路|标准|导向|口号|称号|荣誉)/
const endsClause = /^(?:[，。；、！）]|等|以来|后|$|\d)/
const shortNoun = /^(?!的|地|得)\p{Script=Han}{2,6}(?:[，。；、！]|$)/u
/** What a programme does where it opens its clause: “某江之盾”守护万家灯火; not “办事不求人”成为习惯. */
const acts =
  /^(?:守护|护航|推动|助推|助力|覆盖|上线|落地|启用|启动|惠及|走进|走红|深入人心|同向发力|一体化运行|应运而生|入选|获评|荣获|被.{0,12}(?:推广|推介))/

/**
 * Tell whether quoted words name a local programme, by their form and by what stands around them.
 *
 * A noun that carries names stands behind them (“春风”专项行动) or ends them (“百日会战”), or a verb before them
 * brings something into being (推行“逢七说事”，). No programme are figures of speech (设立“绿色通道”，), classes
 * (“六类”警情), slogans, persons honoured (评选“金牌能手”9名), what is guarded or fought, and what is found in all cities.
 */
export function isProgrammeName({name, before, behind}: QuotedWords): boolean {
  if (!isName(name) || isEverywhere(name)) return false
  if (/[，。；！？：…]/.test(name)) return isSpokenName(name) && carrierBeside.test(behind)
  if (/^等?(?:重点|重大|类)(?:工程|项目)/.test(behind) || generalWorks.test(name)) return false
  if (figurative.test(before) || objects.test(before)) return false
  if (/[式型]$|^.{1,3}化$|^[一二三四五六七八九十]+类/.test(name)) return false
  const carried = carrierBehind.test(behind) || carrierOfList.test(behind)
  if (persons.test(name) && !carried) return false
  const ends = name.length >= 4 && nameEnd.test(name)
  if (classBehind.test(behind) && !(carried && behind.startsWith('的')))
    return ends && !/^(?:发展)?定位/.test(behind)
  if (figuresOfSpeech.has(name)) return carried && !/^.{0,2}(?:服务|改革|行动|机制)/.test(behind)
  if (carried) return true
  if (name.includes('、')) return false
  if (ends || (creates.test(before) && endsClause.test(behind))) return true
  if (name.length < 3) return false
  return (introduces.test(before) && shortNoun.test(behind)) || (before === '' && acts.test(behind))
}

/** Two to eighteen characters with a letter; of a list all parts are alike in length (日排查、周研判). */
function isName(name: string): boolean {
  const {length} = [...name]
  if (length < 2 || length > longestName || /^[^\p{Script=Han}]*$/u.test(name)) return false
  // 以人民为中心, 从“要我做”到“我要做”: ways of thinking.
  if (/^(?:以.+为|从.+到|为人民|让)/.test(name)) return false
  return new Set(name.split('、').map((part) => part.length)).size === 1
}

function isEverywhere(name: string): boolean {
  return nationalTerms.has(name.replaceAll(/[“”]/g, '')) || /^互联网[+＋]/.test(name)
}

/** “您好，请讲” may be the name of a way of working; a whole sentence is speech. */
function isSpokenName(name: string): boolean {
  return !/[。；！？：…]/.test(name)
}
