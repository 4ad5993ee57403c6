/** Sum up the 32-bit words of a part of a font. */
function sumUp(font: DataView, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + font.getInt32(at)) | 0
  return sum
}

/** Write a TrueType font of these tables, `head` among them (OpenType 1.9, font file). */
export function writeSfnt(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables).sort(([first], [second]) => (first < second ? -1 : 1))
  const log2 = Math.floor(Math.log2(entries.length))
  const directory = Buffer.alloc(12 + 16 * entries.length)
  directory.writeUInt32BE(0x10000, 0)
  directory.writeUInt16BE(entries.length, 4)
  directory.writeUInt16BE(16 * 2 ** log2, 6)
  directory.writeUInt16BE(log2, 8)
  directory.writeUInt16BE(16 * entries.length - 16 * 2 ** log2, 10)

  const length = entries.reduce((sum, [, table]) => sum + padded(table.length), directory.length)
  const font = Buffer.alloc(length)
  const view = new DataView(font.buffer, font.byteOffset, length)
  let offset = directory.length
  let headAt = 0
  let sum = 0
  for (const [index, [tag, table]] of entries.entries()) {
    table.copy(font, offset)
    if (tag === 'head') {
      headAt = offset
      font.writeUInt32BE(0, headAt + adjustment)
    }
    const tableSum = sumUp(view, offset, offset + padded(table.length))
    const entry = 12 + 16 * index
    directory.write(tag, entry, 'latin1')
    directory.writeInt32BE(tableSum, entry + 4)
    directory.writeUInt32BE(offset, entry + 8)
    directory.writeUInt32BE(table.length, entry + 12)
    sum += tableSum
    offset += padded(table.length)
  }
  directory.copy(font, 0)
  sum += sumUp(view, 0, directory.length)
  font.writeInt32BE((0xb1b0afba - sum) | 0, headAt + adjustment)
  return font
}

/** Where `head` says what makes the sum of the whole file 0xB1B0AFBA. */
const adjustment = 8

function padded(length: number): number {
  return Math.ceil(length / 4) * 4
}
