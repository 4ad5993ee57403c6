import {splitSentences} from '../../text/sentences.js'
import {relativeYears, reportedYears, titledYear} from './year-words.js'

/** Sentences that look ahead do not report: `2025年，我市将……`. */
const plan =
  /将(?!军|领|近|[^，。]{0,8}作为)|力争|工作(?:安排|思路|打算|要点|部署|重点)|重点工作任务|(?<!已|完成|超额|实现|达到)(?:计划|规划)(?!局|部门)|目标任务|打算|到20\d\d年|明年|下一步|下半年要|新的一年|未来/

/** A number with a unit: something is reported. Years and dates are none. */
const quantity =
  /(?:\d|[十百千])[余多几]?[万亿]?[余多]?\s?(?:个|件|起|人|名|家|次|场|所|元|%|％|项|条|亩|户|处|套|批|期|份|台|辆|吨|公里|平方|支|宗|例|张|部(?!门)|村|社区)/

/** What every way of naming a year holds: most sentences name none. */
const timeWord = /[年月]|十[三四五]五|近日|日前|昨[日天]|连日来/

/**
 * What each kind of statement counts: a plain mention, and as much again where the sentence reports a figure, or where it
 * opens the text, which then says what it is about.
 */
const weights = {stated: 1, figure: 1, opening: 1, title: 6, dated: 0.25}

/** Without a date of publication, a year that is named once and reports no figure may be that of any event. */
const leastUndated = 2

/**
 * Tell the year whose work an article mainly reports; `null` when it cannot be told.
 *
 * Each sentence votes for the years it names (去年 and 今年 count from the date of publication), one that reports
 * figures twice, a title that names a year of work most. Plans do not vote, nor do years inside 《》 or brackets, nor
 * years that are only compared with or counted from. A text that names no year has none: the date of publication
 * alone does not say what the text reports on. Without that date, one event of long ago (`2012年，这个岗位挂牌。`) does not
 * either.
 */
export function findYear(
  texts: readonly string[],
  published: string | null,
  title: string | null = null
): number | null {
  const votes = new Map<number, number>()
  const publishedYear = published === null ? null : Number(published.slice(0, 4))
  const vote = (year: number, weight: number) => {
    if (publishedYear !== null && year > publishedYear) return
    votes.set(year, (votes.get(year) ?? 0) + weight)
  }
  const named = title === null ? null : titledYear(title)
  if (named !== null) vote(named, weights.title)
  for (const [index, sentence] of texts.flatMap(splitSentences).entries()) {
    if (!timeWord.test(sentence) || plan.test(sentence)) continue
    const text = sentence.replace(/《[^《》]*》|“[^“”]*”|（[^（）]*）/g, '')
    const weight = weights.stated + (quantity.test(text.replace(/\d{4}年/g, '')) ? weights.figure : 0)
    const opening = index === 0 ? weights.opening : 0
    for (const year of reportedYears(text, publishedYear)) vote(year, weight + opening)
    if (published === null) continue
    for (const {year, isDated} of relativeYears(text, published)) vote(year, isDated ? weights.dated : weight)
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return first === undefined || (published === null && first[1] < leastUndated) ? null : first[0]
}
