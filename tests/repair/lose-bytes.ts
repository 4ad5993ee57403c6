import {decodePair, encodeCharacter} from '../../src/repair/lost-bytes/gbk.js'

const halves: ReadonlyMap<number, string> = new Map([
  [0xac, ','],
  [0xbb, ';'],
  [0xa1, '!'],
  [0xba, ':']
])

/**
 * Damage a text as a tool does that writes full-width marks in half width by their GBK bytes, also where the bytes
 * belong to two characters: what follows such a place is read one byte late.
 */
export function loseBytesAtMarks(text: string): string {
  const bytes = encode(text)
  let result = ''
  let from = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    const mark = bytes[at] === 0xa3 ? halves.get(bytes[at + 1] ?? 0) : undefined
    if (mark === undefined) continue
    result += decode(bytes.slice(from, at)) + mark
    from = at + 2
    at++
  }
  return result + decode(bytes.slice(from))
}

/** Damage a text as a tool does that puts `(reading)` behind the first byte of the character at an index. */
export function insertReadingInside(text: string, index: number, reading: string): string {
  const before = encode(text.slice(0, index))
  const [lead = 0, ...rest] = encode(text.slice(index))
  const tail = Array.from(`(${reading})`, (character) => character.charCodeAt(0))
  return decode([...before, lead, ...tail.slice(0, 1)]) + `${reading})` + decode(rest)
}

function encode(text: string): number[] {
  return [...text].flatMap((character) => encodeCharacter(character) ?? [character.charCodeAt(0)])
}

/** A lead byte and an ASCII byte below 40 are one `?`; a pair without a character is nothing. */
function decode(bytes: readonly number[]): string {
  let text = ''
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) text += String.fromCharCode(byte)
    else {
      const trail = bytes[++at]
      text += trail === undefined || trail < 0x40 ? '?' : decodePair(byte, trail)
    }
  }
  return text
}
