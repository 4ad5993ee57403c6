/** What a PDF says of a JPEG, whose bytes it takes as they are. */
export interface JpegFile {
  width: number
  height: number
  colourSpace: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK'
  /** Four inks as Adobe's programs write them: 255 is none. */
  isInverted: boolean
  /** How the camera was held (Exif 2.3, 4.6.4): 1 is upright; from 5 on, height and width are exchanged. */
  orientation: number
}

const colourSpaces: Record<number, JpegFile['colourSpace']> = {
  1: 'DeviceGray',
  3: 'DeviceRGB',
  4: 'DeviceCMYK'
}

/** Read the segments of a JPEG up to its frame (ISO/IEC 10918-1, annex B). */
export function readJpeg(bytes: Uint8Array): JpegFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let isInverted = false
  let orientation = 1
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const mark = view.getUint8(at + 1)
    // Bytes 0xff may fill the room before a mark.
    if (mark === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const segment = bytes.subarray(at + 4, at + 2 + length)
    if (isFrame(mark)) return {...readFrame(segment), isInverted, orientation}
    if (mark === 0xee && startsWith(segment, 'Adobe')) isInverted = true
    if (mark === 0xe1 && startsWith(segment, 'Exif')) orientation = readOrientation(segment.subarray(6))
    at += 2 + length
  }
  throw new Error('The JPEG has no picture.')
}

/** All kinds of coding open a frame; C4, C8 and CC are tables. */
function isFrame(mark: number): boolean {
  return mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
}

function readFrame(segment: Uint8Array): Pick<JpegFile, 'width' | 'height' | 'colourSpace'> {
  const [depth, top = 0, low = 0, left = 0, right = 0, components = 0] = segment
  const [width, height] = [(left << 8) | right, (top << 8) | low]
  const colourSpace = colourSpaces[components]
  if (depth !== 8 || colourSpace === undefined || width === 0 || height === 0)
    throw new Error('The JPEG is of a kind that a PDF cannot show.')
  return {width, height, colourSpace}
}

/** Look tag 0x0112 up in the first directory of a TIFF header; 1 where there is none that can be read. */
function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (tiff.length < 8) return 1
  const isLittle = startsWith(tiff, 'II')
  const directory = view.getUint32(4, isLittle)
  if (directory + 2 > tiff.length) return 1
  const entries = view.getUint16(directory, isLittle)
  for (let entry = 0; entry < entries; entry++) {
    const at = directory + 2 + 12 * entry
    if (at + 12 > tiff.length) return 1
    if (view.getUint16(at, isLittle) !== 0x0112) continue
    const orientation = view.getUint16(at + 8, isLittle)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return text === String.fromCharCode(...bytes.subarray(0, text.length))
}
