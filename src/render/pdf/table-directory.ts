/** Where a table stands in a font file. */
export interface TablePlace {
  offset: number
  length: number
}

/** Read where the tables of a TrueType or OpenType font stand, from the first bytes of the file. */
export function parseTableDirectory(bytes: DataView): Map<string, TablePlace> {
  const tables = new Map<string, TablePlace>()
  for (let index = 0; index < bytes.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => bytes.getUint8(entry + place)))
    tables.set(tag, {offset: bytes.getUint32(entry + 8), length: bytes.getUint32(entry + 12)})
  }
  return tables
}
