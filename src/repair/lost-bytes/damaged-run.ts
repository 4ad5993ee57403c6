import {encodeCharacter, type BytePair} from './gbk.js'

/** What stands behind a `?` that replaced a byte: pairs of bytes that are read one byte late. */
export interface DamagedRun {
  /** Offset of the `?`. */
  start: number
  /** Why the bytes shifted: at a mark (A3 xx), behind inserted pinyin, or unknown. */
  kind: 'mark' | 'pinyin' | 'bare'
  /** The reading that was inserted, for `pinyin`. */
  reading?: string
  symbols: RunSymbol[]
}

/** One shifted pair or ASCII character, and the ways in which the run may end at it. */
export interface RunSymbol {
  /** Offset of the character, and of what follows it. */
  start: number
  end: number
  /** The bytes, when the run may go on through it. */
  pair?: BytePair
  /** The run may end here: its last trail byte is this, and `kept` stands behind it in step again. */
  last?: {trail: number; kept: string}
  /** The run may end here with a character whose trail byte is lost, before `kept`; `sure` when that is all that went. */
  broken?: {kept: string; end: number; sure: boolean}
}

/** Longer runs are seen only where two have run together. */
const maximumLength = 48

/** The first `?` may be a sign of the text; the next ends the run or begins another. */
const maximumBroken = 2

const inserted = /^([a-zɑɡ\p{Mn}\u00e0-\u01dc]{1,7}) ?\)/iu
const anchors = /^[;!,?:()；！，？：（）]/

/**
 * Read the run of shifted characters behind the `?` at an offset; `undefined` where none can stand.
 *
 * `學?;緦崿F(xiàn)` gives the pairs A3BB, BE8C, 8DAC and the last trail byte 46 (`F`). Nothing is judged here: a
 * genuine `吗?他` is read as a run, too.
 */
export function readDamagedRun(text: string, start: number): DamagedRun | undefined {
  const behind = inserted.exec(text.slice(start + 1, start + 12))
  const reading = behind?.[1]
  const kind = reading !== undefined ? 'pinyin' : anchors.test(text.charAt(start + 1)) ? 'mark' : 'bare'
  const symbols: RunSymbol[] = []
  let at = start + 1 + (behind?.[0].length ?? 0)
  while (at < text.length && symbols.length < maximumLength) {
    const symbol = readSymbol(text, at)
    if (symbol === undefined) break
    symbols.push(symbol)
    if (symbol.broken && symbols.filter(({broken}) => broken).length === maximumBroken) break
    at = symbol.end
    if (symbol.pair === undefined) break
  }
  if (symbols.length === 0) return undefined
  return {start, kind, symbols, ...(reading === undefined ? {} : {reading})}
}

function readSymbol(text: string, at: number): RunSymbol | undefined {
  const character = text.charAt(at)
  const code = text.charCodeAt(at)
  const place = {start: at, end: at + 1}
  if (code >= 0x80) {
    const pair = encodeCharacter(character)
    if (character === '€') return {...place, last: {trail: 0x80, kept: ''}}
    if (pair === undefined) return undefined
    // A trail byte below 80 may be an ASCII character that is in step again.
    const last = pair[1] < 0x80 ? {last: {trail: pair[0], kept: String.fromCharCode(pair[1])}} : {}
    return {...place, pair, ...last}
  }
  if (code <= 0x20) return undefined
  const folded: BytePair = [0xa3, code | 0x80] // The page wrote a full-width sign in half width.
  // Where a trail byte is 80, which begins no character, `?` stands for it alone and the next byte is in step again.
  if (character === '?') {
    return {...place, pair: folded, broken: brokenEnd(text, at + 1), last: {trail: 0x80, kept: ''}}
  }
  return {...place, pair: folded, ...(code >= 0x40 ? {last: {trail: code, kept: ''}} : {})}
}

/** What the `?` of a lost trail byte took with it: an ASCII character below 40, known only by what follows. */
function brokenEnd(text: string, end: number): {kept: string; end: number; sure: boolean} {
  const rest = text.slice(end, end + 12)
  if (inserted.test(rest)) return {kept: '(', end, sure: true}
  if (/^\/?[a-z]+[^<]*>/i.test(text.slice(end, end + 40))) return {kept: '<', end, sure: true}
  if (rest === '' || /^[\n,，、;；:：!！?？)）]/.test(rest)) return {kept: '', end, sure: true}
  return {kept: '?', end, sure: false}
}
