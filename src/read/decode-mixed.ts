import {isUtf8} from 'node:buffer'
import {bestPath} from './best-path.js'
import {broken, readerOf, withHkscs, type ByteEncoding} from './encodings.js'
import {scoreOf, watchForNonsense} from './plausibility.js'

/** A line with a stretch in another encoding than the rest of the file. */
export interface ForeignLine {
  /** From 1. */
  line: number
  encoding: ByteEncoding
}

/** Longer lines are cut, at a byte that no character holds where there is one, so that the work on a piece has a bound. */
const longestPiece = 4096

/**
 * Decode bytes that are in one encoding for the most part, and the stretches that make no sense in it in others.
 *
 * Line by line, as a line end is one in every encoding. A line that makes sense is taken as it is.
 */
export function decodeMixed(bytes: Uint8Array, base: ByteEncoding): {text: string; foreign: ForeignLine[]} {
  const decoder = new TextDecoder(base, {ignoreBOM: true})
  const decode = (part: Uint8Array): string =>
    base === 'big5' ? withHkscs(decoder.decode(part)) : decoder.decode(part)
  if (base === 'utf-8' && isUtf8(bytes)) return {text: decode(bytes), foreign: []}
  const parts: string[] = []
  const foreign: ForeignLine[] = []
  let done = 0
  let line = 1
  for (const {start, end, doubt, endsLine} of piecesOf(bytes, base)) {
    const path = doubt === 'none' ? undefined : bestPath(bytes.subarray(start, end), base)
    if (path !== undefined && !(doubt === 'shifted' && path.text.includes('\ufffd'))) {
      parts.push(decode(bytes.subarray(done, start)), path.text)
      done = end
      for (const encoding of path.encodings) {
        const isTold = foreign.some((one) => one.line === line && one.encoding === encoding)
        if (encoding !== base && !isTold) foreign.push({line, encoding})
      }
    }
    if (endsLine) line++
  }
  return {text: parts.join('') + decode(bytes.subarray(done)), foreign}
}

interface Piece {
  start: number
  end: number
  /**
   * What is wrong with it in the encoding. `shifted`: a `?` in place of a lost byte shifts what stands behind it. The
   * repair of lost bytes restores that from the shifted characters, so that they must stay as they are.
   */
  doubt: 'none' | 'nonsense' | 'shifted'
  endsLine: boolean
}

/** The lines, long ones in pieces. */
function* piecesOf(bytes: Uint8Array, base: ByteEncoding): Generator<Piece> {
  const read = readerOf(base)
  for (let start = 0; start < bytes.length;) {
    const isNonsense = watchForNonsense()
    let isDoubtful = false
    let isBroken = false
    let hasMark = false
    let at = start
    for (; at < bytes.length;) {
      const byte = bytes[at] ?? 0
      if (byte === 0x0a || byte === 0x0d || (at - start > longestPiece && isBoundary(byte))) break
      if (at - start > 16 * longestPiece) break
      const character = read(bytes, at)
      const code = character >> 3
      if (code >= 0x80) {
        isDoubtful = isNonsense(scoreOf(code)) || isDoubtful
        isBroken ||= code === broken
        hasMark ||= bytes[at - 1] === 0x3f
      }
      at += character & 7
    }
    const end = Math.min(at, bytes.length)
    // What has the shape of UTF-8 is that: chance does not make it.
    const isOther = isDoubtful && base !== 'utf-8'
    const doubt = isBroken ? 'nonsense' : isOther ? (hasMark ? 'shifted' : 'nonsense') : 'none'
    const isReturn = bytes[end] === 0x0d
    const endsLine = isReturn || bytes[end] === 0x0a
    yield {start, end, doubt, endsLine}
    start = end + (isReturn && bytes[end + 1] === 0x0a ? 2 : endsLine ? 1 : 0)
  }
}

/** Bytes that are never the second of a character: below `0`, and `:` to `?`. */
function isBoundary(byte: number): boolean {
  return byte < 0x30 || (byte >= 0x3a && byte < 0x40)
}
