import {countCharacters} from '../../text/han.js'
import {isInterfaceLine} from './interface-words.js'
import {anywhere, hintSentences, legal, openLines} from './noise-patterns.js'
import {endsClosed} from './prose.js'

/** A sentence with a quantity reports, however short: `注册志愿者5600人。`, `关闭小作坊36家。`; `阅读 1024` does not. */
const reports =
  /^[^:：@©]*\d[\d.,]*[余多]?[万亿]?[余多]?(?:件|个|名|人次?|家|起|场|处|张|支|户|所|路|台|份|亩|元|万元|亿元|%|套|部|辆|批|项|条|次)[^:：@©]{0,40}[。；！]$/

/** Labels of contacts, whose values are numbers and addresses: `电话：一头连着群众` says something else. */
const contact = /^[^:：]{1,8}[:：]\s*[^，。；]{0,60}(?:\d{3,}|路|街|号|楼|室|@)/

/**
 * Tell whether a block belongs to the page around the article: navigation, share bar, contacts, licences.
 *
 * `举报电话：0000-12345` is; `公布举报电话，接受群众监督。` is not.
 */
export function isBoilerplate(text: string): boolean {
  const line = text.trim()
  const length = countCharacters(line)
  if (length <= 120 && reports.test(line)) return false
  if (!/[\p{L}\p{N}]/u.test(line)) return true
  const isShort = length <= 120
  if (anywhere.some((pattern) => pattern.test(line)) && !isNarrative(line)) return true
  if (isLegal(line, length)) return true
  if (!isShort) return false
  if (hintSentences.some((pattern) => pattern.test(line))) return true
  // What ends in a full stop tells something; only contacts and greetings of a site end so too.
  if (/[。；]$/.test(line)) return contact.test(line) && openLines.some((pattern) => pattern.test(line))
  if (isInterfaceLine(line) || isNavigation(line)) return true
  return !isNarrative(line) && openLines.some((pattern) => pattern.test(line))
}

function isLegal(line: string, length: number): boolean {
  return (
    length <= 300 &&
    legal.some((pattern) => pattern.test(line)) &&
    /转载|版权|授权|本网|本站|侵权|侵删|代表|立场|网络/.test(line)
  )
}

/** A closed text of two sentences, or of more than 20 characters with a comma, tells something, whatever it mentions. */
function isNarrative(line: string): boolean {
  if (!endsClosed(line)) return false
  return (line.match(/。/g)?.length ?? 0) >= 2 || (line.includes('，') && countCharacters(line) > 20)
}

/** Columns of sites and agencies, of which menus are made. */
const columnWord =
  /新闻|政务|服务|互动|专题|机构|要闻|动态|公开|概况|简介|领导|通知|公告|公示|视频|图片|专栏|风采|文化|党建|队伍|法规|政策|办事|信箱|导航|频道|评论|财经|体育|娱乐|科技|教育|健康|社会|国内|国际|法治|平安|综治|维稳|普法|设置|交流|窗口|指南|论坛|资讯|首页|县区|区县|调研|之窗|建设|改革|人物|先锋|天地|检务|审务|警务|院务|队建|工作|看点|时政/

/** Four or more short words side by side, some of them columns: a menu. `强基础 促提升 谋发展` is a heading. */
function isNavigation(line: string): boolean {
  const words = line.split(/[\s　|｜·丨]+/).filter((word) => word !== '')
  if (words.length < 4 || !words.every((word) => /^[\p{L}\p{N}“”]{1,8}$/u.test(word))) return false
  const columns = words.filter((word) => columnWord.test(word)).length
  return columns >= (words.length >= 5 ? 2 : 3)
}
