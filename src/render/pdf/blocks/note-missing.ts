import type {FaceFinder} from '../fonts/face.js'

/** Tell the user, once for each, which characters of a text no font has. */
export function noteMissing(text: string, findFace: FaceFinder, notices: Map<string, string>): void {
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0
    if (!findFace(codePoint).covered) note(codePoint, text, at, notices)
    if (codePoint > 0xffff) at += 1
  }
}

function note(codePoint: number, text: string, at: number, notices: Map<string, string>): void {
  const character = String.fromCodePoint(codePoint)
  // A blank is white in any font.
  if (notices.has(character) || character.trim() === '') return
  const code = codePoint.toString(16).toUpperCase().padStart(4, '0')
  // Eight characters at each side, of which each may be two units.
  const before = Array.from(text.slice(Math.max(0, at - 16), at)).slice(-8)
  const around = [...before, ...Array.from(text.slice(at, at + 16)).slice(0, 8)].join('')
  notices.set(
    character,
    `No font has the character \`${character}\` (U+${code}) in \`${around}\`: the PDF shows 〓 in its place`
  )
}
