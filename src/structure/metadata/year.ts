import {splitSentences} from '../../text/sentences.js'

/** Sentences that look ahead do not report: `2025年，我市将……`. */
const plan = /将(?!军|领)|力争|计划|规划|目标|打算|到20\d\d年|明年|下一步|未来/

/** A number with a unit: something is reported. Years and dates are none. */
const quantity =
  /\d(?:[\d.]*)[余多]?[万亿]?[余多]?\s*(?:个|件|起|人|名|家|次|场|所|元|%|％|项|条|亩|户|处|套|批|期|份|台|辆|吨|公里|平方|支)/

/**
 * Tell the year whose work an article mainly reports; `null` when it cannot be told.
 *
 * Each sentence votes for the years it names (去年 and 今年 count from the date of publication), one that reports
 * figures twice. Plans do not vote, nor do years inside 《》 or brackets. A text that names no year has none: the
 * date of publication alone does not say what the text reports on.
 */
export function findYear(texts: readonly string[], published: string | null): number | null {
  const votes = new Map<number, number>()
  const publishedYear = published === null ? null : Number(published.slice(0, 4))
  const vote = (year: number, weight: number) => {
    if (publishedYear !== null && year > publishedYear) return
    votes.set(year, (votes.get(year) ?? 0) + weight)
  }
  for (const sentence of texts.flatMap(splitSentences)) {
    if (plan.test(sentence)) continue
    const text = sentence.replace(/《[^》]*》|（[^）]*）/g, '')
    const weight = quantity.test(text.replace(/\d{4}年/g, '')) ? 2 : 1
    for (const year of yearsIn(text)) vote(year, weight)
    if (publishedYear === null) continue
    if (/去年|上年|过去(?:的)?一年/.test(text)) vote(publishedYear - 1, weight)
    if (/今年(?:以来|\d|[上前]|[一二三四五六七八九十]+月)|(?:^|，)今年，/.test(text))
      vote(publishedYear, weight)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  if (first === undefined) return null
  // A year named once in passing does not say what a text reports, unless no other is named.
  return first[1] > (second?.[1] ?? 0) || first[0] > (second?.[0] ?? 0) ? first[0] : null
}

/** Years that a sentence reports on; of `2019年至2023年` the last. */
function yearsIn(text: string): number[] {
  const years = [...text.matchAll(/((?:19|20)\d{2})\s*年(?:度|底|末|来|以来)?/g)].map((match) =>
    Number(match[1])
  )
  return [...new Set(years)]
}
