/** Labels of the date on which an article appeared, the surest first. */
const labels = [
  '发布(?:时间|日期)|发表(?:时间|日期)|发稿(?:时间|日期)',
  '(?:时\\s*间|日\\s*期)',
  '更新(?:时间|日期)|成文日期|生成日期'
]
const date = '((?:19|20)\\d{2})\\s*(?:年|[-/.])\\s*(\\d{1,2})\\s*(?:月|[-/.])\\s*(\\d{1,2})(?!\\d)'

/** `202306/14 08:30`: a page's header that shows the year in an element of its own. */
const splitDate = /^(20\d{2})\s?(\d{2})\/(\d{2})(?=\s+\d{1,2}:\d{2})/

/** Read a date as `YYYY-MM-DD`; `null` for a month and day alone, or for a day that no calendar has. */
export function isoDate(text: string): string | null {
  const match = splitDate.exec(text) ?? new RegExp(date).exec(text)
  if (match === null) return null
  const [, year, month, day] = match
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  const time = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}

/**
 * Find the date on which the article appeared, only when it is stated.
 *
 * `发布时间：2023年5月1日` is one; `今天是2024年6月1日` is the reader's date, and `3月5日` alone is none.
 */
export function findPublished(declared: string | undefined, metaLines: readonly string[]): string | null {
  const fromPage = declared === undefined ? null : isoDate(declared)
  if (fromPage !== null) return fromPage
  for (const label of labels) {
    const labelled = new RegExp(`(?:${label})\\s*[:：]\\s*${date}`)
    for (const line of metaLines) {
      const match = labelled.exec(line)
      if (match !== null) return isoDate(match[0])
    }
  }
  for (const line of metaLines) {
    if (/今天/.test(line)) continue
    const found = isoDate(line)
    if (found !== null) return found
  }
  return null
}
