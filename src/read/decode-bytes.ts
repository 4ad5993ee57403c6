import {isUtf8} from 'node:buffer'
import {decodeMixed, type ForeignLine} from './decode-mixed.js'
import {broken, byteEncodings, readerOf, type ByteEncoding} from './encodings.js'
import {isControl, plausibility, scoreOf, sensible} from './plausibility.js'

/** Bytes as text, and how sure the encoding is. */
export interface Decoded {
  /** WHATWG label. */
  encoding: string
  text: string
  /** How much the text looks like Chinese: see `plausibility`. */
  score: number
  /** The next best encoding, when it is nearly as plausible. */
  rival?: string
  /** Lines with stretches in another encoding. */
  foreign: ForeignLine[]
}

/**
 * An encoding is doubtful when another comes closer than this, for the whole sample: a character of the right one
 * leads by 5 or more (`plausibility`), so that two of them decide.
 */
const safeLead = 6

/** Chinese in its right encoding scores about −7, random bytes as UTF-16 or GB18030 −12 or less. */
export const randomScore = -11

/** So many bytes decide; an article has fewer. */
const sampleSize = 65_536

const orderMarks: ReadonlyArray<[string, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/**
 * Decode bytes in the encoding that gives the most plausible Chinese text, stretches in another encoding in that.
 *
 * Validity does not decide, as most GBK text is valid Big5, and one bad byte excludes no encoding: it becomes
 * U+FFFD. A byte order mark decides and is taken off; what a page declares about itself is not asked.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = orderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) {
    const [encoding, mark] = marked
    return encoding === 'utf-8' ? inBytes(bytes.subarray(mark.length), encoding) : inUnits(bytes, encoding)
  }
  const sample = sampleOf(bytes)
  // The shape of UTF-8 does not come about by chance, but in a few pairs of GBK (C2–DF with a byte below C0) and
  // in short UTF-16, whose bytes are control characters then.
  const isShaped = isUtf8(bytes) && !hasControl(sample)
  if ((isShaped && !isPairs(sample)) || isNearlyUtf8(sample)) return inBytes(bytes, 'utf-8')
  const ranked = [...byteEncodings, 'utf-16le', 'utf-16be']
    .map((encoding) => ({encoding, score: likelihood(sample, encoding)}))
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (best === undefined || second === undefined)
    throw new Error('Cannot rank encodings, expected at least two')
  const {encoding} = best
  if (!isByteEncoding(encoding)) return withRival(inUnits(bytes, encoding), best, second)
  const {text} = decodeMixed(sample, encoding)
  // Greek and Cyrillic in UTF-8 make rare characters in GBK, not text.
  if (isShaped && plausibility(text) < sensible) return inBytes(bytes, 'utf-8')
  // Random bytes are not looked at twice: what they are is told by their score.
  const isRandom = bytes.length > sampleSize && plausibility(text) < randomScore
  return withRival(isRandom ? inUnits(bytes, encoding) : inBytes(bytes, encoding), best, second)
}

interface Ranked {
  encoding: string
  score: number
}

function withRival(decoded: Decoded, best: Ranked, second: Ranked): Decoded {
  return best.score - second.score < safeLead ? {...decoded, rival: second.encoding} : decoded
}

function inBytes(bytes: Uint8Array, encoding: ByteEncoding): Decoded {
  const {text, foreign} = decodeMixed(bytes, encoding)
  return {encoding, text, foreign, score: plausibility(text.slice(0, sampleSize))}
}

function inUnits(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  return {encoding, text, foreign: [], score: plausibility(text.slice(0, sampleSize))}
}

const isByteEncoding = (name: string): name is ByteEncoding =>
  byteEncodings.some((encoding) => encoding === name)

/** The logarithm of how likely these bytes are as text of an encoding; comparable between encodings. */
function likelihood(bytes: Uint8Array, encoding: string): number {
  let sum = 0
  if (isByteEncoding(encoding)) {
    const read = readerOf(encoding)
    for (let at = 0; at < bytes.length;) {
      const character = read(bytes, at)
      sum += scoreOf(character >> 3)
      at += character & 7
    }
    return sum
  }
  for (const character of new TextDecoder(encoding).decode(bytes))
    sum += scoreOf(character.codePointAt(0) ?? 0)
  return sum
}

/** Thirty sequences of UTF-8, and ten of them for each byte that is none: chance gives one pair of GBK in seven that shape. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const read = readerOf('utf-8')
  const found = {sequences: 0, broken: 0}
  for (let at = 0; at < bytes.length;) {
    const character = read(bytes, at)
    if (character >> 3 === broken) found.broken++
    else if ((character & 7) > 1) found.sequences++
    at += character & 7
  }
  return found.sequences >= 30 && found.sequences >= 10 * found.broken
}

/**
 * Valid UTF-8 of ASCII and sequences of two bytes alone: Greek, Cyrillic, but no Chinese.
 *
 * Latin letters with accents are none of these: they begin with C2 or C3, as hardly three pairs of GBK in a row do.
 */
function isPairs(bytes: Uint8Array): boolean {
  const leads = bytes.filter((byte) => byte >= 0xc0)
  if (leads.length === 0 || leads.some((byte) => byte >= 0xe0)) return false
  return leads.length < 3 || leads.some((byte) => byte > 0xc3)
}

/** The part around the first bytes that are not ASCII: a page's scripts and styles say nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first) & ~1 // Even, so that UTF-16 stays in step.
  return bytes.subarray(start, start + sampleSize)
}

function hasControl(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && isControl(byte))
}
