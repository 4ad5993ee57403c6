import type {ChineseScore} from './chinese-score.js'
import type {DamagedRun} from './damaged-run.js'

/** Find where a run ends at the latest that is likely: behind its first ASCII character. */
export function endOf({start, symbols}: DamagedRun): number {
  const [first, ...others] = symbols
  return (others.find(({last, broken}) => last ?? broken) ?? symbols.at(-1) ?? first)?.end ?? start + 1
}

/**
 * Find the end of a leaked reading at an offset, or give the offset: `(zhì)` behind a damaged character can only be told
 * as a reading with the character, so that both stay.
 */
export function behindReading(text: string, end: number): number {
  return end + (/^\(?[a-zɑɡ\p{Mn}\u00e0-\u01dc]{1,7} ?\)/iu.exec(text.slice(end, end + 12))?.[0].length ?? 0)
}

/** Less common is no character of sound text to speak of; kana and signs that a shift brings are rarer still. */
const strangeScore = -13
/** Of text read one byte late 99 % lie below -9 in each character, of sound text less than 1 % below this (a novel). */
const shiftedScore = -10.5

/**
 * Tell whether a run that no reading explains is damage all the same: `?chù)` without its bracket, `?;?`, strange
 * characters, or characters that make no words; `难吗?!真` is none.
 */
export function looksShifted(text: string, run: DamagedRun, score: ChineseScore): boolean {
  if (run.kind === 'pinyin') return true
  // Two single bytes with hardly anything between: a question has words.
  if (run.kind === 'mark' && /^\?[;:；：][^!-~]{0,2}\?/u.test(text.slice(run.start, run.start + 5)))
    return true
  const characters = text.slice(run.start + 1, endOf(run)).replace(/[!-~，。、；：？！“”‘’（）《》]/gu, '')
  const strange = [...characters].filter((character) => score.step('', character) < strangeScore).length
  const [leastStrange, leastLength] = run.kind === 'mark' ? [1, 4] : [2, 6]
  if (strange >= leastStrange) return true
  return characters.length >= leastLength && score.stretch(characters) / characters.length < shiftedScore
}
