import type {Edit} from './edit.js'
import {makeChineseScore, type ChineseScore} from './lost-bytes/chinese-score.js'
import type {TextRepair} from './page.js'
import {loadSimplified} from './simplified.js'
import {loadWordCounts} from './word-data.js'

const between = /(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})/gu
const together = /(?<=\p{Script=Han})(?=\p{Script=Han})/gu
/** Three characters that stand apart: cheap to find, and every line that is spaced out has them. */
const apart = /\p{Script=Han}[ \u3000]\p{Script=Han}[ \u3000]\p{Script=Han}/u
/** One blank between words of prose. */
const inside = /(?<=\p{Script=Han}{2})[ \u3000](?=\p{Script=Han})/gu
const prose = /[，。；][^\n]{4}|[^\n]{8}[，。；]/

/** So many blanks, where hardly two characters stand together, space out a line; a few names (`张 三`) do not. */
const leastBlanks = 5
const spacedShare = 0.8
/** Of sound text 95 % lie above in each character (measured on a novel); names of one character do not. */
const soundScore = -9
/**
 * A word that a blank cuts must be so much likelier than its two halves, in natural logarithms. Three in four cuts
 * inside words lie above, 99 % of those between words below (the fixtures' text).
 */
const leastGain = 5
/** Behind an office or in a list a single character is the surname of a name with a blank in it: `法官高 峰`. */
const surname = /(?:[者记长任员官警师士官]|同志|先生|居民|村民|[、（])\p{Script=Han}$/u
/** The frequent surnames; before a single character that ends there, most likely a name. */
const family =
  /[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤]$/u
const reach = 4

/**
 * Remove blanks that a scan or a page put between the characters of Chinese: `全 市 政 法 机 关`, `排查矛 盾纠纷`.
 *
 * Only where a line is spaced out, or a blank cuts a word in a line of prose. `张 三`, `记者 李某`, the cells of a
 * table and `一 二 三 四 五 六` stay.
 */
export const closeHanBlanks: TextRepair = {
  kind: 'blank',
  inMarkup: false,
  applies: (text) => apart.test(text) || text.search(inside) >= 0,
  find: async (text) => {
    const [words, simplify] = await Promise.all([loadWordCounts(), loadSimplified()])
    const score = makeChineseScore(words, simplify)
    const edits: Edit[] = []
    let start = 0
    for (const line of text.split('\n')) {
      for (const index of blanksOf(line, score)) {
        edits.push({start: start + index, end: start + index + 1, after: ''})
      }
      start += line.length + 1
    }
    return {edits}
  }
}

function blanksOf(line: string, score: ChineseScore): number[] {
  if (apart.test(line) && isSpacedOut(line, score)) return [...line.matchAll(between)].map(({index}) => index)
  return [...line.matchAll(inside)]
    .map(({index}) => index)
    .filter((index) => isProse(line, index) && cutsWord(line, index, score))
}

function isSpacedOut(line: string, score: ChineseScore): boolean {
  const blanks = line.match(between)?.length ?? 0
  if (blanks < leastBlanks || blanks < spacedShare * (blanks + (line.match(together)?.length ?? 0)))
    return false
  const joined = line.replace(/[^\p{Script=Han}]/gu, '').slice(0, 200)
  return score.stretch(joined) / joined.length > soundScore && !isList(joined)
}

/** Days, numerals and the like stand apart on purpose. */
function isList(joined: string): boolean {
  return /^[日一二三四五六七八九十〇零百年月东南西北甲乙丙丁戊己庚辛]+$/u.test(joined)
}

function isProse(line: string, index: number): boolean {
  return (
    prose.test(line.slice(Math.max(0, index - 60), index)) || prose.test(line.slice(index + 1, index + 61))
  )
}

function cutsWord(line: string, index: number, score: ChineseScore): boolean {
  const left = /\p{Script=Han}+$/u.exec(line.slice(Math.max(0, index - reach), index))?.[0] ?? ''
  const right = /^\p{Script=Han}+/u.exec(line.slice(index + 1, index + 1 + reach))?.[0] ?? ''
  if (surname.test(left) || (right.length === 1 && family.test(left))) return false
  return score.stretch(left + right) - score.stretch(left) - score.stretch(right) > leastGain
}
