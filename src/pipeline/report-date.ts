import type {Article} from '../model/article.js'
import {UserError} from '../model/user-error.js'

/**
 * Choose the date of a report, so that two builds on two days give the same bytes: the settings' date, else
 * `SOURCE_DATE_EPOCH` (seconds since 1970), else the latest date of the articles. Empty where none of them says one.
 * Throws a `UserError` where `SOURCE_DATE_EPOCH` is no such number.
 */
export function reportDate(
  articles: readonly Article[],
  settings?: string,
  sourceDateEpoch?: string
): string {
  if (settings !== undefined) return settings
  if (sourceDateEpoch !== undefined && sourceDateEpoch !== '') {
    if (!/^\d{1,11}$/.test(sourceDateEpoch)) {
      throw new UserError(
        `\`SOURCE_DATE_EPOCH\` is \`${sourceDateEpoch}\`, expected whole seconds since 1970`
      )
    }
    return new Date(Number(sourceDateEpoch) * 1000).toISOString().slice(0, 10)
  }
  const dates = articles.flatMap(({data}) => (data.published === null ? [] : [data.published]))
  return dates.sort().at(-1) ?? ''
}
