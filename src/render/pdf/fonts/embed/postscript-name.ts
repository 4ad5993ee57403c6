/** Name id of the PostScript name (OpenType 1.9, `name`). */
const postScriptId = 6
/** The names of old Macintoshes are in one byte a character, all others in two. */
const macintosh = 1
/** PostScript names have 63 characters at most (OpenType 1.9, name id 6). */
const longestName = 63

/**
 * Read the PostScript name of a font, with nothing in it that would have to be escaped in a PDF; else that of its family.
 *
 * A family with a Chinese name only, such as 仿宋, is called `Font`.
 */
export function postScriptName(name: Buffer | undefined, family: string): string {
  for (const candidate of [...(name === undefined ? [] : readNames(name)), family]) {
    const cleaned = candidate.replace(/[^A-Za-z0-9_.-]/g, '').slice(0, longestName)
    if (cleaned !== '') return cleaned
  }
  return 'Font'
}

function readNames(name: Buffer): string[] {
  if (name.length < 6) return []
  const count = Math.min(name.readUInt16BE(2), Math.floor((name.length - 6) / 12))
  const storage = name.readUInt16BE(4)
  return Array.from({length: count}, (_, index) => 6 + 12 * index)
    .filter((record) => name.readUInt16BE(record + 6) === postScriptId)
    .map((record) => {
      const start = storage + name.readUInt16BE(record + 10)
      const length = name.readUInt16BE(record + 8)
      if (name.readUInt16BE(record) === macintosh) return name.toString('latin1', start, start + length)
      // A copy, as its bytes change places; half a character at the end of a damaged table is left out.
      const bytes = Buffer.from(name.subarray(start, start + length))
      return bytes
        .subarray(0, bytes.length - (bytes.length % 2))
        .swap16()
        .toString('utf16le')
    })
}
