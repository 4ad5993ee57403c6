import {isoDate} from './iso-date.js'

/** Labels of the date on which an article appeared, the surest first. */
const labels: readonly RegExp[] = [
  /(?:发布|发表|发稿|发文|刊发|刊登|上传|上网|公开|推送|添加|录入|信息)(?:时间|日期)|发布于|发表于|(?:时间|日期)\s*[:：]?\s*(?=发布)/g,
  /(?:^|[^\p{Script=Han}])(?:时\s*间|日\s*期)|(?:来源|作者|编辑)[^:：]{0,20}(?:时间|日期)/gu,
  /(?:更新|成文|生成|印发|制作|修改|签发)(?:时间|日期)/g
]

/** What may stand between a label and its date. */
const labelReach = 24

/** A line of the page's head, as it stands before or behind the article's title. */
export interface DatedLine {
  text: string
  /** It stands above the title, where sites print the day on which the page is looked at. */
  isAboveTitle?: boolean
}

/** The viewer's date, a meeting's, and a copyright's are no dates of publication. */
const otherDates = /今天|今日是|现在是|当前时间|会议上|大会上|讲话|版权|Copyright|©|截止|有效期|^——/i

/**
 * Find the date on which the article appeared, only when it is stated.
 *
 * `发布时间：2023年5月1日` is one; `今天是2024年6月1日` is the reader's date, `（2024年1月8日在全市会议上）` a meeting's,
 * and `3月5日` alone is none.
 */
export function findPublished(
  declared: string | undefined,
  lines: ReadonlyArray<string | DatedLine>
): string | null {
  const fromPage = declared === undefined ? null : isoDate(declared)
  if (fromPage !== null) return fromPage
  const all = lines.map((line) => (typeof line === 'string' ? {text: line} : line))
  for (const label of labels) {
    for (const {text} of all) {
      const found = labelledDate(text, label)
      if (found !== null) return found
    }
  }
  for (const {text, isAboveTitle = false} of all) {
    if (otherDates.test(text) || (isAboveTitle && isViewersDate(text))) continue
    const found = isoDate(text)
    if (found !== null) return found
  }
  return null
}

/** The date right behind a label; `3月5日` behind one is none. */
function labelledDate(text: string, label: RegExp): string | null {
  for (const match of text.matchAll(label)) {
    const from = match.index + match[0].length
    const behind = text.slice(from, from + labelReach).replace(/^[\s　:：|｜丨]+/, '')
    if (!/^[\d二〔（(]/.test(behind)) continue
    const found = isoDate(behind)
    if (found !== null) return found
  }
  return null
}

/** `2024年6月1日 星期六` above the title, without the name or number of a paper's page. */
function isViewersDate(text: string): boolean {
  return /(?:星期|周)[一二三四五六日天]/.test(text) && !/版|报|来源|发布/.test(text)
}
