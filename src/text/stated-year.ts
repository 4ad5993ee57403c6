/** 2024年, 2024年度; the first part of 2021—2023年 shows that a span is meant. */
const years = /((?:19|20)\d{2})(?:年|[-–—~～至到](?=(?:19|20)\d{2}年))/g

/** Years that are only compared with or counted from, and names that hold a year. */
const otherYears = /《[^《》]*》|“[^“”]*”|(?:由|从|较|比|与|是|自|同)(?:19|20)\d{2}年/g

/**
 * Give the one year that a sentence or heading reports on; null when it states none or several.
 *
 * 2024年办结300件 states 2024. 2021—2023年办结300件 states several; 较2023年增长 and 是2019年的2.3倍 compare;
 * a year inside 《》 or “” belongs to a name; 去年 would have to be guessed from elsewhere.
 */
export function readStatedYear(sentence: string): number | null {
  const found = new Set<number>()
  for (const match of sentence.replaceAll(otherYears, '').matchAll(years)) found.add(Number(match[1]))
  const [year] = found
  return found.size === 1 && year !== undefined ? year : null
}

/**
 * Give the year that opens the words before a number, for a sentence that states several: 2023年新增调解员 in
 * 2022年新增调解员12名，2023年新增调解员15名. Not 2019年以来, nor 2015年成立的中心共有, where it dates the thing counted.
 */
export function readLeadingYear(before: string): number | null {
  const year = before.match(/^[，；、\s]?((?:19|20)\d{2})年(?!以来|起|[至到—-]|度?[^，]{0,12}的)/)?.[1]
  return year === undefined ? null : Number(year)
}

/** Give the year right before a number, which is that number's own: 2021年的 in 从2021年的35件降到12件. */
export function readOwnYear(before: string): number | null {
  if (/[是较比]\D{0,2}(?:19|20)\d{2}年/.test(before)) return null
  const year = before.match(/((?:19|20)\d{2})年度?(?:的|共|为|约)*$/)?.[1]
  return year === undefined ? null : Number(year)
}
