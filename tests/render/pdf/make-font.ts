/** What the names of a made font say; a name is for platform 3 (Windows) unless it says otherwise. */
export interface MadeFont {
  names: Array<{id: number; value: string; platform?: number}>
  weight?: number
  italic?: boolean
}

/** Make the `name` table of a font. */
export function makeNames(names: MadeFont['names']): Buffer {
  const head = Buffer.alloc(6 + 12 * names.length)
  head.writeUInt16BE(names.length, 2)
  head.writeUInt16BE(head.length, 4)
  let offset = 0
  const values = names.map(({id, value, platform = 3}, index) => {
    const bytes = Buffer.from(value, 'utf16le').swap16()
    const record = 6 + 12 * index
    head.writeUInt16BE(platform, record)
    head.writeUInt16BE(id, record + 6)
    head.writeUInt16BE(bytes.length, record + 8)
    head.writeUInt16BE(offset, record + 10)
    offset += bytes.length
    return bytes
  })
  return Buffer.concat([head, ...values])
}

/** Make the `OS/2` table of a font. */
export function makeOs2({weight = 400, italic = false}: Omit<MadeFont, 'names'>): Buffer {
  const table = Buffer.alloc(96)
  table.writeUInt16BE(weight, 4)
  table.writeUInt16BE(italic ? 1 : 0, 62)
  return table
}

/** Make a font file that says its names and weight, and has no glyphs. */
export function makeFont(font: MadeFont): Buffer {
  const tables = [
    ['OS/2', makeOs2(font)],
    ['name', makeNames(font.names)]
  ] as const
  const directory = Buffer.alloc(12 + 16 * tables.length)
  directory.writeUInt16BE(tables.length, 4)
  let offset = directory.length
  for (const [index, [tag, bytes]] of tables.entries()) {
    directory.write(tag, 12 + 16 * index, 'latin1')
    directory.writeUInt32BE(offset, 20 + 16 * index)
    directory.writeUInt32BE(bytes.length, 24 + 16 * index)
    offset += bytes.length
  }
  return Buffer.concat([directory, ...tables.map(([, bytes]) => bytes)])
}
