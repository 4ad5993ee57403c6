import {commonCharacters} from './common-characters.js'

// Natural logarithms of a character's share of Chinese text, roughly: the rank-n character has a share
// of about 1/(n + 20) of what the first has (Zipf). Marks and strangers are set beside that scale.
const markScore = -4
const rareHanScore = -12
const foreignScore = -14
const brokenScore = -18

let ranks: Map<string, number> | undefined

/**
 * Score how much a decoded text looks like Chinese: the mean logarithm of its characters' frequency.
 *
 * ASCII does not count, as it looks the same in all encodings. Text of the right encoding scores about
 * −7 in either script; the same bytes in a wrong one score below −10. 0 when there is only ASCII.
 */
export function plausibility(text: string): number {
  ranks ??= new Map([...commonCharacters].map((character, rank) => [character, -2 - Math.log(rank + 20)]))
  let sum = 0
  let count = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80 && !isControl(code)) continue
    sum += ranks.get(character) ?? strangerScore(character, code)
    count++
  }
  return count === 0 ? 0 : sum / count
}

/** Tell whether a code is a control character that no text holds: not tab, line end or form feed. */
export function isControl(code: number): boolean {
  return (
    (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || (code >= 0x7f && code < 0xa0)
  )
}

function strangerScore(character: string, code: number): number {
  if (code === 0xfffd || isControl(code) || (code >= 0xe000 && code < 0xf900)) return brokenScore
  if (
    /[，。、；：？！“”‘’（）《》【】「」『』〈〉…—－·．　％￥~～]|[０-９Ａ-Ｚａ-ｚ]|[\u00a0\ufeff\u200b]/u.test(
      character
    )
  ) {
    return markScore
  }
  return /\p{Script=Han}/u.test(character) ? rareHanScore : foreignScore
}
