import {countCharacters} from '../../text/han.js'
import {bylineAuthors} from './byline.js'

/** Labels of what is told about an article: when and where it appeared, under which number. */
const label =
  /(?:发布(?:时间|日期|人|机构|单位|者)|发表(?:时间|日期)|发稿(?:时间|日期)|更新(?:时间|日期)|成文日期|生成日期|时\s*间|日\s*期|(?:信息|文章|稿件|新闻|内容|本文|资料|图文)?来\s*源|稿\s*源|出处|转载自|浏览(?:次数|量|数)?|阅读(?:次数|量|数|人数)?|点击(?:次数|量|数|率)?|访问(?:次数|量)|发文(?:机关|单位)|索引号|主题(?:分类|词)|文\s*号|有效性|栏目|分类|标签|关键词|关键字|原(?:文)?标题|原文(?:链接|地址)|字数|版次|版面|责任编辑|作者)\s*[:：]|^来源\s*[|｜丨]/g

const datePattern = '(?:20|19)\\d{2}\\s*(?:年|[-/.])\\s*\\d{1,2}\\s*(?:月|[-/.])\\s*\\d{1,2}\\s*日?'
const time = '(?:[\\sT]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?'

const outletName =
  '[\\p{Script=Han}\\w·“”]{1,14}(?:日报社?|晚报|时报|早报|晨报|商报|周报|法治报|法制报|政法报|公安报|报社|报|网站?|客户端|公众号|微信|融媒体?(?:中心)?|发布|电视台|广播电视台|新华社|通讯社|政法|政法委|长安网|平安\\p{Script=Han}{2,3}|杂志|研究)'

const dateLine = new RegExp(
  `^[（(【\\[]?(?:${outletName})?[\\s　|｜]*${datePattern}${time}(?:[\\s　]*星期[一二三四五六日天])?(?:[\\s　|｜]*(?:第?\\s*[A-Z]?\\d+\\s*版[^。]{0,10}|${outletName}|[上下]午|[大中小]字))?[）)】\\]]?$`,
  'u'
)

const outletLine = new RegExp(
  `^[（(](?!.*(?:未经|许可|不得|禁止))\\s*(?:原?载(?:于)?)?[《“]?${outletName}[》”]?[^。；]{0,24}[）)]$`,
  'u'
)
const reprint = /^[（(]?(?:原载|转自|摘自|本文(?:转自|来自|原载|选自)|转载自)[^。]{2,40}[）)]?。?$/

/** `2024-03-18 17:42`, and `202306/14 08:30:12` where the year of a page's header stands in an element of its own. */
const clock =
  /(?:(?:20|19)\d{2}([-/.])\d{1,2}\1\d{1,2}|^(?:20|19)\d{2}\s?\d{2}\/\d{2})[\sT]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/

/** `某某日报 2023-11-22 记者 张三`: the names behind a date. */
const datedByline = new RegExp(
  `^(?:${outletName})?[\\s　|｜]*${datePattern}${time}[\\s　|｜]*(?=(?:本报|特约|见习)?记者|通讯员|文[/／]|作者)`,
  'u'
)

/** The last lines of an official document: `抄送：省委平安办。`, `样本市委办公室 2024年1月15日印发`. */
const circulation = new RegExp(`^(?:抄送|抄报|主送|报送)\\s*[:：]|^[^，。；]{2,24}${datePattern}\\s*印发$`)

/** What apps write above an article that an account shares. */
const account =
  /^以下文章来源于\s*\S|^\S{2,16}官方(?:账号|帐号)$|^\p{Script=Han}{2,10}\s?\.$|^(?:原创|转载)\s+\S{2,14}(?:\s+\S{2,14})?$/u

/** Tell whether a line holds a time of day and else only names: `原创 平安示例 2024-03-18 17:42 江西`. */
function isAccountLine(line: string): boolean {
  if (!clock.test(line)) return false
  const words = line
    .replace(clock, ' ')
    .split(/[\s　·|｜]+/)
    .filter((word) => word !== '')
  return words.length <= 5 && words.every((word) => /^[\p{L}\p{N}“”]{1,14}$/u.test(word))
}

/**
 * Tell whether a line tells about the article instead of being it: dates, source, counters, numbers.
 *
 * `发布时间：2024-03-05 来源：示例日报` and `（文章来源：示例日报）` are; `来源于群众的经验，……` is not.
 */
export function isMeta(text: string): boolean {
  const line = text.trim()
  if (countCharacters(line) > 200) return false
  const labels = [...line.matchAll(label)]
  const first = labels[0]
  if (first !== undefined) {
    const before = line.slice(0, first.index).replace(/[（(【[\s　|｜*■]/g, '')
    const isShort = countCharacters(line) <= 60 || labels.length >= 2
    if (before === '' && isShort) return true
    if (labels.length >= 2 && countCharacters(before) <= 30 && !/[，。]/.test(before)) return true
    if (new RegExp(`^${datePattern}`).test(before.replace(/\s/g, '')) && isShort) return true
  }
  if (circulation.test(line)) return true
  if (dateLine.test(line) || reprint.test(line) || isAccountLine(line) || account.test(line)) return true
  const names = datedByline.exec(line)?.[0]
  if (names !== undefined && bylineAuthors(line.slice(names.length)) !== null) return true
  // `（示例日报记者 张三）` names its authors.
  return outletLine.test(line) && bylineAuthors(line) === null
}
