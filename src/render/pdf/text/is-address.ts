const shortestGuess = 24

/**
 * Tell whether a word, the characters `start` to `end`, is an address, in which a line may break behind its signs:
 * `https://…`, `www.…`, or a long one with several signs, such as a path. `2024-2026` and `e.g.` are none.
 */
export function isAddress(codes: Uint32Array, start: number, end: number): boolean {
  let signs = 0
  for (let i = start; i < end; i += 1) {
    const code = codes[i] ?? 0
    if (code === 0x3a && codes[i + 1] === 0x2f && codes[i + 2] === 0x2f) return true
    if (isSeparator(code)) signs += 1
  }
  if (end - start > 4 && isWww(codes, start)) return true
  return end - start >= shortestGuess && signs >= 2
}

function isWww(codes: Uint32Array, start: number): boolean {
  for (let i = start; i < start + 3; i += 1) if (((codes[i] ?? 0) | 0x20) !== 0x77) return false
  return codes[start + 3] === 0x2e
}

/** `-`, `.`, `/`, `&`, `=`, `?`, `_`, `#`. */
function isSeparator(code: number): boolean {
  return (
    code === 0x2d ||
    code === 0x2e ||
    code === 0x2f ||
    code === 0x26 ||
    code === 0x3d ||
    code === 0x3f ||
    code === 0x5f ||
    code === 0x23
  )
}
