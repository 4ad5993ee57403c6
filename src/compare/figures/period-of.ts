/** Months of a year, parts of it, or several years, as the genre writes them. */
const period =
  /(?:(?:今|去)年|(?:19|20)\d\d年)?(?:1[0-2]|[1-9])月?(?:至|到|—|－|-|~|～)(?:1[0-2]|[1-9])月份?|(?:(?:今|去)年|(?:19|20)\d\d年)?(?:上半年|下半年|前[一二三]个?季度|第?[一二三四]季度)|(?:截至|截止)[^，；。]{1,12}(?:底|末|日|月|目前)|(?:19|20)\d\d年以来|(?:近)?[三五十]年(?:来|间)|首轮/gu

/**
 * Find the stretch of time that a figure is told of, in the text's own words, where it is not one whole year.
 *
 * `words` is the sentence up to the figure; the last period behind its last semicolon counts: `今年1至10月，受理……`,
 * `截至6月底，……`, `首轮即覆盖……`. `2024年，` and `10月，` are none.
 */
export function periodOf(words: string): string | undefined {
  const part = words.slice(words.lastIndexOf('；') + 1)
  return [...part.matchAll(period)].at(-1)?.[0]
}
