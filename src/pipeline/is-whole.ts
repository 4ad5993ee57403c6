import {inflateSync} from 'node:zlib'

/**
 * Tell whether a PNG or JPEG file is all there: one that was cut off on its way makes a broken report, or none.
 *
 * Of a PNG the chunks and the packed rows are read; of a JPEG only its end, whose loss nothing else tells.
 */
export function isWhole(type: 'png' | 'jpg', bytes: Uint8Array): boolean {
  return type === 'png' ? isWholePng(bytes) : endsAsJpeg(bytes)
}

function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const rows: Uint8Array[] = []
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return false
    if (name === 'IDAT') rows.push(bytes.subarray(at + 8, at + 8 + length))
    if (name === 'IEND') return canInflate(rows)
    at += 12 + length
  }
  return false
}

function canInflate(rows: readonly Uint8Array[]): boolean {
  try {
    inflateSync(Buffer.concat(rows), {maxOutputLength: 1_000_000_000})
    return true
  } catch {
    return false
  }
}

/** The mark of the end stands last but for what some cameras write behind it. */
function endsAsJpeg(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > 1; at--) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
    if (bytes.length - at > 100_000) return false
  }
  return false
}
