import {
  actionVerbs,
  headNouns,
  lightVerbs,
  nounEnd,
  openEnd,
  predicateStart,
  sharesObject
} from './counted-words.js'
import {nameCounted, stripOpeners, unquote} from './name-counted.js'
import type {Quantity} from './read-quantity.js'
import {findPrefix, findSuffix, indexByFirst, indexByLast} from './words-by-character.js'

/** What a quantity counts, and the stretch of text that says so. */
export interface Counted {
  of: string
  start: number
  end: number
}

export interface Before {
  /** Where the clause, or what follows the figure before, begins. */
  segmentStart: number
  /** The figure before in the same sentence. */
  previous: {of: string; unit: string; end: number} | null
  /** The last figure before that is no rate: what a rate is a rate of. */
  counted: string
  /** The clause before, without its mark; empty when there is none. */
  clause: string
}

/** Neither a counted noun behind the unit nor the slice before a number is longer. */
const longestNoun = 24
const longestSlice = 40

/** Only a comparison with others: 高于全省平均水平. */
const comparison = /^(?:高于|低于|高出|低出|超出)[\p{Script=Han}]{2,10}$/u

/** What a multiple is a multiple of: 上年的2.4倍. */
const formerValue = /^(?:上一?年|去年|前年|同期|(?:上|去)年同期|(?:19|20)\d{2}年)的?$/

/** Only a direction or a comparison: 同比下降, 较去年增长. */
const bareChange =
  /^(?:(?:同比|环比|较|比|与)?(?:去年|上年|上一年|前一年|全年|同期|以往|此前|原来|相比)*(?:平均|分别|大幅|再|又|均)*)(?:下降|降低|减少|下滑|回落|上升|提升|增长|提高|增加|上涨|增|降|增幅|降幅|升|压降|提速)?(?:幅度|率)?$/

const heads = [...lightVerbs, ...actionVerbs]
const headsByFirst = indexByFirst(heads)
const longHeads = new Set(heads.filter((verb) => verb.length > 1))
const longHeadsByLast = indexByLast([...longHeads])

/** Say what a quantity counts: the noun behind it, else the words before it, else what the figure before counted. */
export function describeCounted(text: string, quantity: Quantity, before: Before): Counted {
  const {segmentStart} = before
  if (quantity.label !== undefined) {
    const {start, end} = quantity.label
    return {of: text.slice(start, end).trim(), start: quantity.start, end: quantity.end}
  }
  const segment = text.slice(segmentStart, quantity.start)
  const lead = segment.length - stripOpeners(segment, before.previous?.end === segmentStart).length
  const start = segmentStart + lead
  if (quantity.rule.noun === true) return {of: quantity.unit, start, end: quantity.end}
  const noun = readNounBehind(text, quantity)
  if (noun !== null) {
    const own = readTail(segment.slice(lead))
    const short = noun.text.length <= 2 && own.nominal
    return {
      of: short ? own.text + noun.text : noun.text,
      start: own.text === '' ? quantity.start : quantity.start - own.length,
      end: noun.end
    }
  }
  const words = nameCounted(segment.slice(lead))
  const listed =
    before.previous !== null && /^[、和及与]?$/.test(text.slice(before.previous.end, quantity.start))
  const of = inherit(words, quantity, before, listed)
  // 陈某等62人加入 and 3人获奖: those before the number are not what is counted, their deed tells more.
  const deed = (words === '' && !listed) || words.endsWith('等') ? readPredicate(text, quantity.end) : ''
  return {
    of: deed === '' ? of : nameDeed(deed, quantity, before),
    start: quantity.start - start > longestSlice ? quantity.start : start,
    end: quantity.end
  }
}

/** The noun behind a unit: 6.5亿元|涉案财产|全部…, 24个|村|的…; null where a predicate or a mark follows. */
function readNounBehind(text: string, {end, kind, unit}: Quantity): {text: string; end: number} | null {
  const linked = text.startsWith('的', end)
  if ((kind === 'percent' || kind === 'time') && !linked) return null
  const from = linked ? end + 1 : end
  const behind = text.slice(from, from + longestNoun)
  // 60岁以上|老人: the age is part of the name.
  const age = behind.match(/^\d+(?:周?岁|年)(?:及?以[上下])?/)?.[0].length ?? 0
  // 6家调解室（全县11家）: the bracket counts something itself.
  const bracket = behind.search(/（[^（）]*\d/)
  const reach = bracket === -1 ? behind.length : bracket
  const length = age + cutAt(behind.slice(age, reach), predicateStart)
  // The bound may cut a surrogate pair.
  const noun = withoutPredicate(behind.slice(0, length).replace(/[\uD800-\uDBFF]$/, ''), unit)
  // 73人（户）: what stands in brackets is another unit.
  if (!/\p{Script=Han}/u.test(noun.replace(/^（[^）]*）/, '')) || /[“《][^”》]*$/.test(noun)) return null
  if (longHeads.has(noun)) return null
  const whole = noun + stateHead(noun, text.slice(from + noun.length, from + noun.length + 6))
  return {text: unquote(whole), end: from + whole.length}
}

