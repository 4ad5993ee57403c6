import {bylineAuthors} from '../classify/byline.js'
import {isMeta} from '../classify/meta.js'

/** What a page writes about an article at its end is shorter than this. */
const longestTail = 80

/**
 * Find what a page runs on behind the last sentence of a line: the offset of `责任编辑：……` or `来源：示例日报`.
 *
 * `……。（责任编辑：李示例）` and `……。（记者 张示例）` go too; so does a portal's link, behind whatever it stands:
 * `作者：张示例返回样本网，查看更多`. `……。（样本市、示例县）` belongs to its sentence.
 */
export function tailCuts(text: string): number[] {
  const from = Math.max(1, text.length - longestTail)
  const link = /返回\p{Script=Han}{2,8}[，,]\s?查看更多\s*$/u.exec(text.slice(from))
  const end = link === null ? text.length : from + link.index
  const cuts = link === null ? [] : [end]
  const sentence = /[。！？][”’」』）》】)]*[\s　]*(?=[^。！？]*$)/.exec(text.slice(from, end))
  if (sentence === null) return cuts
  const at = from + sentence.index + sentence[0].length
  const tail = text.slice(at, end)
  return tail !== '' && (isMeta(tail) || bylineAuthors(tail) !== null) ? [at, ...cuts] : cuts
}
