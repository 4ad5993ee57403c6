import {countCharacters} from '../../text/han.js'
import {bylineAuthors} from '../classify/byline.js'
import {isFactWord} from '../classify/fact-row.js'
import {isMeta} from '../classify/meta.js'
import {isPersonalName} from '../classify/personal-names.js'
import {isProse} from '../classify/prose.js'

/** How far into a line its title and the stretch about its publication may reach. */
const reach = 240

/** A full date in figures, with or without a time: `2024-03-18`, `2024年3月18日 09:12`. */
const date = /^[（(]?(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[）)]?$/
const time = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/
const label =
  /^[（(【]?(?:发布(?:时间|日期|单位|机构|人)|发表(?:时间|日期)|更新(?:时间|日期)|时间|日期|(?:信息|文章|稿件|新闻)?来源|出处|作者|记者|通讯员|(?:责任)?编辑|责编|审核|浏览(?:次数|量)?|阅读(?:次数|量|数)?|点击(?:次数|量|数|率)?|访问(?:次数|量)|字体|字号|分享(?:到|至))[:：]/
const bareValue = /^[^，。；！？、：:]{1,16}$/

/** A date that is glued to the title before it: `……“平安风”2024-03-18`. */
const gluedDate = /(?<=[^\d(（])(?=(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)$)/

/** Where publication begins without a doubt: a date with its time, or with a label behind it, or the label of a source. */
const publication =
  /[（(]?(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)(?=[\s　T]*(?:\d{1,2}[:：]\d{2}|\p{Script=Han}{1,6}[:：]))|(?:发布(?:时间|日期)|发表(?:时间|日期)|(?:信息|文章|稿件|新闻)?来源)[:：]/u

/**
 * Find where a line that holds a title and its publication, and nothing else, parts.
 *
 * `样本市推进平安建设2024-03-18 09:12 来源：示例日报` does; `样本晚报␣2024-03-18 09:12` and `本报记者 张三 来源：示例日报` are
 * all publication, and `样本市推进平安建设 2024-03-18` may be a link of a list.
 */
function publicationCut(text: string): number[] {
  const at = text.length <= reach ? (publication.exec(text)?.index ?? 0) : 0
  const title = text.slice(0, at).trim()
  if (!isTitle(title) || !isMeta(text.slice(at)) || isMeta(title) || bylineAuthors(title) !== null) return []
  return title.split(/[\s　|｜]+/).every((word) => isFactWord(word) || isPersonalName(word)) ? [] : [at]
}

/**
 * Find where a line that holds a whole article parts into title, publication and body: at most two offsets; also a title
 * and its publication without a body.
 *
 * `样本市推进平安建设 2024-03-18 来源：示例日报 3月15日，……。` is title, meta and body text. A body must follow, or else
 * the line is meta as it stands; `截至 2023年12月31日 全市化解……。` is a sentence.
 */
export function headCuts(text: string): number[] {
  const alone = publicationCut(text)
  if (alone.length > 0) return alone
  const tokens = tokensOf(text.slice(0, reach))
  const dated = tokens.findIndex(({text: token}) => date.test(token) || label.test(token))
  // `题目 样本日报 2024年3月5日`: the paper stands before its date.
  const first = dated > 1 && isFactWord(tokens[dated - 1]?.text ?? '') ? dated - 1 : dated
  const opening = tokens[first]
  if (opening === undefined) return []
  let at = dated
  let labels = 0.5 * (dated - first)
  for (; at < tokens.length; at++) {
    const token = tokens[at]?.text ?? ''
    if (label.test(token)) {
      labels++
      // `来源： 示例日报`: the value stands behind the blank.
      if (/[:：]$/.test(token) && bareValue.test(tokens[at + 1]?.text ?? '')) at++
    } else if (date.test(token) || time.test(token) || /^[大中小】\]|｜]{1,3}$/.test(token)) labels += 0.5
    else break
  }
  const behind = tokens[at]
  // A date alone may be part of a sentence; a date with its time, or a label, is not.
  if (behind === undefined || !isBody(text.slice(behind.index))) return []
  const title = text.slice(0, opening.index).trim()
  if (title === '') return labels >= 1 ? [behind.index] : []
  const isNumeric = /\d[-/.]\d/.test(opening.text)
  if (!isTitle(title) || (labels < 1 && !isNumeric)) return []
  return [opening.index, behind.index]
}

/** The words of a text, with their offsets; a date is a word, be it glued to the title. */
function tokensOf(text: string): Array<{text: string; index: number}> {
  return [...text.matchAll(/[^\s　]+/g)].flatMap(({0: word, index}) => {
    const cut = gluedDate.exec(word)?.index ?? 0
    const parts = [{text: word.slice(cut), index: index + cut}]
    return cut === 0 ? parts : [{text: word.slice(0, cut), index}, ...parts]
  })
}

function isTitle(text: string): boolean {
  return countCharacters(text) >= 7 && countCharacters(text) <= 60 && !/[。；]|[，、：:于在到至]$/.test(text)
}

function isBody(text: string): boolean {
  return /^[\p{L}\p{N}“《（【]/u.test(text) && text.length >= 30 && isProse(text.slice(0, 400))
}
