import {deflateSync} from 'node:zlib'

/** What a PNG is made of: `sample` tells each sample of a pixel in the bits of `depth`. */
export interface PngRecipe {
  width: number
  height: number
  depth: number
  /** The number of the colour type: 0 grey, 2 RGB, 3 palette, 4 grey and alpha, 6 RGB and alpha. */
  type: 0 | 2 | 3 | 4 | 6
  isInterlaced: boolean
  palette?: number[]
  transparency?: number[]
  sample: (x: number, y: number, channel: number) => number
}

const channelsOf = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}

/** Adam7 as the matrix of the standard: the pass in which each pixel of eight by eight comes. */
const adam7 = ['16462646', '77777777', '56565656', '77777777', '36463646', '77777777', '56565656', '77777777']

/** Make a PNG, its rows with filters 0 to 4 in turn. */
export function makePng(recipe: PngRecipe, extra: Array<[string, Buffer]> = []): Buffer {
  const {width, height, depth, type, isInterlaced, palette, transparency} = recipe
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, type, 0, 0, isInterlaced ? 1 : 0], 8)
  const rows = isInterlaced
    ? [1, 2, 3, 4, 5, 6, 7].flatMap((pass) =>
        packRows(recipe, (x, y) => adam7[y % 8]?.[x % 8] === String(pass))
      )
    : packRows(recipe, () => true)
  const packed = deflateSync(Buffer.concat(rows))
  const half = Math.floor(packed.length / 2)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...extra.map(([name, data]) => chunk(name, data)),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette))]),
    ...(transparency === undefined ? [] : [chunk('tRNS', Buffer.from(transparency))]),
    chunk('IDAT', packed.subarray(0, half)),
    chunk('IDAT', packed.subarray(half)),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** The rows of a pass: pixels for which `isIn` holds. */
function packRows(recipe: PngRecipe, isIn: (x: number, y: number) => boolean): Buffer[] {
  const {width, height, depth, type, sample} = recipe
  const channels = channelsOf[type]
  const rows: Buffer[] = []
  let above: Buffer | undefined
  for (let y = 0; y < height; y++) {
    let bits = ''
    for (let x = 0; x < width; x++) {
      if (!isIn(x, y)) continue
      for (let channel = 0; channel < channels; channel++)
        bits += sample(x, y, channel).toString(2).padStart(depth, '0')
    }
    if (bits === '') continue
    const row = Buffer.from(
      (bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2))
    )
    rows.push(
      filterRow(row, above ?? Buffer.alloc(row.length), Math.max(1, (channels * depth) / 8), rows.length % 5)
    )
    above = row
  }
  return rows
}

function filterRow(row: Buffer, above: Buffer, step: number, filter: number): Buffer {
  const filtered = Buffer.alloc(row.length + 1)
  filtered[0] = filter
  for (let at = 0; at < row.length; at++) {
    const [a, b, c] = [row[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0]
    const p = a + b - c
    const nearest = [a, b, c].toSorted((one, other) => Math.abs(p - one) - Math.abs(p - other))[0] ?? 0
    const guess = [0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0
    filtered[at + 1] = ((row[at] ?? 0) - guess) & 255
  }
  return filtered
}

/** The check sum is not looked at. */
function chunk(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
}
