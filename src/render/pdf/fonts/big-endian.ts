const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Copy numbers of two bytes, as they stand in a font, at once: reading 65,000 one by one takes some 5 ms. */
export function toUint16Array(bytes: Buffer): Uint16Array {
  const numbers = new Uint16Array(bytes.length >> 1)
  const target = Buffer.from(numbers.buffer)
  bytes.copy(target)
  if (isLittleEndian) target.swap16()
  return numbers
}

/** Copy numbers of four bytes, as they stand in a font, at once. */
export function toUint32Array(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length >> 2)
  const target = Buffer.from(numbers.buffer)
  bytes.copy(target)
  if (isLittleEndian) target.swap32()
  return numbers
}
