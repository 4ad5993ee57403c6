import type {Article} from '../model/article.js'

/**
 * Choose the date of a report, so that two builds on two days give the same bytes: the settings' date, else
 * `SOURCE_DATE_EPOCH` (seconds since 1970), else the latest date of the articles. Empty where none of them says one.
 */
export function reportDate(
  articles: readonly Article[],
  settings?: string,
  sourceDateEpoch?: string
): string {
  if (settings !== undefined) return settings
  if (sourceDateEpoch !== undefined && /^\d{1,11}$/.test(sourceDateEpoch)) {
    return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10)
  }
  const dates = articles.flatMap(({data}) => (data.published === null ? [] : [data.published]))
  return dates.sort().at(-1) ?? ''
}
