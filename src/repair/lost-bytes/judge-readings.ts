import {isHan} from '../../text/han.js'
import type {ChineseScore} from './chinese-score.js'
import type {DamagedRun} from './damaged-run.js'
import type {Reading} from './search-run.js'

/** What to do about a damaged run. */
export type Verdict =
  | {kind: 'repair' | 'uncertain'; reading: Reading}
  /** The text is as likely as any reading of it: nothing is damaged. */
  | {kind: 'sound'}

export interface Evidence {
  text: string
  run: DamagedRun
  readings: readonly Reading[]
  score: ChineseScore
  /** What a reading loses by characters that its page hardly holds. */
  penalty: (text: string) => number
}

// In natural logarithms. Set so that of 4,283 genuine `?` none is changed and one flagged (`repair.md` §1).
const leastGain = 12
/**
 * The margin to the next reading, by what shows that bytes shifted. Nothing but the score speaks for a `?` without a
 * mark or pinyin behind it, and half of those that passed any margin tried were wrong: a person decides.
 */
const leastMargin = {mark: 3.5, pinyin: 4.3}

/** Characters rarer than one in half a million are hardly ever what an article of this kind says. */
const rareScore = -13

const leftContext = 5
const rightContext = /^(?:(?:\([a-z\p{Mn}\u00e0-\u01dc]{1,7} ?\))*[^]){0,4}/iu
/** 。 is what was lost in most rows, unless another first character makes a word with the one before. */
const stopBonus = 3
/** What the bonus gives is asked back as margin: in a novel 她常慨叹 would else become 她。慨叹. */
const stopDoubt = 1
const quotePrice = 5
/** A quotation of an article is hardly longer. */
const nextQuote = 200

/** Choose among the readings of a run, by how much the best is likelier than the text as it is and than the next. */
export function judgeReadings(evidence: Evidence): Verdict {
  const {text, run, readings} = evidence
  const ranked = rank(evidence)
  const [first] = ranked
  if (first === undefined) return {kind: 'sound'}
  const reach = reachOf(text, readings)
  const asItIs = evidence.score.stretch(contextBefore(text, run.start) + onLine(text.slice(run.start, reach)))
  const gain = first.value - asItIs
  if (gain < leastGain) return {kind: 'sound'}
  const second = ranked.find(({reading}) => whole(text, reading, reach) !== whole(text, first.reading, reach))
  const margin = first.value - (second?.value ?? -Infinity)
  const {reading} = first
  const needed = leastMargin[run.kind === 'bare' ? 'mark' : run.kind] + first.bonus * stopDoubt
  const clear = run.kind !== 'bare' && margin >= needed && !isOdd(reading, reach, evidence)
  return {kind: clear && reading.sure ? 'repair' : 'uncertain', reading}
}

/**
 * Whether a reading is likelier than others, yet hardly right: it holds a rare character, a quotation mark without
 * partner, a 。 behind another mark, or a character that belongs to no word.
 */
function isOdd(reading: Reading, reach: number, {text, run, score}: Evidence): boolean {
  const before = contextBefore(text, run.start)
  const strays = score.strays(before + onLine(whole(text, reading, reach)))
  return (
    leavesQuotesOdd(reading, text, run.start) ||
    (reading.text.startsWith('。') && /[，。、；：？！,;:]/.test(text.charAt(run.start - 1))) ||
    [...reading.text].some((character) => isHan(character) && score.step('', character) < rareScore) ||
    strays.some((at) => at >= before.length && at < before.length + reading.text.length)
  )
}

interface Ranked {
  reading: Reading
  value: number
  /** What the value holds for a 。 at the beginning. */
  bonus: number
}

function rank({text, run, readings, score, penalty}: Evidence): Ranked[] {
  const before = contextBefore(text, run.start)
  const open = opensQuote(text, run.start)
  const reach = reachOf(text, readings)
  const previous = text.charAt(run.start - 1)
  const joined = readings.some(({text: reading}) => score.isWord(previous + reading.charAt(0)))
  return readings
    .map((reading) => {
      const stretch = before + onLine(whole(text, reading, reach))
      const stop = reading.text.startsWith('。') && !joined ? stopBonus : 0
      const value =
        score.stretch(stretch) + stop - penalty(reading.text) - quotePrice * unbalanced(reading.text, open)
      return {reading, value, bonus: stop}
    })
    .sort((a, b) => b.value - a.value || (a.reading.text < b.reading.text ? -1 : 1))
}

/** A reading with the text behind it, up to where all readings have ended. */
function whole(text: string, reading: Reading, reach: number): string {
  return reading.text + reading.kept + text.slice(reading.end, reach)
}

/** Four characters behind the last end; readings that were put among them do not count. */
function reachOf(text: string, readings: readonly Reading[]): number {
  const end = Math.max(...readings.map((reading) => reading.end))
  return end + (rightContext.exec(text.slice(end, end + 60))?.[0].length ?? 0)
}

function contextBefore(text: string, start: number): string {
  const line =
    text
      .slice(Math.max(0, start - 16), start)
      .split('\n')
      .at(-1) ?? ''
  return withoutReadings(line).slice(-leftContext)
}

/** What stands behind on the same line. */
function onLine(text: string): string {
  return withoutReadings(text.split('\n')[0] ?? '')
}

/** Leaked readings say nothing about the words. */
function withoutReadings(text: string): string {
  return text.replace(/\([a-z\p{Mn}\u00e0-\u01dc]{1,7} ?\)/giu, '')
}

function opensQuote(text: string, start: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.lastIndexOf('“') > line.lastIndexOf('”')
}

/** Whether a quotation opens inside another one, in the reading or at the next mark behind it on its line. */
function leavesQuotesOdd(reading: Reading, text: string, start: number): boolean {
  const rest = text.slice(reading.end, reading.end + nextQuote).split('\n')[0] ?? ''
  const behind = /[“”]/.exec(rest)?.[0] ?? ''
  return unbalanced(reading.text + behind, opensQuote(text, start)) > 0
}

/** How many quotation marks open inside a quotation or close outside of one. */
function unbalanced(text: string, open: boolean): number {
  let inside = open
  let count = 0
  for (const [quote] of text.matchAll(/[“”]/g)) {
    if ((quote === '“') === inside) count++
    inside = quote === '“'
  }
  return count
}
