import {broken, byteEncodings, readerOf, type ByteEncoding} from './encodings.js'
import {scoreOf} from './plausibility.js'

const readers = byteEncodings.map(readerOf)
const states = readers.length

/** A byte that is no character, as a reader gives it. */
const lostByte = broken * 8 + 1

/** Bytes decoded piece by piece, each piece in the encoding that makes most sense of it. */
export interface Path {
  text: string
  /** The sum of the characters' scores, less what changes of encoding cost. */
  score: number
  /** The encodings taken for what is not ASCII, in the order of their first use. */
  encodings: ByteEncoding[]
}

/**
 * What a change of encoding costs, in the scale of scores, there and back: two characters that make sense (−7 each) in
 * place of four bytes that are none (−18 each) are worth it; one in place of two, such as a cut-off end, is not.
 */
const changeCost = 16

/**
 * Decode a stretch of bytes along the most plausible path, from the encoding `base`.
 *
 * Each step reads one character in some encoding, or gives up one byte (U+FFFD); a change of encoding has its cost. So a
 * stretch of GBK in UTF-8 text is read as that, and text that lost one byte falls into step again behind it.
 */
export function bestPath(bytes: Uint8Array, base: ByteEncoding): Path {
  const pieces: Path[] = []
  for (let start = 0; start < bytes.length; start += longest) {
    pieces.push(pathOf(bytes.subarray(start, start + longest), base))
  }
  return {
    text: pieces.map(({text}) => text).join(''),
    score: pieces.reduce((sum, {score}) => sum + score, 0),
    encodings: [...new Set(pieces.flatMap(({encodings}) => encodings))]
  }
}

/** A longer stretch is cut, where a character may be cut too, so that the tables of one have a bound. */
const longest = 65_536

function pathOf(bytes: Uint8Array, base: ByteEncoding): Path {
  const start = byteEncodings.indexOf(base)
  const tables = reachAll(bytes, start)
  return trace(bytes, start, tables)
}

interface Tables {
  /** By state × (bytes + 1) + place: the score of the best way to be there in that encoding. */
  best: Float64Array
  /** The last step of that way: its length × 8, with the state that it began in. */
  steps: Uint8Array
}

/** Find the best way to every place in every encoding. */
function reachAll(bytes: Uint8Array, start: number): Tables {
  const width = bytes.length + 1
  const best = new Float64Array(states * width).fill(-Infinity)
  const steps = new Uint8Array(states * width)
  const lost = scoreOf(broken)
  for (let state = 0; state < states; state++) best[state * width] = state === start ? 0 : -changeCost
  for (let at = 0; at < bytes.length; at++) {
    for (let state = 0; state < states; state++) {
      const from = state * width + at
      const here = best[from] ?? -Infinity
      const read = readers[state]?.(bytes, at) ?? lostByte
      const length = Math.min(read & 7, bytes.length - at)
      const score = here + scoreOf(read >> 3)
      if (score > (best[from + length] ?? 0)) {
        best[from + length] = score
        steps[from + length] = length * 8 + state
      }
      if (length > 1 && here + lost > (best[from + 1] ?? 0)) {
        best[from + 1] = here + lost
        steps[from + 1] = 8 + state
      }
    }
    changeAt(at + 1)
  }
  return {best, steps}

  /** All steps to this place are known: from the best of them, an encoding may be changed here. */
  function changeAt(at: number) {
    let from = 0
    for (let state = 1; state < states; state++) {
      if ((best[state * width + at] ?? 0) > (best[from * width + at] ?? 0)) from = state
    }
    const score = (best[from * width + at] ?? 0) - changeCost
    for (let state = 0; state < states; state++) {
      if (score <= (best[state * width + at] ?? 0)) continue
      best[state * width + at] = score
      steps[state * width + at] = from
    }
  }
}

/** Go the best way back from the end, and read what it took. */
function trace(bytes: Uint8Array, start: number, {best, steps}: Tables): Path {
  const width = bytes.length + 1
  let at = bytes.length
  const end = (state: number): number => (best[state * width + at] ?? 0) - (state === start ? 0 : changeCost)
  let state = start
  for (let other = 0; other < states; other++) if (end(other) > end(state)) state = other
  const score = end(state)
  const parts: string[] = []
  const encodings = new Set<ByteEncoding>()
  while (at > 0) {
    const step = steps[state * width + at] ?? 8
    const length = step >> 3
    const read = length === 0 ? undefined : (readers[state]?.(bytes, at - length) ?? lostByte)
    if (read !== undefined) {
      const code = (read & 7) === length ? read >> 3 : broken
      parts.push(String.fromCodePoint(code))
      const encoding = byteEncodings[state]
      if (code >= 0x80 && code !== broken && encoding !== undefined) encodings.add(encoding)
    }
    at -= length
    state = step & 7
  }
  return {text: parts.reverse().join(''), score, encodings: [...encodings].reverse()}
}
