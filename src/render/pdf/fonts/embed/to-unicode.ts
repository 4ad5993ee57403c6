/** Lines in one block of a character map (Adobe Technical Note 5014). */
const linesInBlock = 100
/** Codes on one line: they share their high byte (ISO 32000-1, 9.10.3). */
const codesOnLine = 256

/** Make the character map that tells which character the codes 1, 2, … of a font stand for (ISO 32000-1, 9.10.3). */
export function toUnicode(codePoints: readonly number[]): string {
  const lines: string[] = []
  for (let first = 1; first <= codePoints.length;) {
    const last = Math.min(codePoints.length, first - (first % codesOnLine) + codesOnLine - 1)
    const values = codePoints.slice(first - 1, last).map((codePoint) => `<${hexOf(codePoint)}>`)
    lines.push(`<${hex(first)}> <${hex(last)}> [${values.join('')}]`)
    first = last + 1
  }
  const blocks: string[] = []
  for (let start = 0; start < lines.length; start += linesInBlock) {
    const block = lines.slice(start, start + linesInBlock)
    blocks.push(`${block.length} beginbfrange`, ...block, 'endbfrange')
  }
  return [...opening, ...blocks, ...closing].join('\n')
}

const opening = [
  '/CIDInit /ProcSet findresource begin',
  '12 dict begin',
  'begincmap',
  '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
  '/CMapName /Adobe-Identity-UCS def',
  '/CMapType 2 def',
  '1 begincodespacerange',
  '<0000> <FFFF>',
  'endcodespacerange'
]
const closing = ['endcmap', 'CMapName currentdict /CMap defineresource pop', 'end', 'end']

/** What may stand for no character: nothing, byte order marks (ISO 19005-2, 6.2.11.7.2), half of a surrogate pair. */
function isNoCharacter(codePoint: number): boolean {
  return (
    codePoint === 0 ||
    codePoint === 0xfeff ||
    codePoint === 0xfffe ||
    (codePoint >= 0xd800 && codePoint <= 0xdfff)
  )
}

function hexOf(codePoint: number): string {
  if (isNoCharacter(codePoint)) return 'FFFD'
  if (codePoint < 0x10000) return hex(codePoint)
  const rest = codePoint - 0x10000
  return hex(0xd800 | (rest >> 10)) + hex(0xdc00 | (rest & 0x3ff))
}

function hex(unit: number): string {
  return unit.toString(16).toUpperCase().padStart(4, '0')
}
