import {deflateSync} from 'node:zlib'

/** A glyph: a box with a bearing, or a blank. */
export interface MadeGlyph {
  codePoint: number
  advance: number
  /** Left edge, right edge of the outline, and the left side bearing where it is not the left edge. */
  box?: [left: number, right: number]
  bearing?: number
}

export interface MadeFont {
  names?: Array<{id: number; value: string; platform?: number}>
  weight?: number
  italic?: boolean
  /** What its licence allows (`OS/2`). */
  fsType?: number
  /** In order of code points; glyph 0 comes before them. */
  glyphs?: MadeGlyph[]
  cmapFormat?: 4 | 12
  unitsPerEm?: number
}

/** Make the bytes of numbers: `u16` two bytes each, `u32` four. */
export const u16 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(2 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, 2 * index)
  return bytes
}
export const u32 = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value >>> 0, 4 * index)
  return bytes
}

/** Make a `name` table; a name is for platform 3 (Windows) unless it says otherwise. */
export function makeNames(names: NonNullable<MadeFont['names']>): Buffer {
  const values = names.map(({value}) => Buffer.from(value, 'utf16le').swap16())
  let offset = 0
  const records = names.map(({id, platform = 3}, index) => {
    const length = values[index]?.length ?? 0
    const record = u16(platform, 0, 0, id, length, offset)
    offset += length
    return record
  })
  return Buffer.concat([u16(0, names.length, 6 + 12 * names.length), ...records, ...values])
}

/** Make an `OS/2` table. */
export function makeOs2({
  weight = 400,
  italic = false,
  fsType = 0
}: Pick<MadeFont, 'weight' | 'italic' | 'fsType'>): Buffer {
  const table = Buffer.alloc(96)
  table.writeUInt16BE(weight, 4)
  table.writeUInt16BE(fsType, 8)
  table.writeUInt16BE(italic ? 1 : 0, 62)
  return table
}

/** Make a `cmap` of subtables, each for a platform and an encoding of it. */
export function makeCmap(...subtables: Array<[platform: number, encoding: number, bytes: Buffer]>): Buffer {
  let offset = 4 + 8 * subtables.length
  const records = subtables.map(([platform, encoding, bytes]) => {
    const record = Buffer.concat([u16(platform, encoding), u32(offset)])
    offset += bytes.length
    return record
  })
  return Buffer.concat([u16(0, subtables.length), ...records, ...subtables.map(([, , bytes]) => bytes)])
}

/** A subtable of format 12: runs of first and last code point, and the glyph of the first. */
export function makeGroups(...groups: Array<[first: number, last: number, glyph: number]>): Buffer {
  return Buffer.concat([u16(12, 0), u32(16 + 12 * groups.length, 0, groups.length), u32(...groups.flat())])
}

/** A subtable of format 4: runs of first and last code point, and what is added to them; the last run is made too. */
export function makeSegments(...segments: Array<[first: number, last: number, delta: number]>): Buffer {
  const all = [...segments, [0xffff, 0xffff, 1]]
  const column = (index: number): number[] => all.map((segment) => segment[index] ?? 0)
  return u16(
    4,
    16 + 8 * all.length,
    0,
    2 * all.length,
    0,
    0,
    0,
    ...column(1),
    0,
    ...column(0),
    ...column(2),
    ...all.map(() => 0)
  )
}

/** Make the tables of a TrueType font. */
export function makeTables(font: MadeFont): Record<string, Buffer> {
  const {glyphs = [], cmapFormat = 12, unitsPerEm = 1000} = font
  const outlines = glyphs.map(({box}) =>
    box === undefined ? Buffer.alloc(0) : Buffer.concat([u16(1, box[0], 0, box[1], 700), Buffer.alloc(6)])
  )
  const ends = outlines.map((_, index) => Buffer.concat(outlines.slice(0, index + 1)).length)
  const head = Buffer.alloc(54)
  head.writeUInt16BE(unitsPerEm, 18)
  head.writeUInt16BE(1, 50)
  const hhea = Buffer.alloc(36)
  hhea.writeInt16BE(900, 4)
  hhea.writeInt16BE(-300, 6)
  hhea.writeUInt16BE(glyphs.length + 1, 34)
  const cmap =
    cmapFormat === 12
      ? makeGroups(
          ...glyphs.map(({codePoint}, at): [number, number, number] => [codePoint, codePoint, at + 1])
        )
      : makeSegments(
          ...glyphs.map(({codePoint}, at): [number, number, number] => [
            codePoint,
            codePoint,
            at + 1 - codePoint
          ])
        )
  return {
    'OS/2': makeOs2(font),
    cmap: makeCmap([3, cmapFormat === 12 ? 10 : 1, cmap]),
    glyf: Buffer.concat(outlines),
    head,
    hhea,
    hmtx: u16(500, 0, ...glyphs.flatMap(({advance, box, bearing}) => [advance, bearing ?? box?.[0] ?? 0])),
    loca: u32(0, 0, ...ends),
    maxp: Buffer.concat([u32(0x00010000), u16(glyphs.length + 1)]),
    name: makeNames(font.names ?? [])
  }
}

/** Put tables into a font file; `start` is where the file will stand in a collection. */
export function toFontFile(tables: Record<string, Buffer>, start = 0, kind = 0x00010000): Buffer {
  const entries = Object.entries(tables)
  let offset = start + 12 + 16 * entries.length
  const directory = entries.map(([tag, bytes]) => {
    const entry = Buffer.concat([Buffer.from(tag, 'latin1'), u32(0, offset, bytes.length)])
    offset += bytes.length
    return entry
  })
  return Buffer.concat([
    u32(kind),
    u16(entries.length, 0, 0, 0),
    ...directory,
    ...entries.map(([, bytes]) => bytes)
  ])
}

/** Make a font file. */
export const makeFont = (font: MadeFont): Buffer => toFontFile(makeTables(font))

/** Put fonts into a collection. */
export function toCollection(fonts: ReadonlyArray<Record<string, Buffer>>): Buffer {
  const start = 12 + 4 * fonts.length
  const files: Buffer[] = []
  const offsets: number[] = []
  for (const font of fonts) {
    const offset = start + Buffer.concat(files).length
    offsets.push(offset)
    files.push(toFontFile(font, offset))
  }
  return Buffer.concat([Buffer.from('ttcf'), u32(0x00010000, fonts.length, ...offsets), ...files])
}

/** Pack tables as WOFF 1.0; `change` may spoil the directory entry of a table. */
export function toWoff(
  tables: Record<string, Buffer>,
  change: (tag: string, entry: {packed: number; length: number; bytes: Buffer}) => void = () => {}
): Buffer {
  const entries = Object.entries(tables).map(([tag, bytes]) => {
    const packed = deflateSync(bytes)
    const stored = packed.length < bytes.length ? packed : bytes
    const entry = {packed: stored.length, length: bytes.length, bytes: stored}
    change(tag, entry)
    return {tag, ...entry}
  })
  const total = entries.reduce((sum, {length}) => sum + Math.ceil(length / 4) * 4, 12 + 16 * entries.length)
  let offset = 44 + 20 * entries.length
  const directory = entries.map(({tag, packed, length, bytes}) => {
    const entry = Buffer.concat([Buffer.from(tag, 'latin1'), u32(offset, packed, length, 0)])
    offset += bytes.length
    return entry
  })
  const head = Buffer.concat([
    Buffer.from('wOFF'),
    u32(0x00010000, offset),
    u16(entries.length, 0),
    u32(total),
    Buffer.alloc(24)
  ])
  return Buffer.concat([head, ...directory, ...entries.map(({bytes}) => bytes)])
}
