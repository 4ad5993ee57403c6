/** The Han characters of one set, from U+4E00 to U+9FFF: 1 where it has the character. */
type CharacterMap = Uint8Array

const first = 0x4e00
const last = 0x9fff

let gb2312: CharacterMap | undefined
let big5: CharacterMap | undefined

/** Tell whether GB2312 has a Han character: all 6,763 that Simplified text commonly holds, 乾 and 著 among them. */
export function isInGb2312(character: string): boolean {
  return has((gb2312 ??= decodeRows('gbk', 0xb0, 0xf7)), character.charCodeAt(0))
}

/** Tell whether only Simplified text has a character: GB2312 has it and Big5 has not. */
export function isSimplifiedOnly(character: string): boolean {
  return isInGb2312(character) && !has((big5 ??= decodeRows('big5', 0xa4, 0xf9)), character.charCodeAt(0))
}

/** Find the first Han character that GB2312 lacks; -1 when there is none. */
export function findOutsideGb2312(text: string, from = 0): number {
  const map = (gb2312 ??= decodeRows('gbk', 0xb0, 0xf7))
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= first && code <= last && !has(map, code)) return index
  }
  return -1
}

function has(map: CharacterMap, code: number): boolean {
  return map[code - first] === 1
}

/** The Han characters of all pairs from one lead byte to another; of GBK only the trail bytes of GB2312. */
function decodeRows(encoding: 'gbk' | 'big5', from: number, to: number): CharacterMap {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (let trail = encoding === 'gbk' ? 0xa1 : 0x40; trail <= 0xfe; trail++) {
      if (trail <= 0x7e || trail >= 0xa1) bytes.push(lead, trail, 0x0a)
    }
  }
  const map = new Uint8Array(last - first + 1)
  for (const character of new TextDecoder(encoding).decode(Uint8Array.from(bytes))) {
    const code = character.charCodeAt(0)
    if (code >= first && code <= last) map[code - first] = 1
  }
  return map
}
