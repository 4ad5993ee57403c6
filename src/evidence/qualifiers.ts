import type {Approximation} from '../model/article.js'

export interface Qualifier {
  approx: Approximation
  /** Where it begins (before a number) or ends (behind a unit). */
  at: number
}

/** Words before a number. Longer ones first: 超过 before 过. */
const before: ReadonlyArray<[string, Approximation]> = [
  ['不少于', 'over'],
  ['不低于', 'over'],
  ['不下', 'over'],
  ['超过', 'over'],
  ['突破', 'over'],
  ['至少', 'over'],
  ['高于', 'exact'],
  ['不超过', 'under'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['将近', 'under'],
  ['接近', 'under'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约', 'about'],
  ['超', 'over'],
  ['逾', 'over'],
  ['近', 'under']
]

/** Only before a power of ten without a digit: 上百, 过万, 破千. */
const beforeBare: ReadonlyArray<[string, Approximation]> = [
  ['上', 'over'],
  ['过', 'over'],
  ['破', 'over'],
  ['达到', 'exact'],
  ['达', 'exact']
]

/** A word whose last character only looks like a qualifier: 节约20万元, 附近3个小区, 赶超5个. */
const otherWord = /(?:[节预签违合履公条契制特邀]约|[附最就邻临靠亲毗]近|[赶反]超)$/

/** Words behind a unit. */
const behind: ReadonlyArray<[string, Approximation]> = [
  ['以上', 'over'],
  ['有余', 'over'],
  ['开外', 'over'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['以下', 'under'],
  ['以内', 'under'],
  ['不到', 'under']
]

/** Read the qualifier that ends where a number begins: 近3000件, 超20亿元. */
export function readQualifierBefore(text: string, offset: number, bare: boolean): Qualifier | null {
  const found = [...before, ...(bare ? beforeBare : [])]
    .filter(([word]) => text.endsWith(word, offset))
    .sort(([a], [b]) => b.length - a.length)[0]
  if (found === undefined) return null
  const [word, approx] = found
  if (word.length === 1 && otherWord.test(text.slice(Math.max(0, offset - 2), offset))) return null
  return {approx, at: offset - word.length}
}

/** Read the qualifier that follows a unit: 3万件左右, 95%以上. */
export function readQualifierBehind(text: string, offset: number): Qualifier | null {
  const found = behind.find(([word]) => text.startsWith(word, offset))
  return found === undefined ? null : {approx: found[1], at: offset + found[0].length}
}
