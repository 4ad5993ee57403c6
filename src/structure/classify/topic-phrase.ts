import {countCharacters} from '../../text/han.js'
import {numberingOf, pointMark} from './numbering.js'

/** How surely a phrase names a topic; `weak` needs other phrases of its kind beside it. */
export type TopicStrength = 'strong' | 'weak'

/** Verbs and adverbs with which a topic opens: official prose has a small, stable stock of them. */
const openers =
  /^(?:加强|加快|加大|强化|强基|深化|深耕|坚持|坚决|坚守|推进|推动|推行|打造|打好|打赢|打通|构建|构筑|完善|优化|聚焦|聚力|聚合|突出|做[好实优强细活深精]|抓[好实牢住紧]|走[好实深稳]|送上|营造|健全|提升|提高|提质|夯实|筑牢|筑起|创新|创优|创建|压实|压紧|落实|落细|严格|严把|严守|严防|严打|严惩|严明|从严|织密|织牢|织好|建强|建好|建立|建优|建设|培育|培优|培养|厚植|锻造|锤炼|淬炼|擦亮|守牢|守护|守好|守住|护航|护牢|服务|保障|维护|拓宽|拓展|畅通|凝聚|激发|激活|赋能|延伸|增强|增进|规范|整合|统筹|统一|引领|引导|紧盯|紧扣|紧抓|紧贴|紧紧|围绕|立足|着力|着眼|牢记|牢固|牢牢|树立|树牢|贯彻|实施|实行|开展|组织|搭建|架起|铺就|用好|用活|用心|用情|盘活|化解|破解|破除|攻坚|防范|防控|打击|整治|净化|改进|改善|改革|促进|惠及|注重|狠抓|扛牢|扛起|担当|发挥|传承|弘扬|推广|探索|勇于|敢于|善于|主动|积极|全力|全面|全程|全员|深入|深度|持续|扎实|大力|大抓|纵深|源头|精准|精心|精细|靶向|多元|多措|科技|数字|智慧|智能|党建|法治|德治|自治|联动|联调|协同|一站|一体|兜牢|兜住|把稳|把牢|把准|把好|理顺|唱响|唱好|讲好|答好|写好|绘就|下足|下好|念好|种好|练就|练强|点亮|点燃|串起|靠前|前移|关口|重心|补齐|补强|扩大|扩面|盯紧|盯住|瞄准|锚定|稳住|稳固|稳妥|巩固|严管|厚爱|关爱|暖心|便民|利民|惠民|为民|亲民|办好|办实|办理|管好|管住|融合|融入|释放|突破|争创|勇当|争当|争做)/

/** `以服务群众为中心`, `把维护稳定摆在首位`, `让群众少跑腿`, `从“有”到“优”`. */
const patterns =
  /^(?:以[^，]{2,14}[为促推带强树聚求保]|把[^，]{2,16}[摆放作挺贯扛抓]|让[^，]{2,16}|从.{1,10}到.{1,10}|向[^，]{2,12}[要求]|为[^，]{2,14}(?:护航|赋能|解忧|添|蓄|聚|提供))/

/** Words that make a statement: a tense, a judgement, a speaker, a time. */
const statement =
  /了(?!解)|已|正在|曾|均|仍|[^但凡于若还]是(?!非)|^是|成为|达到|位居|获评|荣获|被|(?<![数证票依根论单])据(?!点|守|实)|表示|介绍|认为|指出|日前|近日|昨|今年|去年|近年|当前|目前|同时|此外|截至|以来|期间|不久|\d+\s*月|\d{4}\s*年|我们|他们|她|关键在|离不开|有目共睹|不断涌现/

/** A lead is rarely longer than this: the corpus's definition. */
const longestPhrase = 25

/**
 * Tell whether a phrase names a topic instead of telling a fact, and how surely.
 *
 * `立足网格抓服务` and `一是加强制度建设` surely do, `公正司法增进福祉` and `开门调` may; `基层治理是稳定的基础` and
 * `化解纠纷1200件` do not.
 */
export function topicStrength(phrase: string): TopicStrength | null {
  const mark = pointMark.exec(phrase)?.[0] ?? numberingOf(phrase)?.mark ?? ''
  const text = phrase.slice(mark.length).replace(/^[，：\s]+/, '')
  const length = countCharacters(text)
  if (length < 3 || length > longestPhrase) return null
  if (
    /[。；！？…]/.test(text) ||
    statement.test(text.replace(/^让[^，]{2,12}成为/, '')) ||
    holdsQuantity(text)
  )
    return null
  // More than two clauses, or a list, tell what was done.
  if ((text.match(/，/g)?.length ?? 0) > 1 || (text.match(/[，、]/g)?.length ?? 0) > 2) return null
  const core = text.replace(/^[“‘《]/, '')
  if (mark !== '' || openers.test(core) || patterns.test(text)) return 'strong'
  return length <= 16 ? 'weak' : null
}

/** A number with a unit reports something; `1+5+X` and `12345热线` are names. */
function holdsQuantity(text: string): boolean {
  return /\d[\d.]*\s*[余多]?[万亿]?[余多]?(?:个|件|起|人|名|家|次|场|所|元|%|项|条|亩|户|处|套|批|期|份|台)/.test(
    text
  )
}
