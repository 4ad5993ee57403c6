/** What a font says of its name and look. */
export interface FontNames {
  /** In all languages: `FangSong` and `仿宋` alike. */
  families: string[]
  /** 400 is regular, 700 bold. */
  weight: number
  italic: boolean
  /** Its licence lets nobody put it into a document (`fsType`, OpenType, OS/2). */
  isRestricted: boolean
}

/** Name ids: the family, and that which holds more than four faces. */
const familyIds = [1, 16]
/** Unicode and Windows names are UTF-16; those for old Macintoshes say the same in other encodings. */
const unicodePlatforms = [0, 3]

/** Read family, weight and slant of a font from its `name` and `OS/2` tables. Throws where they end too soon. */
export function parseFontNames(name: Buffer, os2: Buffer): FontNames {
  const families = new Set<string>()
  const storage = name.readUInt16BE(4)
  const count = name.readUInt16BE(2)
  for (let record = 6; record < 6 + 12 * count; record += 12) {
    if (!unicodePlatforms.includes(name.readUInt16BE(record))) continue
    if (!familyIds.includes(name.readUInt16BE(record + 6))) continue
    families.add(readUtf16(name, storage + name.readUInt16BE(record + 10), name.readUInt16BE(record + 8)))
  }
  return {
    families: [...families],
    weight: os2.readUInt16BE(4),
    italic: (os2.readUInt16BE(62) & 1) !== 0,
    isRestricted: (os2.readUInt16BE(8) & 0xf) === 2
  }
}

function readUtf16(bytes: Buffer, start: number, length: number): string {
  const units = Array.from({length: length >> 1}, (_, index) => bytes.readUInt16BE(start + 2 * index))
  return String.fromCharCode(...units)
}
