/**
 * Whether a sentence is the row of a table, several values one behind the other: `审结案件 80件 96件 20%`.
 *
 * Which year or place each value is of its column says, not the row: none of them can be told alone. `网格 486 个` has one
 * value, and `2023年 新建中心9个，调解员12名。` is prose.
 */
export function isTableRow(text: string): boolean {
  return /\d[^\s，。；]*\s+\d/u.test(text) && !/[，。；]/u.test(text)
}
