/** What a font says of its name and look. */
export interface FontNames {
  /** In all languages: `FangSong` and `仿宋` alike. */
  families: string[]
  /** 400 is regular, 700 bold. */
  weight: number
  italic: boolean
}

/** Name ids: the family, and that which holds more than four faces. */
const familyIds = [1, 16]
/** Unicode and Windows names are UTF-16; those for old Macintoshes say the same in other encodings. */
const unicodePlatforms = [0, 3]

/** Read family, weight and slant of a font from its `name` and `OS/2` tables. */
export function parseFontNames(name: DataView, os2: DataView): FontNames {
  const families = new Set<string>()
  const storage = name.getUint16(4)
  for (let index = 0; index < name.getUint16(2); index++) {
    const record = 6 + 12 * index
    if (!unicodePlatforms.includes(name.getUint16(record))) continue
    if (!familyIds.includes(name.getUint16(record + 6))) continue
    families.add(readUtf16(name, storage + name.getUint16(record + 10), name.getUint16(record + 8)))
  }
  return {families: [...families], weight: os2.getUint16(4), italic: (os2.getUint16(62) & 1) !== 0}
}

function readUtf16(view: DataView, start: number, length: number): string {
  const units = Array.from({length: length / 2}, (_, index) => view.getUint16(start + 2 * index))
  return String.fromCharCode(...units)
}
