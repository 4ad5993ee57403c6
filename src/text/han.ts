/** Tell whether a character is a Han character (汉字), `〇` and those outside the BMP included. */
export function isHan(character: string): boolean {
  return /^[\p{Script=Han}〇]$/u.test(character)
}

/** Count the characters a reader sees: code points without white space. `𠮷` counts once. */
export function countCharacters(text: string): number {
  let count = 0
  for (const character of text) if (character.trim() !== '') count++
  return count
}

/** Cut a text after at most `length` code points, never inside a surrogate pair. */
export function firstCharacters(text: string, length: number): string {
  return [...text].slice(0, length).join('')
}
