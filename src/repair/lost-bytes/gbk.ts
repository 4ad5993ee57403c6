/** A GBK character: its two bytes. */
export type BytePair = readonly [lead: number, trail: number]

interface Tables {
  /** By lead × 256 + trail; `''` where a pair is no character: pages drop it. */
  characters: string[]
  pairs: Map<string, BytePair>
}

let tables: Tables | undefined

/** Decode a pair of bytes; `''` when GBK has no character there, so that a page would drop it. */
export function decodePair(lead: number, trail: number): string {
  return (tables ??= makeTables()).characters[lead * 256 + trail] ?? ''
}

/** Encode a character as a pair of bytes; `undefined` for ASCII and for what GBK lacks. */
export function encodeCharacter(character: string): BytePair | undefined {
  return (tables ??= makeTables()).pairs.get(character)
}

/** Tell whether bytes stand where a pair of GBK stands without being a character. */
export function isVanished(lead: number, trail: number): boolean {
  return isLead(lead) && isTrail(trail) && decodePair(lead, trail) === ''
}

export const isLead = (byte: number): boolean => byte >= 0x81 && byte <= 0xfe
const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f

function makeTables(): Tables {
  const codes: number[] = []
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push(lead * 256 + trail)
  }
  // All at once, a line break behind each pair: 24,000 single calls would take longer than the rest.
  const bytes = new Uint8Array(codes.length * 3).fill(0x0a)
  codes.forEach((code, index) => {
    bytes[index * 3] = code >> 8
    bytes[index * 3 + 1] = code & 0xff
  })
  const decoded = new TextDecoder('gbk').decode(bytes).split('\n')
  const characters = Array.from({length: 0xffff}, () => '')
  const pairs = new Map<string, BytePair>()
  codes.forEach((code, index) => {
    const character = decoded[index] ?? ''
    const unit = character.charCodeAt(0)
    if (character.length !== 1 || unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900)) return
    characters[code] = character
    if (!pairs.has(character)) pairs.set(character, [code >> 8, code & 0xff])
  })
  return {characters, pairs}
}
