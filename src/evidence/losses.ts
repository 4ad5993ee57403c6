import {reportsWork} from './profiles.js'

const lost = /(?:被(?:骗|诈骗|盗|坑)|骗走|转走|透支|亏损|拖欠|欠下?|赔掉|损失)[\p{Script=Han}]{0,6}$/u

/** Behind the sum, what was done about it: 被骗145万元全部追回. */
const saved = /^[^，。；]{0,8}(?:追回|返还|挽回|止付|兑付|到位|发还)/

/**
 * Tell whether a sum is what somebody lost or owes: 被骗145万元, 欠下货款48万元.
 *
 * 止付被骗资金23万元, 追回损失3万元 and 挽损145万元 are results.
 */
export function isLoss(before: string, after: string): boolean {
  return (
    lost.test(before) && !saved.test(after) && !/[挽追止]|避免|降低|讨回/.test(before) && !reportsWork(before)
  )
}
