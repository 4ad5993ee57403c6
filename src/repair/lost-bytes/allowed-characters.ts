import type {Script} from '../../model/article.js'
import {encodeCharacter} from './gbk.js'

/** Says which characters a page of one script may hold, and which of them are doubtful there. */
export interface AllowedCharacters {
  allows: (character: string) => boolean
  /** In natural logarithms. */
  penalty: (text: string) => number
}

const marks = new Set('，。、；：？！“”‘’《》（）【】「」『』…—·％　')
/** 机 can stand in Traditional text (an alder), but hardly does. */
const doubtfulPrice = 3

/**
 * Make the test for a script: a Traditional page holds no character that only Simplified text has (`实`), a
 * Simplified page none that only Traditional text has (`實`); `面` and `后` may stand in both.
 */
export function makeAllowedCharacters(script: Script, simplify: (text: string) => string): AllowedCharacters {
  const levels = script === 'traditional' ? readBig5Levels() : undefined
  const known = new Map<string, boolean>()
  const judge = (character: string): boolean => {
    if (marks.has(character)) return true
    if (!/\p{Script=Han}/u.test(character)) return false
    return levels === undefined
      ? simplify(character) === character
      : levels.has(character) || simplify(character) !== character
  }
  const allows = (character: string): boolean => {
    const cached = known.get(character)
    if (cached !== undefined) return cached
    const allowed = judge(character)
    known.set(character, allowed)
    return allowed
  }
  const isDoubtful = (character: string): boolean =>
    levels?.get(character) === 2 && isFrequentInSimplified(character)
  const penalty = (text: string): number => doubtfulPrice * [...text].filter(isDoubtful).length
  return {allows, penalty}
}

/** The first level of GB2312: rows B0–D7. */
function isFrequentInSimplified(character: string): boolean {
  const [lead = 0, trail = 0] = encodeCharacter(character) ?? []
  return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1
}

/** The levels of Big5: 1 frequent (A440–C67E), 2 rare characters (C940–F9D5), without the extensions of WHATWG. */
function readBig5Levels(): Map<string, 1 | 2> {
  const levels = new Map<string, 1 | 2>()
  const decoder = new TextDecoder('big5')
  for (let lead = 0xa4; lead <= 0xf9; lead++) {
    const row: number[] = []
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if ((trail <= 0x7e || trail >= 0xa1) && !(lead === 0xf9 && trail > 0xd5)) row.push(lead, trail)
    }
    for (const character of decoder.decode(Uint8Array.from(row))) levels.set(character, lead <= 0xc6 ? 1 : 2)
  }
  return levels
}
