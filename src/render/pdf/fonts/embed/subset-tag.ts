/** FNV-1a, 32 bits (RFC 9923): quick, and all that six letters need. */
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** Make the six letters that name a subset of a font (ISO 32000-1, 9.6.4): the same ones for the same content. */
export function subsetTag(content: readonly number[]): string {
  let hash = offsetBasis
  for (const value of content)
    for (let shift = 0; shift < 32; shift += 8) hash = Math.imul(hash ^ ((value >> shift) & 0xff), prime)
  let rest = hash >>> 0
  let tag = ''
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(0x41 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return tag
}
