import {createRequire} from 'node:module'

/** A font as fontkit reads it, which shares no code with this project. */
export interface ReadFont {
  numGlyphs: number
  getGlyph(glyph: number): {
    advanceWidth: number
    path: {commands: Array<{command: string; args: number[]}>; bbox: {minX: number; maxX: number}}
    _decode(): {numberOfContours: number; instructions?: unknown[]} | null
    _getMetrics(): {leftBearing: number}
  }
  glyphForCodePoint(codePoint: number): {id: number}
}

/** Read a font by fontkit. */
export function readFont(bytes: Uint8Array): ReadFont {
  // fontkit brings no types.
  const {create} = createRequire(import.meta.url)('fontkit') as {create(bytes: Uint8Array): ReadFont}
  return create(bytes)
}

/** Give the left bearing of a glyph. */
export function bearingOf(font: ReadFont, glyph: number): number {
  return font.getGlyph(glyph)['_getMetrics']().leftBearing
}

/** Give how many contours a glyph has, -1 for a composite one, and its instructions. */
export function partsOf(font: ReadFont, glyph: number): {contours: number; instructions: unknown[]} {
  const parts = font.getGlyph(glyph)['_decode']()
  return {contours: parts?.numberOfContours ?? 0, instructions: parts?.instructions ?? []}
}

/** Give the outline of a glyph as text: `M 0 0 L 500 0 Q …`. */
export function pathOf(font: ReadFont, glyph: number): string {
  return font
    .getGlyph(glyph)
    .path.commands.map(({command, args}) => [letters[command] ?? '?', ...args].join(' '))
    .join(' ')
}

const letters: Record<string, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z'
}
