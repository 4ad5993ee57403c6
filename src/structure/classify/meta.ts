import {countCharacters} from '../../text/han.js'
import {press} from '../metadata/outlet-name.js'
import {bylineAuthors} from './byline.js'
import {fullDate, isFactRow} from './fact-row.js'
import {isFieldRow} from './meta-fields.js'

const outletName = `[\\p{Script=Han}\\w·“”]{1,14}(?:${press}|微信|政法委|平安\\p{Script=Han}{2,3}|研究)`

/** `03-05 10:20`, `3月5日 10:20`, `5小时前`, `昨天 10:20`: apps leave the year out; `3月5日` alone may be a heading. */
const shortDate =
  /^(?:发布于|发表于|更新于)?\s*(?:(?:\d{1,2}[-/]\d{1,2}|\d{1,2}月\d{1,2}日)\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|(?:昨[天日]|前天|今天)\s*\d{1,2}[:：]\d{2}|\d{1,2}\s*(?:分钟|小时|天)前|刚刚)(?:[\s　·|｜]*\S{2,14}){0,2}$/

/** `（2024年1月8日在全市政法工作会议上）`: where and when a speech was held. */
const occasion = new RegExp(
  `^[（(]?${fullDate}[\\s　，]*在[^。，；]{2,50}(?:会议?|大会|培训班|仪式|论坛|全会)上?(?:的?(?:讲话|报告|发言))?[）)]?(?:[\\s　]+\\p{Script=Han}{2,4})?$`,
  'u'
)

const outletLine = new RegExp(
  `^[（(](?!.*(?:未经|许可|不得|禁止))\\s*(?:原?载(?:于)?|转自|摘自|选自|节选自|据|刊于)?[《“]?${outletName}[》”]?[^。；]{0,24}[）)]$`,
  'u'
)
const reprint =
  /^[（(]?(?:原载|转自|摘自|节?选自\s*[《“]|本文(?:转自|来自|原载|选自|刊于|刊载于|首发于)|转载自|刊于|刊载于)[^。]{2,50}[）)]?。?$/

/** `2024-03-18 17:42`, and `202306/14 08:30:12` where the year of a page's header stands in an element of its own. */
const clock =
  /(?:(?:20|19)\d{2}(?:([-/.])\d{1,2}\1\d{1,2}|年\d{1,2}月\d{1,2}日)|^(?:20|19)\d{2}\s?\d{2}\/\d{2})[\sT]+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/

/** `某某日报 2023-11-22 记者 张三`: the names behind a date. */
const datedByline = new RegExp(
  `^(?:${outletName})?[\\s　|｜]*${fullDate}[\\s　|｜]*(?=(?:本报|特约|见习)?记者|通讯员|文[/／]|作者|编辑|责编)`,
  'u'
)

const closingDate = new RegExp(`[\\s　|｜]+${fullDate}$`, 'u')

/** The last lines of an official document: `抄送：省委平安办。`, `样本市委办公室 2024年1月15日印发`. */
const circulation = new RegExp(
  `^(?:抄送|抄报|主送|报送|分送|附件|发至|印发份数)\\s*[:：]|^[^，。；]{2,24}${fullDate}\\s*印发$|^[（(]?(?:共印|此件)[^。]{2,20}[）)]?$`
)

/** `样本市司法局文件`, `样政法〔2024〕5号`: head and number of a document; `第01版：要闻`, `第12期（总第300期）`: the place in a paper. */
const documentNumber =
  /^(?:中共)?\p{Script=Han}{2,30}(?:委员会|委|局|院|政府|办公室|厅|小组)文件$|^[\p{Script=Han}]{2,12}[〔[（(](?:19|20)\d{2}[〕\]）)]\s*第?\d{1,4}号$|^第?\s*[A-Z]?\d{1,2}\s*版\s*[:：]?\s*\S{0,8}$|^(?:19|20)?\d{0,4}年?第\s*\d{1,3}\s*期(?:[（(]总第?\s*\d+\s*期[）)])?$/u

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
  // 400: a row of fields may hold wide blanks between them.
  if (line.length > 400 || countCharacters(line) > 200) return false
  if (isFieldRow(line)) return true
  if (circulation.test(line) || occasion.test(line) || documentNumber.test(line)) return true
  if (isFactRow(line) || shortDate.test(line) || reprint.test(line)) return true
  if (isAccountLine(line) || account.test(line)) return true
  const names = datedByline.exec(line)?.[0]
  if (names !== undefined && bylineAuthors(line.slice(names.length)) !== null) return true
  // `样本日报记者 张示例 2024年3月5日`
  const undated = line.replace(closingDate, '')
  if (undated !== line && bylineAuthors(undated) !== null) return true
  // `（示例日报记者 张三）` names its authors.
  return outletLine.test(line) && bylineAuthors(line) === null
}
