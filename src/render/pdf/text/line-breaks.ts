import {characterClasses} from './character-class.js'
import {isAddress} from './is-address.js'
import type {TextArrays} from './text-arrays.js'

const c = characterClasses
const {sign, letter, digit, blank, wideBlank, noBreakBlank, opening, tightOpening, closing, tightClosing} = c
const {middleDot, postfix, prefix, dash, ellipsis, slash, hyphen, straightQuote, latinOpening, latinClosing} =
  c
const {nonStarter, wideWord, attached, unseen, joiner, breakHere, noBreakHere} = c

const classCount = 32
/** Nothing but blanks stands before, which a line keeps at its start. */
const none = -1
const lineFeed = 0x0a

/** Where the table leaves the decision to what stands around. */
const ask = 2

/** By the classes of two neighbours, `before * classCount + after`: 0 no break between them, 1 a break, 2 `ask`. */
const pairs = createPairs()
const behindBlank = createPairsBehindBlank()

/**
 * Find before which characters a line may break (1), and before which it must (2).
 *
 * The rules are those of UAX #14, where Chinese needs no other: `“` opens and `”` closes, so that a line may break between
 * `：` and `“`; `——` and `……` are never divided (GB/T 15834-2011, 5.1.5); a single `—`, which links, and `～` start no line
 * (5.1.6); `/` stands between Chinese words neither at the start nor at the end of a line (5.1.9).
 */
export function findBreaks(text: TextArrays): void {
  const {classes, codes, breaks, tied, length} = text
  const word: Word = {start: 0, end: 0, isAddress: false}
  // The last character before blanks decides whether a line may break behind them: not in `（ 甲）`.
  let before = none
  for (let i = 0; i < length; i += 1) {
    const charClass = classes[i] ?? 0
    const last = i === 0 ? none : (classes[i - 1] ?? 0)
    let allowed = 0
    if (i > 0 && codes[i - 1] === lineFeed) {
      allowed = 2
      before = none
    } else if (before !== none && tied[i] === 0) {
      const isBehindBlank = last === blank || last === wideBlank
      allowed = (isBehindBlank ? behindBlank : pairs)[before * classCount + charClass] ?? 0
      if (allowed === ask) allowed = asksNeighbours(text, i, word) ? 1 : 0
    }
    breaks[i] = allowed
    const isSeen = charClass < attached || charClass > joiner
    if (isSeen && charClass !== blank && charClass !== wideBlank) before = charClass
  }
}

/** What stands between blanks and Han, as far as `asksNeighbours` has looked last. */
interface Word {
  start: number
  end: number
  isAddress: boolean
}

/** Behind `-` and `/`, and in an address behind other signs too; before a dash. */
function asksNeighbours({classes, codes, length}: TextArrays, i: number, word: Word): boolean {
  const charClass = classes[i] ?? 0
  const before = classes[i - 1] ?? 0
  // A dash of two squares may start a line, a single one links two words.
  if (charClass === dash) return classes[i + 1] === dash && i + 1 < length
  if (i >= word.end) {
    word.start = i
    word.end = i
    while (word.start > 0 && isOfWord(classes[word.start - 1] ?? 0)) word.start -= 1
    while (word.end < length && isOfWord(classes[word.end] ?? 0)) word.end += 1
    word.isAddress = isAddress(codes, word.start, word.end)
  }
  // A piece of one letter does not stand alone: `GB/T`.
  if (!isWordPart(classes[i + 1]) || i < 2 || !isWordPart(classes[i - 2])) return false
  if (i < word.start + 3 || !isWordPart(classes[i - 3])) return false
  if (word.isAddress) return true
  if (before !== hyphen && before !== slash) return false
  // UAX #14, LB25: `2024-2026`, `9704-2012`, `COVID-19`.
  return charClass === letter && classes[i - 2] === letter
}

function isWordPart(charClass: number | undefined): boolean {
  return charClass === letter || charClass === digit
}

/** What an address or a word with hyphens is made of. */
function isOfWord(charClass: number): boolean {
  return (
    charClass === letter ||
    charClass === digit ||
    charClass === sign ||
    charClass === hyphen ||
    charClass === slash ||
    charClass === latinClosing ||
    charClass === latinOpening ||
    charClass === postfix ||
    charClass === attached
  )
}

function createPairs(): Uint8Array {
  const table = new Uint8Array(classCount * classCount).fill(1)
  const all = Array.from({length: classCount}, (_, index) => index)
  const set = (befores: readonly number[], afters: readonly number[], value: number): void => {
    for (const before of befores) for (const after of afters) table[before * classCount + after] = value
  }
  const word = [letter, digit, sign]

  set(word, word, 0)
  set(word, [prefix, latinOpening], 0)
  set([latinClosing, postfix], word, 0)
  set([latinClosing], [prefix], 0)
  set([wideWord], [wideWord], 0)
  set([hyphen, slash, latinClosing, sign], [letter, digit], ask)
  set([hyphen], [sign, latinOpening, prefix], 0)
  set([prefix, opening, tightOpening, latinOpening, straightQuote, noBreakBlank, slash], all, 0)
  set([slash], [letter, digit], ask)
  set(all, [closing, tightClosing, middleDot, postfix, ellipsis, slash, hyphen, nonStarter, latinClosing], 0)
  set(all, [straightQuote, noBreakBlank], 0)
  set(all, [dash], ask)
  set([prefix, opening, tightOpening, latinOpening, straightQuote, noBreakBlank, slash, dash], [dash], 0)
  set(all, [blank, wideBlank], 0)
  set(all, [attached, unseen, joiner, noBreakHere], 0)
  set([noBreakHere], all, 0)
  set([breakHere], all, 1)
  set([breakHere], [blank, wideBlank, closing, tightClosing], 0)
  return table
}

/** UAX #14, LB13 and LB14: blanks behind `（` and before `）` give no break. */
function createPairsBehindBlank(): Uint8Array {
  const table = new Uint8Array(classCount * classCount).fill(1)
  const noStarts = [closing, tightClosing, middleDot, postfix, nonStarter, latinClosing, slash]
  for (let other = 0; other < classCount; other += 1) {
    for (const start of noStarts) table[other * classCount + start] = 0
    for (const start of [blank, wideBlank, attached, unseen, joiner]) table[other * classCount + start] = 0
    for (const end of [opening, tightOpening, latinOpening, prefix]) table[end * classCount + other] = 0
  }
  return table
}
