/**
 * Drop the characters that XML 1.0 cannot hold, escaped or not: one of them makes Word refuse the whole file.
 *
 * These are the C0 controls other than tab, line feed and carriage return, the non-characters U+FFFE and U+FFFF, and
 * halves of a surrogate pair that stand alone. `𠮷` (a whole pair) stays, and so does every other character.
 */
export function stripIllegalXml(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these controls are what must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '')
}
