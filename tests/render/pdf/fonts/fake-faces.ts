import type {Face} from '../../../../src/render/pdf/fonts/face.js'
import type {FontSet} from '../../../../src/render/pdf/fonts/fonts.js'

/** Make a face that has the characters of a text; their glyphs are numbered from 1. */
export function fakeFace(family: string, bold: boolean, characters: string): Face {
  const codePoints = [...characters].map((character) => character.codePointAt(0))
  return {
    family,
    bold,
    file: {
      path: family,
      index: 0,
      table: () => undefined,
      slice: () => Buffer.alloc(0),
      close: () => undefined
    },
    outlines: 'truetype',
    unitsPerEm: 1000,
    ascent: 900,
    descent: -300,
    glyph: (codePoint) => codePoints.indexOf(codePoint) + 1,
    advance: () => 1000,
    ink: () => undefined
  }
}

/**
 * Make a set of fonts: characters by family, or by family and ` bold`. A family without an entry for bold has none.
 * `opened` gets the name of each face that is asked for and there.
 */
export function fakeFontSet(
  characters: Record<string, string>,
  families: string[],
  opened: string[] = []
): FontSet {
  const faces = new Map<string, Face>()
  return {
    families,
    face(family, bold) {
      const key = bold ? `${family} bold` : family
      const has = characters[key]
      if (has === undefined) return undefined
      const face = faces.get(key) ?? fakeFace(family, bold, has)
      if (!faces.has(key)) opened.push(key)
      faces.set(key, face)
      return face
    }
  }
}
