import {splitClauses} from '../text/sentences.js'

/** What a stretch of text does: it tells work, it lists without more, or it tells no work. */
export type Telling = 'work' | 'list' | 'aim'

/** A half-open stretch of a text. */
export interface Stretch {
  start: number
  end: number
  telling: Telling
}

/** How much a term counts by where it stands. */
export const tellingWeight: Readonly<Record<Telling, number>> = {work: 1, list: 0.5, aim: 0.5}

const guidance =
  /^(?:[并要将]?(?:始终|一直|牢牢|紧紧)?(?:坚持(?!.{0,20}(?:制度|机制))|围绕|紧扣|紧盯|聚焦|着眼|立足|瞄准|锚定|贯彻|践行|对标|按照|根据)|(?:深入|全面|认真|坚决)(?:学习|贯彻|践行)|学习贯彻|为了|努力|奋力|力争|以.{1,24}为(?:指导|引领|统领|目标|契机|主线|导向|遵循|中心|核心))/u
const aim = /(?:紧盯|围绕|锚定|聚焦|对标|按照).{2,40}(?:目标|要求|主线|部署|任务|大局|思路)[。，；：]?$/u
const purpose =
  /^(?:全力|着力|切实|更好|有力)?[为以].{0,30}(?:提供|贡献|奠定|营造|助力|护航|筑牢|打造).{0,24}(?:保障|支撑|力量|基础|环境|发展|屏障)[。，；：]?$/u
const significance =
  /(?:是|作为|事关|关系|成为).{0,40}(?:组成部分|内容|任务|要求|之义|生命线|前提|基础|基石|根基|关键|需要|所盼|职责|使命|抓手|竞争力|生产力)[。，；：]?$/u
/** Words that say that something did not happen. */
export const denial = /未发生|没有发生|未出现|没有出现|未能|尚未|不存在|杜绝/u
const portrait = /^(?:他们中，?)?有的/u
const outlook = /^(?:站在新的|新征程|新的征程|新的起点|奋进新征程|面向未来|展望)/u
const aims = [guidance, aim, purpose, significance, denial, portrait]

/**
 * Cut a text into stretches, side by side, by what they tell.
 *
 * No work is told by an aim (围绕优化营商环境， – but 开展优化营商环境专项行动， tells work); a denial (未发生重大纠纷);
 * one of several portraits (有的调解纠纷，有的守护平安); a general outlook (站在新的起点上……); and an item of a bare
 * list (矛盾纠纷 in 治理矛盾纠纷、治安隐患、网络谣言). An item with a number of its own is told in full
 * (化解纠纷3件、消除隐患5处、封停账号9个), and so is what stands behind the list (成立医疗、物业、交通等调解组织).
 */
export function cutStretches(text: string): Stretch[] {
  if (outlook.test(text)) return [{start: 0, end: text.length, telling: 'aim'}]
  let start = 0
  return splitClauses(text).flatMap((clause) => {
    const from = start
    start += clause.length
    if (aims.some((pattern) => pattern.test(clause))) return [{start: from, end: start, telling: 'aim'}]
    return weighItems(clause, from)
  })
}

/** Two items are a pair of doings; three make a list. */
const shortestList = 3

function weighItems(clause: string, from: number): Stretch[] {
  const items = clause.match(/[^、]*、?/g)?.filter((item) => item !== '') ?? []
  if (items.length < shortestList) return [{start: from, end: from + clause.length, telling: 'work'}]
  let start = from
  return items.flatMap((item, index) => {
    const itemStart = start
    start += item.length
    const telling = /\d/.test(item) ? 'work' : 'list'
    // 等 ends the list, but not in 平等 or 等级.
    const listEnd = index === items.length - 1 ? item.search(/(?<![平同对均高中初])等(?![级候待])/u) : -1
    return listEnd === -1
      ? [{start: itemStart, end: start, telling}]
      : [
          {start: itemStart, end: itemStart + listEnd, telling},
          {start: itemStart + listEnd, end: start, telling: 'work'}
        ]
  })
}
