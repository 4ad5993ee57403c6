import {countCharacters} from '../../text/han.js'
import {isProse} from '../classify/prose.js'

/** How far into a line its title and the stretch about its publication may reach. */
const reach = 240

/** A full date in figures, with or without a time: `2024-03-18`, `2024年3月18日 09:12`. */
const date = /^[（(]?(?:19|20)\d{2}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日)[）)]?$/
const time = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/
const label =
  /^[（(【]?(?:发布(?:时间|日期|单位|机构|人)|发表(?:时间|日期)|更新(?:时间|日期)|时间|日期|(?:信息|文章|稿件|新闻)?来源|出处|作者|记者|通讯员|(?:责任)?编辑|责编|审核|浏览(?:次数|量)?|阅读(?:次数|量|数)?|点击(?:次数|量|数|率)?|访问(?:次数|量)|字体|字号|分享(?:到|至))[:：]/
const bareValue = /^[^，。；！？、：:]{1,16}$/

/**
 * Find where a line that holds a whole article parts into title, publication and body: at most two offsets.
 *
 * `样本市推进平安建设 2024-03-18 来源：示例日报 3月15日，……。` is title, meta and body text. A body must follow, or else
 * the line is meta as it stands; `截至 2023年12月31日 全市化解……。` is a sentence.
 */
export function headCuts(text: string): number[] {
  const tokens = [...text.slice(0, reach).matchAll(/[^\s　]+/g)]
  const first = tokens.findIndex(({0: token}) => date.test(token) || label.test(token))
  const opening = tokens[first]
  if (opening === undefined) return []
  let at = first
  let labels = 0
  for (; at < tokens.length; at++) {
    const token = tokens[at]?.[0] ?? ''
    if (label.test(token)) {
      labels++
      // `来源： 示例日报`: the value stands behind the blank.
      if (/[:：]$/.test(token) && bareValue.test(tokens[at + 1]?.[0] ?? '')) at++
    } else if (date.test(token) || time.test(token) || /^[大中小】\]|｜]{1,3}$/.test(token)) labels += 0.5
    else break
  }
  const behind = tokens[at]
  // A date alone may be part of a sentence; a date with its time, or a label, is not.
  if (behind === undefined || !isBody(text.slice(behind.index))) return []
  const title = text.slice(0, opening.index).trim()
  if (title === '') return labels >= 1 ? [behind.index] : []
  const isNumeric = /\d[-/.]\d/.test(opening[0])
  if (!isTitle(title) || (labels < 1 && !isNumeric)) return []
  return [opening.index, behind.index]
}

function isTitle(text: string): boolean {
  return countCharacters(text) >= 7 && countCharacters(text) <= 60 && !/[。；]|[，、：:于在到至]$/.test(text)
}

function isBody(text: string): boolean {
  return /^[\p{L}\p{N}“《（【]/u.test(text) && text.length >= 30 && isProse(text.slice(0, 400))
}
