import {hkscsCharacters} from './hkscs-characters.js'

/** An encoding whose bytes below 0x80 are ASCII where a character begins. */
export type ByteEncoding = 'utf-8' | 'gb18030' | 'big5'

export const byteEncodings: readonly ByteEncoding[] = ['utf-8', 'gb18030', 'big5']

/** What stands for a byte that is no character. */
export const broken = 0xfffd

/**
 * Read one character: its code and its length in bytes, as `code × 8 + length`.
 *
 * A byte that begins no character of the encoding is U+FFFD of length 1, so that the next may begin one.
 */
export type ReadCharacter = (bytes: Uint8Array, at: number) => number

const brokenByte = broken * 8 + 1

/** Give the function that reads a character of an encoding. */
export function readerOf(encoding: ByteEncoding): ReadCharacter {
  if (encoding === 'utf-8') return readUtf8
  let table: Uint32Array | undefined
  return (bytes, at) => {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) return lead * 8 + 1
    table ??= tableOf(encoding)
    const trail = bytes[at + 1] ?? 0
    const code = table[lead * 256 + trail] ?? 0
    if (code !== 0) return code * 8 + 2
    return encoding === 'gb18030' && trail >= 0x30 && trail <= 0x39 ? readFourBytes(bytes, at) : brokenByte
  }
}

/** The bytes that `character` was read from, when it was decoded as GB18030 or Big5; `undefined` for what the encoding lacks. */
export function bytesOf(character: string, encoding: 'gb18030' | 'big5'): readonly number[] | undefined {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return [code]
  // Web browsers read the byte 80 so.
  if (character === '€' && encoding === 'gb18030') return [0x80]
  let pairs = inverses.get(encoding)
  if (pairs === undefined) {
    pairs = new Map()
    for (const [index, text] of decodePairs(encoding).entries()) {
      const read = encoding === 'big5' ? withHkscs(text) : text
      if (!pairs.has(read)) pairs.set(read, allPairs[index] ?? 0)
    }
    inverses.set(encoding, pairs)
  }
  const pair = pairs.get(character)
  return pair === undefined ? undefined : [pair >> 8, pair & 0xff]
}

/** Write private characters, which Node gives for Big5-HKSCS, as what they are. */
export function withHkscs(text: string): string {
  if (!/[\ue000-\uf8ff]/.test(text)) return text
  hkscs ??= makeHkscs()
  return text.replace(/[\ue000-\uf8ff]/g, (character) => hkscs?.get(character) ?? character)
}

const tables = new Map<ByteEncoding, Uint32Array>()
const inverses = new Map<ByteEncoding, Map<string, number>>()
let hkscs: Map<string, string> | undefined

/** Codes by `lead × 256 + trail`; 0 where a pair is no character. */
function tableOf(encoding: 'gb18030' | 'big5'): Uint32Array {
  const made = tables.get(encoding)
  if (made !== undefined) return made
  const table = new Uint32Array(0x10000)
  const lines = decodePairs(encoding)
  for (const [index, pair] of allPairs.entries()) {
    const text = encoding === 'big5' ? withHkscs(lines[index] ?? '') : (lines[index] ?? '')
    const code = text.codePointAt(0) ?? 0
    const isOne = text.length === (code > 0xffff ? 2 : 1)
    if (isOne && code !== broken && !(code >= 0xe000 && code < 0xf900)) table[pair] = code
  }
  tables.set(encoding, table)
  return table
}

const allPairs: readonly number[] = Array.from({length: 126 * 190}, (_, index) => {
  const trail = 0x40 + (index % 190)
  return (0x81 + Math.floor(index / 190)) * 256 + trail + (trail >= 0x7f ? 1 : 0)
})

/** All at once, a line break behind each pair: 24,000 single calls would take longer than the rest. */
function decodePairs(encoding: string): string[] {
  const bytes = new Uint8Array(allPairs.length * 3).fill(0x0a)
  for (const [index, pair] of allPairs.entries()) {
    bytes[index * 3] = pair >> 8
    bytes[index * 3 + 1] = pair & 0xff
  }
  return new TextDecoder(encoding).decode(bytes).split('\n')
}

function makeHkscs(): Map<string, string> {
  const lines = decodePairs('big5')
  const characters = new Map<string, string>()
  for (const [index, pair] of allPairs.entries()) {
    const trail = pair & 0xff
    // Big5 has no second bytes from 7F to A0.
    if (trail >= 0x7f && trail <= 0xa0) continue
    const character = rows()[(pair >> 8).toString(16)]?.[trail < 0x7f ? trail - 0x40 : trail - 0x62]
    if (character !== undefined && character !== ' ') characters.set(lines[index] ?? '', character)
  }
  return characters
}

let splitRows: Record<string, string[]> | undefined

function rows(): Record<string, string[]> {
  splitRows ??= Object.fromEntries(Object.entries(hkscsCharacters).map(([lead, row]) => [lead, [...row]]))
  return splitRows
}

function readUtf8(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return lead * 8 + 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return brokenByte
  let code = lead & (0xff >> (length + 1))
  for (let index = 1; index < length; index++) {
    const byte = bytes[at + index] ?? 0
    if ((byte & 0xc0) !== 0x80) return brokenByte
    code = code * 64 + (byte & 0x3f)
  }
  const isShortest = code >= (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
  return isShortest && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? code * 8 + length : brokenByte
}

const fourBytes = new TextDecoder('gb18030')

function readFourBytes(bytes: Uint8Array, at: number): number {
  const [, , third = 0, fourth = 0] = bytes.subarray(at, at + 4)
  if (third < 0x81 || third > 0xfe || fourth < 0x30 || fourth > 0x39) return brokenByte
  const code = fourBytes.decode(bytes.subarray(at, at + 4)).codePointAt(0) ?? broken
  return code === broken ? brokenByte : code * 8 + 4
}
