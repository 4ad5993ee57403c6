import {closeSync, openSync, readSync} from 'node:fs'
import {parseTableDirectory} from './table-directory.js'

/** Gives a table of a font; throws when the font has none of that name. */
export type ReadTable = (tag: string) => DataView

/** Open a font file for as long as `read` takes. Only what is asked for is read: some 20 KB of a file of 15 MB. */
export function openFont<T>(path: string, read: (table: ReadTable) => T): T {
  const file = openSync(path, 'r')
  try {
    const bytes = (offset: number, length: number): DataView => {
      const buffer = new Uint8Array(length)
      readSync(file, buffer, 0, length, offset)
      return new DataView(buffer.buffer)
    }
    // No font has more than 64 tables: OpenType 1.9 registers 59 tags.
    const directory = parseTableDirectory(bytes(0, 12 + 16 * 64))
    return read((tag) => {
      const place = directory.get(tag)
      if (place === undefined) throw new Error(`The font \`${path}\` has no table \`${tag}\``)
      return bytes(place.offset, place.length)
    })
  } finally {
    closeSync(file)
  }
}
