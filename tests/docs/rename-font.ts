import {readTableDirectory} from '../../src/render/pdf/fonts/table-directory.js'

/** Give a copy of a TrueType font under another family name, which must not be longer than the old one. */
export function renameFont(font: Buffer, family: string): Buffer {
  const renamed = Buffer.from(font)
  const view = new DataView(renamed.buffer, renamed.byteOffset, renamed.byteLength)
  const read = (offset: number, length: number): Buffer => font.subarray(offset, offset + length)
  const {offset = 0} = readTableDirectory(read, font.length, 0).get('name') ?? {}
  const storage = offset + view.getUint16(offset + 4)
  const name = Buffer.from(family, 'utf16le').swap16()
  for (let index = 0; index < view.getUint16(offset + 2); index++) {
    const record = offset + 6 + 12 * index
    // 1 and 16 are the names of the family.
    if (![1, 16].includes(view.getUint16(record + 6))) continue
    view.setUint16(record + 8, name.length)
    name.copy(renamed, storage + view.getUint16(record + 10))
  }
  return renamed
}
