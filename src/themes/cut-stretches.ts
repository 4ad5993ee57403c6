import {splitClauses} from '../text/sentences.js'

/**
 * What a stretch of text does: it tells work, it lists without more, it draws portraits, it tells no work, or only that
 * something goes on well (`vague`).
 */
export type Telling = 'work' | 'list' | 'portrait' | 'aim' | 'vague'

/** A half-open stretch of a text. */
export interface Stretch {
  start: number
  end: number
  telling: Telling
  /** Of the item of a bare list: where the list begins, and how many items it has. */
  list?: {start: number; size: number}
}

const guidance =
  /^(?:[并要将]?(?:始终|一直|牢牢|紧紧)?(?:坚持(?!.{0,20}(?:制度|机制))|围绕|紧扣|紧盯|聚焦|着眼|立足|瞄准|锚定|贯彻|践行|对标|按照|根据)|(?:深入|全面|认真|坚决)(?:学习|贯彻|践行)|学习贯彻|为了|努力|奋力|力争|以.{1,24}为(?:指导|引领|统领|目标|契机|主线|导向|遵循|中心|核心))/u
const aim = /(?:紧盯|围绕|锚定|聚焦|对标|按照).{2,40}(?:目标|要求|主线|部署|任务|大局|思路)[。，；：]?$/u
const purpose =
  /^(?:全力|着力|切实|更好|有力)?[为以].{0,30}(?:提供|贡献|奠定|营造|助力|护航|筑牢|打造).{0,24}(?:保障|支撑|力量|基础|环境|发展|屏障)[。，；：]?$/u
const significance =
  /(?:是|作为|事关|关系|成为).{0,40}(?:组成部分|内容|任务|要求|之义|生命线|前提|基础|基石|根基|关键|需要|所盼|职责|使命|抓手|竞争力|生产力|营商环境|之[本魂基责]|根本|法宝)[。，；：]?$|(?:重心|难点|重点|关键|根本|核心|生命力)(?:就?在于?)(?!.*\d)/u
/** Words that say that something did not happen. */
export const denial = /未发生|没有发生|未出现|没有出现|未能|尚未|不存在|杜绝/u
const portrait = /^(?:他们中，?)?(?:还|也)?有[的人](?!民)/u
/** 治理机制不断完善, with nothing that could be counted. */
const vagueOutcome =
  /^[^\d]*(?:不断|持续|进一步|更加|有效|全面|显著|明显)(?:完善|提升|优化|增强|健全|改善|深化|好转|提高|加强|夯实|严密)[。，；]?$/u
/** Who came to a meeting: the officers named are no work. */
const attendance =
  /(?:(?:出席|列席|主持)(?:会议|活动|座谈会?|仪式)?|参加(?:会议|座谈会?|仪式|调研))(?:并(?:讲话|致辞))?[。，；]?$/u
const outlook = /^(?:站在新的|新征程|新的征程|新的起点|奋进新征程|面向未来|展望)/u
const aims = [guidance, aim, purpose, significance, denial, attendance]

/**
 * Cut a text into stretches, side by side, by what they tell.
 *
 * No work is told by an aim (围绕优化营商环境， – but 开展优化营商环境专项行动， tells work); a denial (未发生重大纠纷);
 * one of several portraits (有的调解纠纷，有的守护平安); who attended (综治中心主任参加会议); a general outlook
 * (站在新的起点上……); what only goes on well (治理机制不断完善); and an item of a bare list (矛盾纠纷 in 治理矛盾纠纷、治安隐患、网络谣言). An item with a number of
 * its own is told in full (化解纠纷3件、消除隐患5处、封停账号9个), and so is what stands behind the list
 * (成立医疗、物业、交通等调解组织).
 */
export function cutStretches(text: string): Stretch[] {
  if (outlook.test(text)) return [{start: 0, end: text.length, telling: 'aim'}]
  let start = 0
  return splitClauses(text).flatMap((clause) => {
    const from = start
    start += clause.length
    if (portrait.test(clause)) return [{start: from, end: start, telling: 'portrait'}]
    if (aims.some((pattern) => pattern.test(clause))) return [{start: from, end: start, telling: 'aim'}]
    if (vagueOutcome.test(clause)) return [{start: from, end: start, telling: 'vague'}]
    return weighItems(clause, from)
  })
}

/** 等 ends a list, but not in 平等 or 等级; so does the predicate of a list of subjects (法院、检察院、公安局联合出台……). */
const listClose =
  /(?<![平同对均高中初])等(?![级候待])|担任|组成|组建|入驻|进驻|参与|联合|共同|联手|合力|一起|轮流|轮值|到场|派员|会商|共建/u
/** Behind it a list begins; who does it stands before: 综治中心把立案、信访、仲裁…… */
const listOpen = /(?<=.)(?:[把将](?!来)|整合|汇聚|吸纳|集成)/u
/** Two items are a pair of doings; three make a list. */
const shortestList = 3

function weighItems(clause: string, from: number): Stretch[] {
  const items = clause.match(/[^、]*、?/g)?.filter((item) => item !== '') ?? []
  if (items.length < shortestList) return [{start: from, end: from + clause.length, telling: 'work'}]
  let start = from
  return items.flatMap((item, index): Stretch[] => {
    const itemStart = start
    start += item.length
    if (/\d/.test(item)) return [{start: itemStart, end: start, telling: 'work'}]
    const list = {start: from, size: items.length}
    const opening = index === 0 ? item.search(listOpen) : -1
    if (opening > 0) {
      return [
        {start: itemStart, end: itemStart + opening, telling: 'work'},
        {start: itemStart + opening, end: start, telling: 'list', list}
      ]
    }
    const listEnd = index === items.length - 1 ? item.search(listClose) : -1
    return listEnd === -1
      ? [{start: itemStart, end: start, telling: 'list', list}]
      : [
          {start: itemStart, end: itemStart + listEnd, telling: 'list', list},
          {start: itemStart + listEnd, end: start, telling: 'work'}
        ]
  })
}
