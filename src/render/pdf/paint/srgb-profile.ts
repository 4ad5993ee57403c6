/** Numbers of the primaries' and the white point's colours, adapted to D50, in 1/65536 (IEC 61966-2-1, ICC.1:2001). */
const white = [0xf6d6, 0x10000, 0xd32d]
const red = [0x6fa2, 0x38f5, 0x0390]
const green = [0x6299, 0xb785, 0x18da]
const blue = [0x24a0, 0x0f84, 0xb6cf]

/** So many points of the curve are what other profiles of sRGB have. */
const curvePoints = 1024

/**
 * Make an ICC profile of version 2 for sRGB, computed from its definition (IEC 61966-2-1): what PDF/A asks for where
 * colours are given as RGB. PDF/A-1 knows no later version of profiles.
 */
export function srgbProfile(): Buffer {
  const curve = curveTag()
  const tags: Array<[name: string, data: Buffer]> = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', Buffer.from('text\0\0\0\0No copyright, use freely\0', 'latin1')],
    ['wtpt', colourTag(white)],
    ['rXYZ', colourTag(red)],
    ['gXYZ', colourTag(green)],
    ['bXYZ', colourTag(blue)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve]
  ]
  const table = Buffer.alloc(4 + 12 * tags.length)
  table.writeUInt32BE(tags.length, 0)
  const data: Buffer[] = []
  const offsets = new Map<Buffer, number>()
  let offset = 128 + table.length
  for (const [index, [name, tag]] of tags.entries()) {
    // The three curves are one.
    const shared = offsets.get(tag)
    const start = shared ?? offset
    if (shared === undefined) {
      const padded = Buffer.concat([tag, Buffer.alloc(-tag.length & 3)])
      data.push(padded)
      offsets.set(tag, start)
      offset += padded.length
    }
    table.write(name, 4 + 12 * index, 'latin1')
    table.writeUInt32BE(start, 8 + 12 * index)
    table.writeUInt32BE(tag.length, 12 + 12 * index)
  }
  return Buffer.concat([header(offset), table, ...data])
}

/** A profile of a display from RGB to XYZ, dated by the standard: October 1999. */
function header(size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.writeUInt32BE(size, 0)
  bytes.writeUInt32BE(0x02100000, 8)
  bytes.write('mntrRGB XYZ ', 12, 'latin1')
  for (const [index, part] of [1999, 10, 1].entries()) bytes.writeUInt16BE(part, 24 + 2 * index)
  bytes.write('acsp', 36, 'latin1')
  for (const [index, part] of white.entries()) bytes.writeUInt32BE(part, 68 + 4 * index)
  return bytes
}

function descriptionTag(text: string): Buffer {
  // Behind the text: no name in Unicode, none for Macintosh (67 bytes are kept free for it).
  const bytes = Buffer.alloc(12 + text.length + 1 + 8 + 3 + 67)
  bytes.write('desc', 0, 'latin1')
  bytes.writeUInt32BE(text.length + 1, 8)
  bytes.write(text, 12, 'latin1')
  return bytes
}

function colourTag(colour: readonly number[]): Buffer {
  const bytes = Buffer.alloc(20)
  bytes.write('XYZ ', 0, 'latin1')
  for (const [index, part] of colour.entries()) bytes.writeUInt32BE(part, 8 + 4 * index)
  return bytes
}

/** How much light a value of a channel stands for. */
function curveTag(): Buffer {
  const bytes = Buffer.alloc(12 + 2 * curvePoints)
  bytes.write('curv', 0, 'latin1')
  bytes.writeUInt32BE(curvePoints, 8)
  for (let i = 0; i < curvePoints; i++) {
    const value = i / (curvePoints - 1)
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    bytes.writeUInt16BE(Math.round(light * 65535), 12 + 2 * i)
  }
  return bytes
}
