import {press} from '../metadata/outlet-name.js'

const day =
  '(?:(?:20|19)\\d{2}\\s*(?:年|[-/.．])\\s*\\d{1,2}\\s*(?:月|[-/.．])\\s*\\d{1,2}(?!\\d)\\s*日?|二[〇○零][〇○零一二三四五六七八九]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)'
const time = '(?:[\\sT]*(?:上午|下午)?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?'
const weekday = '(?:[\\s　(（]*(?:星期|周)[一二三四五六日天][)）]?)?'

/** A full date, as a page writes it: `2023-07-05 08:30`, `2023年7月5日 星期三`, `二〇二三年七月五日`. */
export const fullDate = `${day}${time}${weekday}`
const anyDate = new RegExp(fullDate, 'gu')

/** What a row of facts holds beside its date. */
const factWords: readonly RegExp[] = [
  new RegExp(
    `^[《“]?[\\p{Script=Han}\\w“”]{1,14}(?:${press}|微信|政法委|平安(?!建设|创建|工作|家园)\\p{Script=Han}{2,3}|研究|年鉴)[》”]?$`,
    'u'
  ),
  /^\p{Script=Han}{2,16}(?:委|办|局|院|委员会|办公室|中心|政府|厅|支队|大队|所)$/u,
  /^(?:第?[A-Z]?\d{1,3}版|版[次面]|[A-Z]\d{2})[:：]?\S{0,8}$/,
  /^(?:阅读|浏览|点击|访问|播放|评论|点赞|收藏|分享|人气)(?:次数|人次|总?量|数)?[:：]?[\d.,]*万?\+?次?$/,
  /^[\d.,]+万?\+?(?:次|人)?(?:阅读|浏览|点击|访问|播放|评论|点赞)?量?$/,
  /^(?:[上下]午|[大中小]字|发布于|发表于|更新于|原创|[:：])$/
]

/** Tell whether a word says something about an article as a thing: its paper, its page, how often it was read. */
export function isFactWord(word: string): boolean {
  return factWords.some((pattern) => pattern.test(word))
}

/**
 * Tell whether a line gives the date of an article, and else only facts without labels: its paper, its page, counters.
 *
 * `样本晚报␣␣2023-07-05 08:30␣␣阅读 1234`, `样本日报|2023-07-05|第3版` and `样本市司法局2023年7月5日` are;
 * `样本市召开推进会 2023-07-05` and `截至2023年7月5日` are not.
 */
export function isFactRow(line: string): boolean {
  if (line.length > 120) return false
  const inner = /^[（(【[]?(.*?)[）)】\]]?$/u.exec(line)?.[1] ?? line
  const rest = inner.replace(/^(?:发布于|发表于|更新于)\s*[:：]?/, '').replace(anyDate, ' ')
  if (rest === inner) return false
  const words = rest.split(/[\s　|｜丨·]+/).filter((word) => word !== '')
  // `第3版：要闻`, `阅读 1234 评论 5`: two facts in two words each, a paper and a page.
  return words.length <= 6 && words.every(isFactWord)
}
