import type {Face, FaceFinder} from '../../../../src/render/pdf/fonts/face.js'
import type {TextFormat} from '../../../../src/render/pdf/text/text-item.js'

interface Facts {
  outlines?: Face['outlines']
  /** Characters whose width or ink is not as in `standardGlyphs`. */
  glyphs?: Record<string, Glyph>
  /** Characters that it does not have. */
  lacks?: string
}

interface Glyph {
  advance: number
  ink: [number, number] | undefined
}

/** As in Noto Serif SC. */
const standardGlyphs: Record<string, Glyph> = {
  ...each('，。、；：？！”’）》〉」』】〕］｝', {advance: 1000, ink: [40, 480]}),
  ...each('“‘（《〈「『【〔［｛', {advance: 1000, ink: [520, 960]}),
  '·': {advance: 330, ink: [100, 230]},
  '—': {advance: 890, ink: [40, 850]},
  '…': {advance: 1000, ink: [110, 890]},
  '　': {advance: 1000, ink: undefined},
  ' ': {advance: 250, ink: undefined}
}

function each(characters: string, glyph: Glyph): Record<string, Glyph> {
  return Object.fromEntries(Array.from(characters, (character) => [character, glyph]))
}

/** Create a face in which Han are as wide as the square, Latin letters and digits half as wide, and a glyph is its character's place in a list. */
export function fakeFace({outlines = 'truetype', glyphs = {}, lacks = ''}: Facts = {}): Face {
  const codes: number[] = [0]
  const numbers = new Map<number, number>()
  const glyphOf = (glyph: number): Glyph => {
    const character = String.fromCodePoint(codes[glyph] ?? 0)
    const found = glyphs[character] ?? standardGlyphs[character]
    if (found !== undefined) return found
    if (/[\p{M}\u200d]/u.test(character)) return {advance: 0, ink: undefined}
    return (codes[glyph] ?? 0) < 0x300 ? {advance: 500, ink: [30, 470]} : {advance: 1000, ink: [60, 940]}
  }
  return {
    family: 'Fake',
    bold: false,
    file: {path: 'fake.ttf', index: 0, table: () => undefined, slice: () => Buffer.alloc(0), close: () => {}},
    outlines,
    unitsPerEm: 1000,
    ascent: 880,
    descent: -120,
    glyph(code) {
      if (lacks.includes(String.fromCodePoint(code))) return 0
      const known = numbers.get(code)
      if (known !== undefined) return known
      numbers.set(code, codes.push(code) - 1)
      return codes.length - 1
    },
    advance: (glyph) => glyphOf(glyph).advance,
    ink(glyph) {
      const {ink} = glyphOf(glyph)
      return ink && {left: ink[0], right: ink[1]}
    }
  }
}

/** Find every character in one face. */
export function findIn(face: Face): FaceFinder {
  return (code) => ({face, glyph: face.glyph(code), covered: face.glyph(code) !== 0})
}

/** A format of 10 pt. */
export function fakeFormat(facts: Partial<TextFormat> = {}): TextFormat {
  const findFace = facts.findFace ?? findIn(fakeFace())
  return {findFace, size: 10, rise: 0, tracking: 0, colour: '#000000', struck: false, ...facts}
}
