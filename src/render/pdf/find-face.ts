import type {Typeface} from '../../model/layout.js'
import type {Face, FontSet} from './fonts.js'

/** The face that sets a character; without `covered`, no font has the character. */
export interface FoundFace {
  face: Face
  covered: boolean
}

/** Gives the look-up of faces, by character, for text in one typeface and weight. */
export type FaceFinder = (typeface: Typeface, bold: boolean) => (character: string) => FoundFace

/** Letters, digits and signs of Latin text; `·` is left out: between Chinese names it is Chinese punctuation. */
const latin = /[\u0020-\u00b6\u00b8-\u024f\u1e00-\u1eff]/

/**
 * Create the look-up of faces in a set of fonts.
 *
 * The first family of the typeface's stack that is there and has the character sets it, then those of the other
 * stack, then any other family: `①` or a rare name does not become a box.
 */
export function createFaceFinder(fonts: FontSet): FaceFinder {
  const finders = new Map<string, (character: string) => FoundFace>()
  return (typeface, bold) => {
    const key = JSON.stringify([typeface, bold])
    const finder = finders.get(key) ?? findAmong(fonts, typeface, bold)
    finders.set(key, finder)
    return finder
  }
}

function findAmong(fonts: FontSet, typeface: Typeface, bold: boolean): (character: string) => FoundFace {
  const collect = (stack: readonly string[]): Face[] =>
    [...new Set([...stack, ...fonts.families])].flatMap((family) => fonts.face(family, bold) ?? [])
  const latinFaces = collect([...typeface.latin, ...typeface.eastAsia])
  const eastAsiaFaces = collect([...typeface.eastAsia, ...typeface.latin])
  const known = new Map<string, FoundFace>()

  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const faces = latin.test(character) ? latinFaces : eastAsiaFaces
    const [first] = faces
    if (first === undefined) throw new Error('There is no font to set text in, expected at least one family')
    const face = faces.find((candidate) => candidate.has(character.codePointAt(0) ?? 0))
    const found = {face: face ?? first, covered: face !== undefined}
    known.set(character, found)
    return found
  }
}
