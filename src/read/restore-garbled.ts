import {isUtf8} from 'node:buffer'
import {bestPath, type Path} from './best-path.js'
import {bytesOf} from './encodings.js'
import {plausibility, scoreOf, sensible, watchForNonsense} from './plausibility.js'

/** A text whose garbled stretches are restored, and the lines that it concerns, from 1. */
export interface Restored {
  text: string
  restored: number[]
  /** Lines on which characters were lost beyond restoring: U+FFFD stands for them. */
  lost: number[]
}

/** Bytes 80–9F of Windows-1252, by character; the others are Latin-1. */
const windowsMarks = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((mark, index) => [mark, 0x80 + index])
)

/** What was read as Latin: letters with accents and the marks between them, with the ASCII that stands among them. */
const latinRun = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ][\t -~\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g

/** A text may have been garbled twice over; three times is the most that was seen. */
const maximumRounds = 3

/**
 * Restore text that was decoded in a wrong encoding and saved so: `é¦–å…ˆ` is 首先, `鍗楁槍` is 南昌.
 *
 * Only where all makes sense at once: `café` and `naïve` stay, and so do rare characters (魑魅魍魉), which no other
 * encoding turns into Chinese. `锟斤拷` is what two lost characters leave: nothing can restore them.
 */
export function restoreGarbled(text: string): Restored {
  const restored: number[] = []
  const lost: number[] = []
  const lines = text.split('\n').map((line, index) => {
    const known = line.replace(/(?:锟斤拷)+/g, '\ufffd')
    const result = piecesOf(known).map(restorePiece).join('')
    if (result !== known) restored.push(index + 1)
    if (holesIn(result) > holesIn(line)) lost.push(index + 1)
    return result
  })
  return restored.length + lost.length === 0
    ? {text, restored, lost}
    : {text: lines.join('\n'), restored, lost}
}

function holesIn(text: string): number {
  return text.split('\ufffd').length - 1
}

/** A line of an article has a few hundred characters; a page without line ends is taken in pieces of this length or more. */
const pieceLength = 4096

/** Cut a long line where a character of ASCII stands, which no character was broken across; else at 16 times the length. */
function piecesOf(line: string): string[] {
  if (line.length <= pieceLength) return [line]
  const pieces: string[] = []
  for (let start = 0; start < line.length;) {
    let end = Math.min(start + pieceLength, line.length)
    while (end < line.length && end - start < 16 * pieceLength && line.charCodeAt(end) >= 0x80) end++
    pieces.push(line.slice(start, end))
    start = end
  }
  return pieces
}

function restorePiece(piece: string): string {
  const text = piece.replace(latinRun, restoreLatin)
  if (!holdsNonsense(text)) return text
  return restoreWide(text, 'gb18030') ?? restoreWide(text, 'big5') ?? text
}

function holdsNonsense(text: string): boolean {
  const isNonsense = watchForNonsense()
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code >= 0x80 && isNonsense(scoreOf(code))) return true
  }
  return false
}

function restoreLatin(run: string): string {
  if (!/[\u00c0-\u00ff][\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/.test(run)) return run
  let text = run
  for (let round = 0; round < maximumRounds; round++) {
    const codes = Array.from(
      text,
      (character) => windowsMarks.get(character) ?? character.codePointAt(0) ?? 0
    )
    if (codes.some((code) => code > 0xff)) return run
    const bytes = Uint8Array.from(codes)
    if (isUtf8(bytes)) {
      text = Buffer.from(bytes).toString()
      if (isChinese(text, 1)) return text
      continue
    }
    const path = bestPath(bytes, 'utf-8')
    const others = path.encodings.some((encoding) => encoding !== 'utf-8')
    return isChinese(path.text, others ? 4 : 1) ? tidy(path.text) : run
  }
  return run
}

/** Take a line back to the bytes of the encoding that it was read in, and read these bytes anew. */
function restoreWide(line: string, encoding: 'gb18030' | 'big5'): string | undefined {
  const restored = partsIn(line, encoding).map((part) => {
    if (typeof part === 'string') return part
    if (!holdsNonsense(part.text)) return part.text
    const path = bestFrom(Uint8Array.from(part.bytes), encoding)
    const isOther = path.encodings.some((other) => other !== encoding)
    return isOther && isChinese(path.text, 4) ? tidy(path.text) : part.text
  })
  const text = restored.join('')
  return text === line ? undefined : text
}

/** Read bytes anew, whether a few of them or nearly all were garbled. */
function bestFrom(bytes: Uint8Array, encoding: 'gb18030' | 'big5'): Path {
  const few = bestPath(bytes, encoding)
  const all = bestPath(bytes, 'utf-8')
  return all.score > few.score ? all : few
}

/** The parts of a line that are text of the encoding, with their bytes, and what stands between them. */
function partsIn(
  line: string,
  encoding: 'gb18030' | 'big5'
): Array<string | {text: string; bytes: number[]}> {
  const parts: Array<string | {text: string; bytes: number[]}> = []
  for (const character of line) {
    // A lost character was a byte that begins none, whatever it was.
    const bytes = character === '\ufffd' ? [0xff] : bytesOf(character, encoding)
    const last = parts.at(-1)
    if (bytes === undefined) parts.push(character)
    else if (typeof last === 'object') {
      last.text += character
      last.bytes.push(...bytes)
    } else parts.push({text: character, bytes: [...bytes]})
  }
  return parts
}

/** One lost character in four is the most that a text is still worth reading with. */
function isChinese(text: string, least: number): boolean {
  const han = text.match(/[\p{Script=Han}，。、：；！？“”—（）《》]/gu)?.length ?? 0
  const gaps = text.match(/\ufffd+/g)?.length ?? 0
  return han >= least && gaps * 4 <= han && plausibility(text.replace(/\ufffd+/g, '')) > sensible
}

/** Bytes of one lost character give several U+FFFD: one is enough, and it takes in the `?` that stood there. */
function tidy(text: string): string {
  return text.replace(/\ufffd+\??/g, '\ufffd')
}
