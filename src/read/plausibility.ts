import {commonCharacters} from './common-characters.js'

// Natural logarithms of a character's share of Chinese text, roughly: the rank-n character has a share
// of about 1/(n + 20) of what the first has (Zipf). Marks and strangers are set beside that scale.
const markScore = -4
const signScore = -8
const rareHanScore = -12
/** Latin letters with accents and the signs beside them: seldom, but no accident of two bytes either. */
const latinScore = -9.5
const foreignScore = -14
const brokenScore = -18

/** Letters, digits and marks look the same in all encodings but UTF-16: one of some 60 signs that are used. */
const asciiScore = -4

/** Characters that stand among frequent words of word lists only because the lists were counted over damaged pages. */
const garbled = '銆鐨殑鏄槸錛垸剉鍦湪锛涓細'

let scores: Float32Array | undefined

/**
 * Score how much a decoded text looks like Chinese: the mean logarithm of its characters' frequency.
 *
 * ASCII does not count, as it looks the same in all encodings. Text of the right encoding scores about
 * −7 in either script; the same bytes in a wrong one score below −10. 0 when there is only ASCII.
 */
export function plausibility(text: string): number {
  let sum = 0
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80 && !isControl(code)) continue
    sum += scoreOf(code)
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** The logarithm of a character's share of Chinese text, roughly; U+FFFD stands for a byte that is no character. */
export function scoreOf(code: number): number {
  scores ??= makeScores()
  return scores[code] ?? (code < 0x30000 ? rareHanScore : foreignScore)
}

/** Text that is right scores about −7 a character, text in a wrong encoding −11 and less: half way. */
export const sensible = -9.3

/** Four rare characters side by side reach it, and three that are no Chinese. */
const nonsenseLimit = 10

/**
 * Look for nonsense in a stream of characters: call it with each score, and it tells whether a run of characters up to here
 * makes no sense, however much good text stands before.
 */
export function watchForNonsense(): (score: number) => boolean {
  let sum = 0
  return (score) => {
    sum = Math.max(0, sum + sensible - score)
    return sum >= nonsenseLimit
  }
}

/** Tell whether a code is a control character that no text holds: not tab, line end or form feed. */
export function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 0x7f && code < 0xa0)
  )
}

function makeScores(): Float32Array {
  const table = new Float32Array(0x10000)
  for (let code = 0; code < table.length; code++) table[code] = strangerScore(code)
  let rank = 0
  for (const character of commonCharacters) {
    if (!garbled.includes(character)) table[character.charCodeAt(0)] = -2 - Math.log(rank + 20)
    rank++
  }
  return table
}

function strangerScore(code: number): number {
  if (isControl(code) || code === 0xfffd || (code >= 0xd800 && code < 0xf900)) return brokenScore
  if (code < 0x80) return asciiScore
  const character = String.fromCharCode(code)
  if (
    /[，。、；：？！“”‘’（）《》【】「」『』〈〉…—－·．　％￥~～]|[０-９Ａ-Ｚａ-ｚ]|[\u00a0\ufeff\u200b]/u.test(
      character
    )
  ) {
    return markScore
  }
  if (code >= 0xa0 && code <= 0xff) return latinScore
  if (/[①-⑳⒈-⒛⑴-⒇Ⅰ-ⅹ㈠-㈩■-◿★☆←-↓℃]/u.test(character)) return signScore
  return /\p{Script=Han}/u.test(character) ? rareHanScore : foreignScore
}
