import type {Typeface} from '../../../model/layout.js'
import type {Face, FaceFinder, FoundFace} from './face.js'
import type {FontSet} from './fonts.js'

/**
 * Create the look-up of faces in a set of fonts: for text in a typeface and weight, a finder of the face of a character.
 *
 * The first family of the typeface's stack that is there and has the character sets it, then those of the other stack,
 * then the families that stand in: `①`, 𠮷 or 😀 do not become a box. Where no font has it, 〓 (U+3013) stands for it, by
 * which printers mark a missing sort. The same typeface and weight give the same finder, which knows what it has found.
 */
export function createFaceFinder(fonts: FontSet): (typeface: Typeface, bold: boolean) => FaceFinder {
  const finders = new Map<string, FaceFinder>()
  return (typeface, bold) => {
    const key = JSON.stringify([typeface.latin, typeface.eastAsia, bold])
    const finder = finders.get(key) ?? findAmong(fonts, typeface, bold)
    finders.set(key, finder)
    return finder
  }
}

const missingSort = 0x3013
/** Two of them have to join, for which PostScript outlines cannot be redrawn here. */
const dash = 0x2014

function findAmong(fonts: FontSet, {latin, eastAsia}: Typeface, bold: boolean): FaceFinder {
  const searchLatin = searchAmong(fonts, [...latin, ...eastAsia], bold)
  const searchEastAsia = searchAmong(fonts, [...eastAsia, ...latin], bold)
  /** What was found, 256 code points together: most texts keep to some 100 such pages. */
  const pages: Array<Array<FoundFace | undefined> | undefined> = []

  const find = (codePoint: number): FoundFace => {
    const search = isLatin(codePoint) ? searchLatin : searchEastAsia
    const space = isNarrowBlank(codePoint) ? search(0x20) : undefined
    if (space !== undefined)
      return {face: space, glyph: space.glyph(codePoint) || space.glyph(0x20), covered: true}
    const face = (codePoint === dash ? search(dash, isRedrawable) : undefined) ?? search(codePoint)
    if (face !== undefined) return {face, glyph: face.glyph(codePoint), covered: true}
    const standIn = searchEastAsia(missingSort)
    if (standIn === undefined) throw new Error('There is no font that has `〓`, expected at least one')
    return {face: standIn, glyph: standIn.glyph(missingSort), covered: false}
  }
  return (codePoint) => {
    const page = (pages[codePoint >> 8] ??= [])
    return (page[codePoint & 255] ??= find(codePoint))
  }
}

/** Letters, digits and signs of Latin text; `·` is left out: between Chinese names it is Chinese punctuation. */
function isLatin(codePoint: number): boolean {
  return (
    (codePoint >= 0x20 && codePoint <= 0x24f && codePoint !== 0xb7) ||
    (codePoint >= 0x1e00 && codePoint <= 0x1eff)
  )
}

/** Blanks of Latin text, such as U+202F: where a face lacks one its space does, no other font need be embedded for it. */
function isNarrowBlank(codePoint: number): boolean {
  return (
    codePoint === 0xa0 ||
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x202f ||
    codePoint === 0x205f
  )
}

/** Gives the first face with a character that suits. */
type FirstWith = (codePoint: number, suits?: (face: Face) => boolean) => Face | undefined

const isRedrawable = ({outlines}: Face): boolean => outlines === 'truetype'

/**
 * Give the look-up of the first face with a character among those of a stack and those that stand in. A face is opened
 * when all before it lack a character.
 *
 * Bold text stays bold as long as a font allows: only a family that stands in gives its regular face where it has no
 * bold one, and at last those of the stack, whose look the layout wants but not their weight.
 */
function searchAmong(fonts: FontSet, stack: readonly string[], bold: boolean): FirstWith {
  const named = [...new Set(stack)]
  const others = fonts.families.filter((family) => !stack.includes(family))
  const wanted = [
    ...named.map((family) => () => fonts.face(family, bold)),
    ...others.map((family) => () => fonts.face(family, bold) ?? fonts.face(family, false)),
    ...(bold ? named.map((family) => () => fonts.face(family, false)) : [])
  ]
  const opened: Face[] = []
  return (codePoint, suits = () => true) => {
    for (const face of opened) if (face.glyph(codePoint) !== 0 && suits(face)) return face
    for (let open = wanted.shift(); open !== undefined; open = wanted.shift()) {
      const face = open()
      if (face === undefined) continue
      opened.push(face)
      if (face.glyph(codePoint) !== 0 && suits(face)) return face
    }
    return undefined
  }
}
