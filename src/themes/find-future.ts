import {splitClauses} from '../text/sentences.js'

/** A clause that opens with a time still to come: all behind it is a plan. */
const timeToCome = /^(?:下一?步|接下来|今后|未来|下一?阶段|(?:新的|来)一年|明年|展望)/u
/** 会议强调，…… – but not 按照上级要求，……, in which nobody speaks. */
const speech =
  /(?:会议|书记|[省市县区]长|院长|检察长|部长|主任|同志|负责人|[他她])(?:还|再次|同时)?(?:强调|要求|希望|表示|提出)[，：]$/u
/** 要加强……, 各级政法机关必须……, 一要……; not 要求, 要素, 要案, nor the 主要 and 重要 inside a clause. */
const call =
  /^(?:[^，]{0,16}?(?:机关|单位|系统|部门|法院|检察院|党委|政府|干警|各地|各级|我们|同志|[全各][市县区省]))?(?:[一二三四五六]|[都还也更]|下一步)?(?:必须|务必|应当|要)(?![求点素案件闻道塞么是不想])/u
/** 将继续……, 我们将着力…… – but not 将矛盾化解在基层 or 将网格员纳入……, in which 将 only puts the object first. */
const intention =
  /(?:将|计划|拟)(?:继续|进一步|持续|不断|深入|更加|加快|着力|大力|努力|始终|坚持|紧[紧扣]|瞄准|锚定|聚焦|围绕|秉持|(?:以|用)更)/u
/** Without one of these a sentence need not be looked at clause by clause. */
const sign = /[要将拟]|必须|务必|应当|计划|步|接下来|今后|未来|阶段|一年|明年|展望|强调|希望|表示|提出/u

/** Where a sentence says what shall be done, and whether it is planned or only called for. */
export interface Future {
  /** Offset of the clause in which it begins; the length of the sentence where it does not. */
  start: number
  telling: 'plan' | 'call'
}

/**
 * Find where a sentence stops telling what was done: at a plan (下一步，将继续……) or, of less worth still, at a call
 * upon others (会议强调，要……).
 */
export function findFuture(sentence: string): Future {
  if (!sign.test(sentence)) return {start: sentence.length, telling: 'plan'}
  let start = 0
  for (const clause of splitClauses(sentence)) {
    if (speech.test(clause) || call.test(clause)) return {start, telling: 'call'}
    if (timeToCome.test(clause) || intention.test(clause)) return {start, telling: 'plan'}
    start += clause.length
  }
  return {start: sentence.length, telling: 'plan'}
}
