import {UserError} from '../../../model/user-error.js'

/** Where a table stands in a font file. */
export interface TablePlace {
  offset: number
  /** Number of its bytes, unpacked. */
  length: number
  /** Number of its bytes in the file where they are deflated (WOFF). */
  packed?: number
}

/** Reads a part of a file; throws when the file ends before it. */
export type ReadBytes = (offset: number, length: number) => Buffer

/** A font of 256 MB is no font: all of Noto Serif CJK, four languages in one file, has 26 MB a weight. */
const largestFont = 256 * 2 ** 20
/** Deflate packs no bytes more densely (zlib, technical details). */
const densest = 1032

/**
 * Read where the tables of a font stand: of a TrueType or OpenType font, of one in a collection, or of a WOFF 1.0.
 *
 * Every place is checked against the size of the file, and what a WOFF unpacks to against what it says.
 */
export function readTableDirectory(read: ReadBytes, size: number, index: number): Map<string, TablePlace> {
  const kind = read(0, 4).toString('latin1')
  if (kind === 'wOF2')
    throw new UserError('This font is packed as WOFF2, expected `.ttf`, `.otf`, `.ttc` or `.woff`')
  const tables =
    kind === 'wOFF' && index === 0
      ? readWoffDirectory(read)
      : readPlainDirectory(read, fontOffset(read, kind, index))
  for (const [tag, {offset, length, packed = length}] of tables)
    if (offset + packed > size)
      throw new UserError(`This font is damaged: its table \`${tag}\` ends behind the end of the file`)
  return tables
}

/** Tell how many fonts a file holds: one, but for collections. */
export function countFonts(read: ReadBytes): number {
  return read(0, 4).toString('latin1') === 'ttcf' ? read(8, 4).readUInt32BE(0) : 1
}

function fontOffset(read: ReadBytes, kind: string, index: number): number {
  const count = countFonts(read)
  if (index >= count) throw new UserError(`This file has no font ${index}, it has ${count}`)
  return kind === 'ttcf' ? read(12 + 4 * index, 4).readUInt32BE(0) : 0
}

/** TrueType (two forms, the latter of old Macintoshes), and OpenType with PostScript outlines. */
const kinds = new Set(['\0\x01\0\0', 'true', 'OTTO'])

function readPlainDirectory(read: ReadBytes, start: number): Map<string, TablePlace> {
  const head = read(start, 12)
  if (!kinds.has(head.toString('latin1', 0, 4))) throw new UserError('This file is no font')
  const count = head.readUInt16BE(4)
  const entries = read(start + 12, 16 * count)
  return new Map(
    Array.from({length: count}, (_, table) => {
      const entry = 16 * table
      const place = {offset: entries.readUInt32BE(entry + 8), length: entries.readUInt32BE(entry + 12)}
      return [entries.toString('latin1', entry, entry + 4), place]
    })
  )
}

/** WOFF File Format 1.0, W3C 2012, sections 3 and 4. */
function readWoffDirectory(read: ReadBytes): Map<string, TablePlace> {
  const head = read(0, 44)
  const count = head.readUInt16BE(12)
  const entries = read(44, 20 * count)
  const tables = new Map<string, TablePlace>()
  let total = 12 + 16 * count
  for (let entry = 0; entry < entries.length; entry += 20) {
    const tag = entries.toString('latin1', entry, entry + 4)
    const offset = entries.readUInt32BE(entry + 4)
    const packed = entries.readUInt32BE(entry + 8)
    const length = entries.readUInt32BE(entry + 12)
    if (packed > length || length > packed * densest)
      throw new UserError(`This font is damaged: its table \`${tag}\` cannot have the length that it says`)
    tables.set(tag, packed === length ? {offset, length} : {offset, length, packed})
    total += Math.ceil(length / 4) * 4
  }
  if (total !== head.readUInt32BE(16) || total > largestFont)
    throw new UserError('This font is damaged: its tables do not have the length together that it says')
  return tables
}
