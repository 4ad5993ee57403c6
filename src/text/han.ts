/** Tell whether a character is a Han character (汉字), `〇` and those outside the BMP included. */
export function isHan(character: string): boolean {
  return /^[\p{Script=Han}〇]$/u.test(character)
}

/** Count the characters a reader sees: code points without white space. `𠮷` counts once. */
export function countCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) continue
    count++
    // The second half of a pair belongs to the first; a half that stands alone counts.
    if (code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++
  }
  return count
}

/** White space as ECMAScript has it. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x1680 && code < 0x3000 && /\s/.test(String.fromCharCode(code)))
  )
}

/** Cut a text after at most `length` code points, never inside a surrogate pair. */
export function firstCharacters(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}