/** 6名履职不力|的干警: a state is no thing, its owner is what is counted. 24个村的设施 counts villages. */
function stateHead(noun: string, behind: string): string {
  if (!state.test(noun) || !behind.startsWith('的')) return ''
  const head = headNouns.find((one) => behind.startsWith(one, 1))
  return head === undefined ? '' : `的${head}`
}

const state = /(?:困难|不力|不实|不合格|突出|优秀|受损|受困|遇困|失信|后进|过硬|严重|拔尖)$/

function cutAt(words: string, pattern: RegExp): number {
  const at = maskNames(words).search(pattern)
  return at === -1 ? words.length : at
}

/** Cut off what the counted thing did: 1121家调解委员会扎根一线. Events are their deed: 50次案件评查 stays whole. */
function withoutPredicate(noun: string, unit: string): string {
  if (/^(?:场次|[次场期批轮])$/.test(unit)) return noun
  const masked = maskNames(noun)
  const end = Math.max(
    ...headNouns.map((head) => (masked.includes(head) ? masked.lastIndexOf(head) + head.length : 0))
  )
  const rest = noun.slice(end)
  return end === 0 || rest.length < 2 || nounEnd.test(rest) || !/^\p{Script=Han}/u.test(rest)
    ? noun
    : noun.slice(0, end)
}

/** What stands in quotation marks is one name, whatever words it holds. */
function maskNames(words: string): string {
  return words.replaceAll(/“[^”]*”|《[^》]*》|（[^）]*）/g, (name) => '名'.repeat(name.length))
}

/** The verb or short noun right before a number, as it stands: 筹集, 出台, 重大项目风险防控. */
function readTail(segment: string): {text: string; length: number; nominal: boolean} {
  const plain = segment.replace(/[了出]$/, '')
  const verb = findSuffix(longHeadsByLast, segment) ?? findSuffix(longHeadsByLast, plain)
  if (verb !== undefined) {
    return {text: verb, length: segment.length - segment.lastIndexOf(verb), nominal: false}
  }
  if (openEnd.test(segment)) return {text: '', length: 0, nominal: false}
  const words = nameCounted(segment)
  const nominal = /^\p{Script=Han}{4,14}$/u.test(words) && segment.endsWith(words)
  return nominal ? {text: words, length: words.length, nominal} : {text: '', length: 0, nominal}
}

/** Complete what a clause leaves out: 化解, 查处, 同比下降 and 成功率 speak of what was counted before. */
function inherit(
  words: string,
  {unit, kind}: Quantity,
  {previous, counted, clause}: Before,
  listed: boolean
): string {
  if (previous !== null && previous.of !== '') {
    const noun = withoutVerb(previous.of)
    if (kind === 'ratio' && formerValue.test(words)) return previous.of
    if (words === '') return kind === 'count' && !listed && previous.unit !== unit ? '' : previous.of
    if (sharesObject.test(words) && previous.unit === unit) return words + noun
    if (comparison.test(words)) return previous.of + words
    // 分别上升8.3%和9.6% speaks of several figures: none of them is named alone.
    if (bareChange.test(words))
      return words.includes('分别') || previous.of.endsWith(words) ? words : previous.of + words
    if (kind === 'percent' && words.length <= 4 && /[率度比]$/.test(words)) return rateOf(counted, words)
    return words
  }
  if (words === '' || !bareChange.test(words)) return words
  const subject = nameCounted(clause)
  return subject === '' || subject.length > longestNoun ? words : subject + words
}

/** 化解纠纷 and 化解率 give 纠纷化解率, 调解案件 and 成功率 give 调解案件成功率. */
function rateOf(counted: string, rate: string): string {
  const noun = withoutVerb(counted)
  const verb = counted.slice(0, counted.length - noun.length)
  return (verb !== '' && rate.startsWith(verb.charAt(0)) ? noun : counted) + rate
}

function withoutVerb(of: string): string {
  const verb = findPrefix(headsByFirst, of)
  return verb === undefined ? of : of.slice(verb.length)
}

/** 排查纠纷1万件，其中9600件|得到妥善化解: the deed is done to what was counted before in the same unit. */
const doneTo =
  /^(?:已|均|全部|得到|得以|被|获|已经)*(?:成功|妥善|及时|就地|有效|圆满|当场|当天|顺利)*(化解|调解|调处|办结|审结|执结|结案|整改|解决|答复|破获|侦破)[了完毕]*$/

function nameDeed(deed: string, {unit}: Quantity, {previous}: Before): string {
  const verb = previous !== null && previous.unit === unit ? deed.match(doneTo)?.[1] : undefined
  return verb === undefined || previous === null ? deed : verb + withoutVerb(previous.of)
}

/** Where a number stands alone, what its owners did: 2人|分获全国称号. */
function readPredicate(text: string, offset: number): string {
  const clause = text.slice(offset, offset + longestNoun).match(/^[^，。；：、！？（）…]*/)?.[0] ?? ''
  return /^\p{Script=Han}\D*$/u.test(clause) ? clause : ''
}
