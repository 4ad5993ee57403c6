import type {Approximation} from '../model/article.js'
import type {UnitKind} from './units.js'

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
  ['至多', 'under'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['将近', 'under'],
  ['接近', 'under'],
  ['大约', 'about'],
  ['大概', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
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

/** Behind a share or a multiple: 两成多, 3倍余. Elsewhere 多 stands before the unit. */
const behindRatio: ReadonlyArray<[string, Approximation]> = [
  ['多', 'over'],
  ['余', 'over']
]

type Words = ReadonlyArray<[string, Approximation]>

/** The words by their last character, the longest first. */
function byLast(words: Words): ReadonlyMap<string, Words> {
  const lists = new Map<string, Array<[string, Approximation]>>()
  for (const entry of [...words].sort(([a], [b]) => b.length - a.length)) {
    const last = entry[0].charAt(entry[0].length - 1)
    lists.set(last, [...(lists.get(last) ?? []), entry])
  }
  return lists
}

const beforeAny = byLast(before)
const beforePower = byLast([...before, ...beforeBare])

/** Read the qualifier that ends where a number begins: 近3000件, 超20亿元. */
export function readQualifierBefore(text: string, offset: number, bare: boolean): Qualifier | null {
  // 近 3000 名: one blank before the digits is none of the words.
  const end = /[ \u00a0]/.test(text.charAt(offset - 1)) ? offset - 1 : offset
  const words = (bare ? beforePower : beforeAny).get(text.charAt(end - 1))
  const found = words?.find(([word]) => text.endsWith(word, end))
  // 至少选任3名: a verb may stand between.
  if (found === undefined)
    return /至少[\p{Script=Han}]{1,4}$/u.test(text.slice(Math.max(0, end - 6), end))
      ? {approx: 'over', at: offset}
      : null
  const [word, approx] = found
  if (word.length === 1 && otherWord.test(text.slice(Math.max(0, end - 2), end))) return null
  return {approx, at: end - word.length}
}

/** Read the qualifier that follows a unit: 3万件左右, 95%以上, 两成多. */
export function readQualifierBehind(text: string, offset: number, kind: UnitKind): Qualifier | null {
  const words = kind === 'ratio' ? [...behind, ...behindRatio] : behind
  const found = words.find(([word]) => text.startsWith(word, offset))
  return found === undefined ? null : {approx: found[1], at: offset + found[0].length}
}
