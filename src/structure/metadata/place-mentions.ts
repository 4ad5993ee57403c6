import {chanceWords, everydayNames} from './everyday-names.js'
import {municipalities, type Gazetteer, type Place} from './gazetteer.js'

/** A place where a text names a city, or a county that speaks for its city. */
export interface PlaceMention {
  /** Several where cities share the name: every 鼓楼区. */
  places: readonly Place[]
  /** How strongly it says that the text is about the place. */
  weight: number
  /** Half-open, in UTF-16 units. */
  start: number
  end: number
}

/** Found on the corpus and on articles of our own: an office says more than a bare name. */
const weights = {office: 2, name: 1, county: 1.5, passing: 0.15}

/** What stands behind the name of a city when its offices, people or streets are meant. */
const behind =
  /^(?:[市州盟](?!场)|县|区|新区|高新|经开|两级|中院|中级|政法|公安|法院|检察|司法|警方|交警|民警|人民|各级|全[市州盟]|日报|晚报|晨报|新闻|广播|电视|网|发布|法治|普法|长安网|融媒|市民|综治|政府|党委|模式|经验|做法|分中心|实践|样本|答卷|铁路|海事)/

/** What stands behind the short name of a district when its offices are meant; 和平 and 新华 are words besides. */
const behindDistrict = /^(?:区|法院|检察|公安|警方|交警|司法|政法|发布|融媒)/

/** A city that is visited, compared with, or that somebody comes from, is not what the text is about. */
const passingBefore =
  /(?:赴|前往|远赴|奔赴|赶赴|抵达|飞往|发往|逃往|潜逃至?|逃至|来自|学习|借鉴|考察|对标|比肩|途经|毗邻|邻近|紧邻|相邻的|返回|回到|户籍地?|籍贯|原籍|老家|较|比|像|毕业于|就读于|出生于|例如|譬如|如|从)$/
const passingBehind =
  /^(?:[市省州]?(?:等地)?(?:学习|考察|参观|取经|相比|相邻|接壤|交界|签署|签订|结对|对口|毗邻|籍|人[，。、])|等(?:地|市|城市|兄弟))/

/** 南京路 and 上海西路 are streets, 北京时间 is a clock, 苏州河 a river, 武汉大学 a school. */
const otherThings =
  /^(?:[东西南北中一二三四]{0,2}路|大道|大街|街(?![道区])|时间|大学|大桥|高铁|高速|籍|河(?!北|南|西|东|口)|江(?!市|区|县|北|南|西|东|宁|苏)|银行|奥运|亚运|冬奥|战役|菜|话(?!剧))/

/** Texts write names of places with up to 11 characters. */
const longestName = 11

/** Find the names of cities and counties in a text, the longest at each point, in time linear in its length. */
export function placeMentionsIn(text: string, gazetteer: Gazetteer): PlaceMention[] {
  const mentions: PlaceMention[] = []
  let index = 0
  while (index < text.length - 1) {
    const name = longestNameAt(text, index, gazetteer)
    if (name === undefined) {
      index++
      continue
    }
    const weight = weightOf(text, index, name, gazetteer)
    const end = index + name.length
    if (weight > 0) mentions.push({places: gazetteer.places.get(name) ?? [], weight, start: index, end})
    // The short name of a district may be two halves of other words: 长江南京段 holds 江南, and 南京.
    index = gazetteer.districts.has(name) && weight === 0 ? index + 1 : end
  }
  return mentions
}

/** The longest name at a point; names of provinces too, so that 江西安全 does not hold 西安. */
function longestNameAt(
  text: string,
  index: number,
  {places, provinces, beginnings}: Gazetteer
): string | undefined {
  if (!beginnings.has(text.slice(index, index + 2))) return undefined
  for (let length = Math.min(longestName, text.length - index); length >= 2; length--) {
    const name = text.slice(index, index + length)
    if (places.has(name) || provinces.has(name)) return name
  }
  return undefined
}

function weightOf(text: string, index: number, name: string, gazetteer: Gazetteer): number {
  const after = text.slice(index + name.length, index + name.length + 6)
  const before = text.slice(Math.max(0, index - 5), index)
  if (isChance(name, before, after, gazetteer)) return 0
  const full = weightOfName(name, {before, after, isFirst: index === 0}, gazetteer)
  return passingBefore.test(before) || passingBehind.test(after) ? Math.min(full, weights.passing) : full
}

function weightOfName(
  name: string,
  {before, after, isFirst}: {before: string; after: string; isFirst: boolean},
  gazetteer: Gazetteer
): number {
  if (gazetteer.fullNames.has(name)) return weights.office
  const isCalled = /(?:平安|法治|清廉|数字)$/.test(before)
  const isOffice = behind.test(after)
  // 吉林 and 海南 are provinces before they are a city and a prefecture.
  if (gazetteer.provinces.has(name) && !municipalities.has(name))
    return /^[市州]/.test(after) ? weights.office : 0
  if (gazetteer.districts.has(name)) {
    return behindDistrict.test(after) && !everydayNames.has(name) ? weights.county : 0
  }
  if (gazetteer.shortNames.has(name)) {
    if (isOffice || isCalled) return weights.office
    return everydayNames.has(name) ? 0 : weights.name
  }
  if (/[县区市旗]$/.test(name)) return weights.county
  // A short name of a county may be two halves of other words (幸福安康): only its offices, or a title, name it.
  if (name.length >= 3) return weights.county
  return isOffice || (isCalled && !everydayNames.has(name)) || (isFirst && !everydayNames.has(name))
    ? weights.county
    : 0
}

/** Tell whether the letters of a name stand by chance: 新县 in 创新县域治理, 安康 in 人民安康, 南京 in 南京路. */
function isChance(name: string, before: string, after: string, gazetteer: Gazetteer): boolean {
  const chance = chanceWords[name]
  if (chance?.before?.test(before) || chance?.after?.test(after)) return true
  // Names of two characters end in 县: only what cannot belong to the same word may stand before them.
  if (name.length === 2 && /[县市]$/.test(name)) {
    return !/(?:^|[^\p{Script=Han}]|[省市州在的是])$/u.test(before)
  }
  return /[县区市旗州盟]$/.test(name) && !gazetteer.shortNames.has(name) ? false : otherThings.test(after)
}
