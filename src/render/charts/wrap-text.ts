import {textWidth} from './text-width.js'

/** A step of half a character is finer than the eye sees. */
const step = 0.5

/**
 * Break a text into lines of at most `width` em, all about equally long.
 *
 * A number or Latin word stays whole where it fits; no line begins with `，` or `）` and none ends with `（`. A text
 * without visible characters gives no line.
 */
export function wrapText(text: string, width: number): string[] {
  const pieces = cut(text.replace(/\s+/gu, ' ').trim(), width)
  const widest = fill(pieces, width)
  const whole = textWidth(pieces.join(''))
  for (let limit = whole / widest.length; limit < width; limit += step) {
    const lines = fill(pieces, limit)
    if (lines.length === widest.length && lines.every((line) => textWidth(line) <= width)) return lines
  }
  return widest
}

/** What must not be broken: a word, or a character, with the brackets before and the stops behind it. */
const unbreakable =
  /[（《“‘「『〔【(]*(?:[A-Za-z0-9][A-Za-z0-9.,%+/-]*|\p{Any})[，。、；：！？）》”’」』〕】…—%％),.;:!?]*/gsu

function cut(text: string, width: number): string[] {
  return (text.match(unbreakable) ?? []).flatMap((piece) =>
    textWidth(piece) <= width ? [piece] : [...piece]
  )
}

function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = `${lines.at(-1) ?? ''}${piece}`
    if (lines.length > 0 && textWidth(line.trimEnd()) <= width) lines.splice(-1, 1, line)
    else lines.push(piece.trimStart())
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
