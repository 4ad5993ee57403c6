import {isHan} from '../../text/han.js'
import type {WordCounts} from '../word-data.js'

/** Judges text as Chinese, in natural logarithms: higher is likelier. Only differences mean something. */
export interface ChineseScore {
  /** The likelihood of one character behind another: quick, for a search. */
  step: (previous: string, character: string) => number
  /** The likelihood of a stretch as a chain of words. */
  stretch: (text: string) => number
  isWord: (text: string) => boolean
}

/** How common marks are in running text; other signs are strangers. */
const mark = /^[，。、；：？！“”‘’（）《》…—,;:()·％%\s]$/u
const markScore = -3
/** A `?` stands for a lost character more often than for a question. */
const questionScore = -5
const latinScore = -6
const strangerScore = -16

/** Characters that are words by themselves; any other that stands alone speaks against a reading. */
const freeStanding = new Set(
  '的了是在和与不也都就为以及将把被对从向到于由其这那有无个一二三四五六七八九十百千万亿两几多余近超约达年月日时人名件次起家所项处条元上下中内外里前后大小新老等并或而但又再更最还已曾经正可能会要让使给用做来去说看着过之者地得我你他她它们市县区乡镇村省全各每该本此某自向跟同比'
)
const loneScore = -2.5 // Makes the first suggestion right in 28 instead of 24 of 32 real rows.
const longestWord = 4

// The share of each judge, from 1,200 held-back synthetic damages: the word chain carries the result.
const shares = {words: 0.6, pairs: 0.4, coverage: 0.3}
const coveredScore = 2

/** The logarithm of the sum of all counts of the word list. */
const logTotal = 17.9

/** How much a pair inside a word tells, against the frequency of its second character alone. */
const pairShare = 0.6

/**
 * Make a score from word counts; `simplify` brings Traditional characters to the words' script.
 *
 * `学校基本实现` is likelier than `学?;緦崿F`; which of 市场 and 市长 was meant it cannot tell.
 */
export function makeChineseScore(words: WordCounts, simplify: (text: string) => string): ChineseScore {
  const simplified = new Map<string, string>()
  const toSimplified = (character: string): string => {
    let form = simplified.get(character)
    if (form === undefined) simplified.set(character, (form = simplify(character)))
    return form
  }
  const alone = (character: string): number => {
    const count = words.character(character)
    return count === undefined ? otherScore(character) : Math.max(strangerScore, count - logTotal)
  }
  const pairScore = (previous: string, character: string): number => {
    const single = alone(character) + Math.log(1 - pairShare)
    const together = words.pair(previous, character)
    const before = words.character(previous)
    if (together === undefined || before === undefined) return single
    return Math.log(pairShare * Math.exp(together - before) + Math.exp(single))
  }
  const wordScore = (word: string): number | undefined => {
    const count = words.word(word)
    if (word.length > 1) return count === undefined ? undefined : count - logTotal
    const own = count === undefined ? otherScore(word) : count - logTotal
    return freeStanding.has(word) || !isHan(word) ? own : own + loneScore
  }
  return {
    step: (previous, character) => pairScore(toSimplified(previous), toSimplified(character)),
    stretch: (text) => {
      const plain = [...text].map(toSimplified).join('')
      const {likelihood, covered} = bestChain(plain, wordScore)
      let pairs = 0
      for (let index = 1; index < plain.length; index++) {
        pairs += pairScore(plain.charAt(index - 1), plain.charAt(index))
      }
      return shares.words * likelihood + shares.pairs * pairs + shares.coverage * coveredScore * covered
    },
    isWord: (text) => words.word([...text].map(toSimplified).join('')) !== undefined
  }
}

/** The likeliest chain of words that gives the text, and how many of its characters stand in longer words. */
function bestChain(
  text: string,
  wordScore: (word: string) => number | undefined
): {likelihood: number; covered: number} {
  const best = [{likelihood: 0, covered: 0}]
  for (let end = 1; end <= text.length; end++) {
    let top = {likelihood: -Infinity, covered: 0}
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start]
      const own = wordScore(text.slice(start, end))
      if (before === undefined || own === undefined || before.likelihood + own <= top.likelihood) continue
      const covered = before.covered + (end - start > 1 ? end - start : 0)
      top = {likelihood: before.likelihood + own, covered}
    }
    best.push(top)
  }
  return best[text.length] ?? {likelihood: 0, covered: 0}
}

function otherScore(character: string): number {
  if (mark.test(character)) return markScore
  if (/[\w.+-]/.test(character)) return latinScore
  return character === '?' || character === '!' ? questionScore : strangerScore
}
