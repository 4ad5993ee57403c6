/** Years that a sentence only compares with or counts from: 较2019年增长, 始建于2003年, 自2018年起. */
const otherYears =
  /(?:[较比与同自从由]|是|相当于|始建于|成立于|建于|设立于|启用于|开始于|毕业于|出生于|生于)(?:(?:19|20)\d{2}年)(?:\d{1,2}月)?|(?:19|20)\d{2}年(?:\d{1,2}月)?(?:起(?![诉火])|开始|出生|毕业|入职|参加工作|入党|从警|退伍|参军)/g

/**
 * A span that leads up to the present has its last full year; `2021年以来` told in 2024 is 2023. Without the date of
 * publication nobody knows where it ends.
 */
const since = /(?:19|20)\d{2}年(?:\d{1,2}月)?(?:以来|至今)/g

/** Give the years on which a sentence reports; of `2019年至2023年` the last. */
export function reportedYears(sentence: string, publishedYear: number | null): number[] {
  const years = new Set<number>()
  const rest = sentence
    .replace(/(?:19|20)\d{2}年?\s*(?:[-–—~～至到]+)\s*(?=(?:19|20)\d{2}年)/g, '')
    .replace(since, (text) => {
      const year = Number(text.slice(0, 4))
      if (publishedYear !== null) years.add(publishedYear - year >= 2 ? publishedYear - 1 : year)
      return ''
    })
    .replace(otherYears, '')
  for (const [, year] of rest.matchAll(/((?:19|20)\d{2})\s*年/g)) years.add(Number(year))
  return [...years]
}

const lastYear = /去年|上年(?!度?同期)|上一年|过去(?:的)?一年|刚刚过去的一年/
const lastYearCompared = /(?:[较比与同]|相比)(?:去年|上年)(?:同期)?|(?:去年|上年)同期/g
const thisYear = /今年|本年度/
/** The year that ends, or ended just now. */
const wholeYear = /一年来|这一年|全年(?!龄)|(?:^|，)年内|年度/
const spanOfYears = /近[两二三四五几]年(?!级)|[两二三四五]年来|十[三四五]五(?:规划)?”?以来|近年来/

/**
 * Give the years that a sentence counts from the date of publication.
 *
 * 去年 is the year before, 今年 the year itself; 一年来 and 全年 mean the year that just ended in an article of January
 * to April, the year that ends now in one of November or December. 近三年 means the last full year. A day without
 * a year (`3月5日`) is the last such day: `isDated`, a weak sign.
 */
export function relativeYears(sentence: string, published: string): Array<{year: number; isDated: boolean}> {
  const publishedYear = Number(published.slice(0, 4))
  const month = Number(published.slice(5, 7))
  const text = sentence.replace(lastYearCompared, '')
  const years: Array<{year: number; isDated: boolean}> = []
  const add = (year: number, isDated = false) => years.push({year, isDated})
  if (lastYear.test(text)) add(publishedYear - 1)
  if (thisYear.test(text)) add(publishedYear)
  if (years.length > 0) return years
  if (/(?:19|20)\d{2}\s*年/.test(text)) return []
  if (wholeYear.test(text)) {
    if (month <= 4) add(publishedYear - 1)
    else if (month >= 11) add(publishedYear)
  } else if (spanOfYears.test(text)) add(publishedYear - 1, true)
  else if (/近日|日前|昨[日天]|连日来/.test(text)) add(publishedYear, true)
  else {
    const day = /(?<!\d)(1[0-2]|[1-9])月/.exec(text)?.[1]
    if (day !== undefined) add(Number(day) <= month ? publishedYear : publishedYear - 1, true)
  }
  return years
}

/** Give the year of work that a title names: `2023年工作报告`; a plan's year (`2024年工作要点`) is none. */
export function titledYear(title: string): number | null {
  if (/要点|计划|方案|安排|部署|谋划|规划|展望|意见$|通知$/.test(title)) return null
  const years = reportedYears(title, null)
  const [year] = years
  return years.length === 1 && year !== undefined ? year : null
}
