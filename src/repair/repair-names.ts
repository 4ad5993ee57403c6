/** What a report's reader is told that each kind of repair mended, in Chinese. */
export const repairNames: ReadonlyMap<string, string> = new Map([
  ['lost-bytes', '缺损文字'],
  ['hard-space', '丢失的空格'],
  ['blank', '字间多余空格'],
  ['character', '不可见字符'],
  ['entity', '网页转义符'],
  ['pinyin', '混入的拼音'],
  ['traditional', '繁体字转换'],
  ['full-width', '全角数字和字母'],
  ['bracket', '半角括号改全角'],
  ['punctuation', '半角标点改全角']
])
