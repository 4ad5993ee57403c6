import {isUtf8} from 'node:buffer'
import {plausibility} from './plausibility.js'

/** Bytes as text, and how sure the encoding is. */
export interface Decoded {
  /** WHATWG label. */
  encoding: string
  text: string
  /** How much the text looks like Chinese: see `plausibility`. */
  score: number
  /** The next best encoding, when it is nearly as plausible. */
  rival?: string
}

/** An encoding is doubtful when another comes closer than this: right ones lead by 5 or more (`repair.md` §4). */
const safeLead = 1.5

/** So many bytes decide; an article has fewer. */
const sampleSize = 65_536

const orderMarks: ReadonlyArray<[string, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/**
 * Decode bytes in the encoding that gives the most plausible Chinese text.
 *
 * Validity does not decide, as most GBK text is valid Big5, and one bad byte excludes no encoding: it becomes
 * U+FFFD. A byte order mark decides and is taken off; what a page declares about itself is not asked.
 */
export function decodeBytes(bytes: Uint8Array): Decoded {
  const marked = orderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return scored(bytes, marked[0])
  const wide = bytes.subarray(0, sampleSize).includes(0)
  if (!wide && isUtf8(bytes)) return scored(bytes, 'utf-8')
  const sample = sampleOf(bytes)
  const names = ['utf-8', 'gb18030', 'big5', ...(wide || looksWide(bytes) ? ['utf-16le', 'utf-16be'] : [])]
  const ranked = names
    .map((encoding) => ({encoding, score: plausibility(decode(sample, encoding))}))
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (best === undefined || second === undefined)
    throw new Error('Cannot rank encodings, expected at least two')
  const decoded = {...best, text: decode(bytes, best.encoding)}
  return best.score - second.score < safeLead ? {...decoded, rival: second.encoding} : decoded
}

function scored(bytes: Uint8Array, encoding: string): Decoded {
  const text = decode(bytes, encoding)
  return {encoding, text, score: plausibility(text.slice(0, sampleSize))}
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** The part around the first bytes that are not ASCII: a page's scripts and styles say nothing. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first) & ~1 // Even, so that UTF-16 stays in step.
  return bytes.subarray(start, start + sampleSize)
}

/** UTF-16 of Han alone has no zero byte, but its every other byte is a high byte of 4E–9F, 30 or FF. */
function looksWide(bytes: Uint8Array): boolean {
  if (bytes.length % 2 === 1) return false
  const high = [0, 0]
  const length = Math.min(bytes.length, 4096)
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    if ((byte >= 0x4e && byte <= 0x9f) || byte === 0x30 || byte === 0xff)
      high[index % 2] = (high[index % 2] ?? 0) + 1
  }
  return Math.max(...high) > 0.95 * (length / 2)
}
