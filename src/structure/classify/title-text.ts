import {countCharacters} from '../../text/han.js'

/** What the names of sites and outlets end in, and short names of their columns. */
const siteEnd =
  /(?:网|网站|报|政府|委|委员会|政法委|检察院|法院|公安局|公安厅|司法局|司法厅|之窗|在线|客户端|门户|平台|公众号|杂志社?|融媒体?中心|电视台|政法|平安\p{Script=Han}{2,3}|\p{Script=Han}{2,4}发布)$/u
const columnEnd =
  /(?:频道|要闻|动态|新闻|资讯|风采|专栏|专题|信息|公告|中心|快报|简讯|首页|公开|头条|时政|正文|详情|文章|法治|综合|工作|交流|经验|播报|文化|建设|政法\p{Script=Han}{0,2})$/u

/** Names of sites have some 16 characters at most. */
export const longestSiteName = 16

/** The names of columns have 8 characters at most: longer parts are titles. */
function isSitePart(part: string): boolean {
  const length = countCharacters(part)
  return (
    (length <= longestSiteName && siteEnd.test(part)) ||
    (length <= 8 && columnEnd.test(part)) ||
    isColumnName(part)
  )
}

const columnName =
  /^(?:(?:平安|法治|清廉)\p{Script=Han}{2,3}(?<!建设)|[^，。：！？“”]{2,6}(?:动态|要闻|新闻|资讯|之窗|风采|专栏|专题|信息|公告|频道|在线|网|时报|日报|晚报|发布|快报|简报|专报|简讯|报道|视点|聚焦|论坛|之声|前沿|播报|头条|看台|园地|天地|广角|纵横|综合)|(?:基层|工作|理论|学习|经验|调查|调研|平安|法治|政法|检察|法院|队伍|党建|综治|他山之石|专题|特别|本期|人物|先进|典型)(?:建设|实践|交流|思考|研究|研讨|文章|关注|选登|报道|策划|园地|之窗|工作|巡礼|风采|推介|事迹)?)$/u

/** `政法要闻`, `平安建设`, `经验交流`: the name of a column stands over titles, and is none. */
export function isColumnName(text: string): boolean {
  return countCharacters(text) <= 12 && columnName.test(text.replace(/[\s　【】[\]■□◆●|｜]/g, ''))
}

/** `样本市推进基层治理纪实`: a line that says what kind of piece follows is a kicker or subtitle beside the title. */
export function describesPiece(text: string): boolean {
  return /(?:纪实|综述|侧记|见闻|观察|调查|述评|掠影|巡礼|扫描|透视|访谈|专访|系列报道(?:之[一二三四五六七八九十])?|报道之[一二三四五六七八九十]|启示|探访|速写|札记|手记|实录|回眸|走笔)(?:[（(][^（）()]{1,6}[）)])?$/.test(
    text.trim()
  )
}

/** `——本市推进平安建设纪实` or `王某某率队 李某某出席` under a title. */
export function tellsWhoCame(text: string): boolean {
  return /(?:出席|主持|讲话|率队|陪同|参加|致辞|(?<!工)作报告|批示)(?:$|[\s　并])/.test(text)
}

/** What is longer is no title that a person wrote. */
const longestTitle = 300

/**
 * Clean a title of what does not belong to it: `【平安建设】题目`, `平安样本 | 题目` and `标题：题目` are `题目`.
 *
 * `强基础｜促提升｜谋发展` is a title in three parts and stays.
 */
export function cleanTitle(title: string): string {
  if (title.length > longestTitle) return title.trim()
  const clean = title
    .replace(/^(?:标\s*题|题\s*目)\s*[:：]\s*(?=\S)/, '')
    .replace(/^(?:(?:【[^】]{1,20}】|\[[^\]]{1,20}\]|〔[^〕]{1,20}〕|「[^」]{1,12}」)\s*)+(?=\S)/, '')
    .replace(/^([^|｜丨，。！？]{2,14}?)\s*[|｜丨]\s*(?=[^|｜丨]{5,}$)/, '')
    .replace(/\s*[（([【](?:组?图|多图|图文|视频|附图|原创|转载|附视频|图片)[）)\]】]\s*$/, '')
    .replace(/^(?:组图|视频|图文|原创|转载|头条)\s*[:：|｜丨]\s*(?=\S{6})/, '')
    .trim()
  return clean === '' ? title.trim() : clean
}

/** What parts the title of a page from the names of its site and columns. */
export const separator =
  /\s*[_|｜丨]+\s*|\s+[-–—·]+\s+|(?<=[\p{Script=Han}”！？》）])\s*[-–]\s*(?=[\p{Script=Han}“《])/u

/**
 * Take the name of the site and its columns off the title of a page: `题目_要闻_示例网` is `题目`, and so is
 * `示例市检察院 - 题目`. `题目——副题` is one title.
 */
export function withoutSiteName(title: string): string {
  if (title.length > longestTitle) return title.trim()
  const parts = title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const own = parts.filter((part) => !isSitePart(part))
  if (own.length === parts.length && !/[\p{L}\p{N}][_-]|\s[-–]\s/u.test(title)) return title.trim()
  const candidates = own.length > 0 ? own : parts
  return candidates.reduce((best, part) => (part.length > best.length ? part : best), '')
}
