/** Measure words that count the same things: 3起, 3宗 and 3件次 are all cases. The first of a list stands for it. */
const alike: readonly string[][] = [
  ['件', '起', '宗', '例', '案', '桩', '件次'],
  ['个', '家', '所', '处', '座', '间', '站'],
  ['名', '人', '位'],
  ['场', '次', '场次'],
  ['期', '班次', '班', '轮'],
  ['条', '项'],
  ['路', '台', '套'],
  ['家次', '户次']
]

const canonical = new Map(alike.flatMap((words) => words.map((word) => [word, words[0] ?? word])))

/**
 * Give the measure word that stands for all that count the same: 起 and 宗 give 件, 家 and 所 give 个.
 *
 * People are not visits: 人次 stays 人次, and 家次 is not 家. A unit without a fellow stands for itself.
 */
export function canonicalUnit(unit: string): string {
  return canonical.get(unit) ?? unit
}
