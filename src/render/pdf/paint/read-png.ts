/** A PNG file taken apart (ISO/IEC 15948); its rows are still packed. */
export interface PngFile {
  width: number
  height: number
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  depth: number
  /** `indexed`: samples are places in the palette. */
  colours: 'grey' | 'rgb' | 'indexed'
  /** Behind the samples of its colour, each pixel has one that tells how opaque it is. */
  hasAlpha: boolean
  isInterlaced: boolean
  /** Three bytes a colour. */
  palette: Uint8Array
  /** `tRNS`: how opaque the colours of the palette are, or the one colour that is transparent. */
  transparency: Uint8Array | undefined
  /** The stream of `IDAT`. */
  packed: Uint8Array
}

/** Of every colour type what its samples are, and the bits that they may have. */
const colourTypes: Record<number, Pick<PngFile, 'colours' | 'hasAlpha'> & {depths: readonly number[]}> = {
  0: {colours: 'grey', hasAlpha: false, depths: [1, 2, 4, 8, 16]},
  2: {colours: 'rgb', hasAlpha: false, depths: [8, 16]},
  3: {colours: 'indexed', hasAlpha: false, depths: [1, 2, 4, 8]},
  4: {colours: 'grey', hasAlpha: true, depths: [8, 16]},
  6: {colours: 'rgb', hasAlpha: true, depths: [8, 16]}
}

/** Length and name before the data of a chunk, and its check sum behind them. */
const chunkFrame = 12

/** Take a PNG file apart. What the picture can be drawn without (texts, colour profiles) is left out. */
export function readPng(bytes: Uint8Array): PngFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks = readChunks(bytes, view)
  const header = chunks.find(({name}) => name === 'IHDR')
  if (header?.data.length !== 13) throw new Error('The PNG has no header.')
  const at = header.data.byteOffset - bytes.byteOffset
  const [width, height] = [view.getUint32(at), view.getUint32(at + 4)]
  const [depth = 0, type = 0, packing, filter, interlace = 0] = header.data.subarray(8)
  const known = colourTypes[type]
  if (width === 0 || height === 0 || known?.depths.includes(depth) !== true)
    throw new Error('The header of the PNG is damaged.')
  if (packing !== 0 || filter !== 0 || interlace > 1)
    throw new Error('The PNG is packed in a way that is not known.')
  const palette = chunks.find(({name}) => name === 'PLTE')?.data ?? new Uint8Array()
  if (
    known.colours === 'indexed' &&
    (palette.length === 0 || palette.length % 3 !== 0 || palette.length > 768)
  )
    throw new Error('The palette of the PNG is damaged.')
  const rows = chunks.filter(({name}) => name === 'IDAT').map(({data}) => data)
  if (rows.length === 0) throw new Error('The PNG has no pixels.')
  return {
    width,
    height,
    depth,
    colours: known.colours,
    hasAlpha: known.hasAlpha,
    isInterlaced: interlace === 1,
    palette,
    transparency: known.hasAlpha ? undefined : chunks.find(({name}) => name === 'tRNS')?.data,
    packed: Buffer.concat(rows)
  }
}

function readChunks(bytes: Uint8Array, view: DataView): Array<{name: string; data: Uint8Array}> {
  const chunks: Array<{name: string; data: Uint8Array}> = []
  // Eight bytes before the first chunk name the format.
  for (let at = 8; at + chunkFrame <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + chunkFrame + length > bytes.length) break
    if (name === 'IEND') return chunks
    chunks.push({name, data: bytes.subarray(at + 8, at + 8 + length)})
    at += chunkFrame + length
  }
  throw new Error('The PNG ends before its end.')
}
