/** What a report's reader is told that each kind of repair mended, in Chinese. */
export const repairNames: ReadonlyMap<string, string> = new Map([
  ['lost-bytes', '缺损字节'],
  ['character', '不可见字符'],
  ['entity', 'HTML实体'],
  ['pinyin', '混入的拼音'],
  ['traditional', '繁体字'],
  ['full-width', '全角字母数字'],
  ['bracket', '半角括号'],
  ['punctuation', '半角标点']
])
