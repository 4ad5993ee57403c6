import type {UnitKind} from './units.js'

const down = '下降|降低|减少|下滑|回落|压降|缩减|缩短|压缩|压减|降幅|减幅|降|减'
const up = '上升|提升|增长|提高|增加|上涨|攀升|扩大|增幅|涨幅|升幅|提速|翻|增|升'
const link = '(?:幅度?|率)?(?:了|到|至|为|均|分别|约|近|超|超过|逾|达|达到|高达|仅|近乎|将近|不足|最高)*'
const downBefore = new RegExp(`(?:${down})${link}$`)
const upBefore = new RegExp(`(?<!新|递)(?:${up})${link}$|递增${link}$`)

/** 减少到2021年的90件: the year of the number says no more of its direction. */
const ownYear = /(?:19|20)\d{2}年度?的?$/

/** What went down or up stands between: 减少检查频次40%, 提高办案效率三成. */
const object = '[\\p{Script=Han}]{2,10}$'
const lessOf = new RegExp(`(?:减少|降低|压减|压缩|缩短)${object}`, 'u')
const moreOf = new RegExp(`(?:提升|提高|增加)${object}`, 'u')

/**
 * Tell the direction that a text gives to the number it ends before; null when it gives none.
 *
 * 同比下降 and 压降至 say `down`, 提升了, 翻了 and 增幅达 say `up`. 新增 counts what is new and is no direction,
 * nor is 减 in 缓减免诉讼费. With a share the thing may stand between (减少检查频次40%), with a count it may not:
 * 减少诉讼300件 tells how many there are less, 提升社区300个 nothing.
 */
export function readChange(text: string, kind: UnitKind): 'up' | 'down' | null {
  const before = text.replace(ownYear, '')
  if (downBefore.test(before)) return 'down'
  if (upBefore.test(before)) return 'up'
  if ((kind !== 'percent' && kind !== 'ratio') || /[率度比]达?$/.test(before)) return null
  if (lessOf.test(before)) return 'down'
  return moreOf.test(before) ? 'up' : null
}
