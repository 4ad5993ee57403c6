const down = '下降|降低|减少|下滑|回落|压降|缩减|缩短|压缩|压减|降幅|减幅|降|减'
const up = '上升|提升|增长|提高|增加|上涨|攀升|扩大|增幅|涨幅|升幅|增|升'
const link = '(?:幅度?|率)?(?:了|到|至|为|约|近|超|超过|逾|达|达到|高达|仅|近乎|将近|不足|最高)*'
const downBefore = new RegExp(`(?:${down})${link}$`)
const upBefore = new RegExp(`(?<!新|递)(?:${up})${link}$|递增${link}$`)

/**
 * Tell the direction that a text gives to the number it ends before; null when it gives none.
 *
 * 同比下降 and 压降至 say `down`, 提升了 and 增幅达 say `up`. 新增 counts what is new and is no direction,
 * nor is 减 in 缓减免诉讼费.
 */
export function readChange(before: string): 'up' | 'down' | null {
  if (downBefore.test(before)) return 'down'
  return upBefore.test(before) ? 'up' : null
}
