/** Estimate the width of a text in em: 1 for Han and full-width signs, 0.55 for Latin letters, digits and other signs. */
export function emWidth(text: string): number {
  let width = 0
  for (const character of text) width += isFullWidth(character) ? 1 : 0.55
  return width
}

/** Tell whether a character takes a full em in a Chinese font, quotation marks and dashes included. */
function isFullWidth(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\u2014\u2018-\u201d\u2026]/u.test(
    character
  )
}
