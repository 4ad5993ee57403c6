import {packagedFamilies, packagedFont} from '../packaged-fonts.js'
import {parseCoverage, type Coverage} from './coverage.js'
import {findFonts, type FamilyFiles} from './find-fonts.js'
import {openFont} from './open-font.js'

/** One weight of a font family; `ascent` and `descent` are in em, both from the baseline. */
export interface Face {
  family: string
  bold: boolean
  ascent: number
  descent: number
  has: Coverage
}

/** The font families that a PDF can be set in. */
export interface FontSet {
  /** Families in the order in which they stand in for a character that a layout's own families lack. */
  families: readonly string[]
  /** Find a face; nothing when the family is not there, or not in that weight. */
  face(family: string, bold: boolean): Face | undefined
}

/** Fonts with their files. */
export interface FontFiles extends FontSet {
  /** Files of every family that was asked for and is there, in the form in which pdfmake takes them. */
  files(): Record<string, {normal?: string; bold?: string}>
}

/**
 * Give the fonts that come with the program, and those in some folders.
 *
 * The folders are searched when a family is asked for that does not come with the program; a face is read when it is
 * first asked for, and then kept.
 */
export function createFonts(folders: readonly string[] = []): FontFiles {
  const known = new Map<string, FamilyFiles>(
    packagedFamilies.map((family) => [family, packagedFont(family) ?? {}])
  )
  const faces = new Map<string, Face>()
  let found: Map<string, FamilyFiles> | undefined

  const filesOf = (family: string): FamilyFiles => {
    const before = known.get(family)
    if (before !== undefined) return before
    found ??= findFonts(folders)
    const files = found.get(family.toLowerCase()) ?? {}
    known.set(family, files)
    return files
  }
  return {
    families: packagedFamilies,
    face(family, bold) {
      const path = filesOf(family)[bold ? 'bold' : 'regular']
      if (path === undefined) return undefined
      const key = `${family} ${bold}`
      const face = faces.get(key) ?? {family, bold, ...readFacts(path)}
      faces.set(key, face)
      return face
    },
    files: () =>
      Object.fromEntries(
        [...known]
          .filter(([, {regular, bold}]) => (regular ?? bold) !== undefined)
          .map(([family, {regular, bold}]) => [
            family,
            {...(regular === undefined ? {} : {normal: regular}), ...(bold === undefined ? {} : {bold})}
          ])
      )
  }
}

function readFacts(path: string): Pick<Face, 'ascent' | 'descent' | 'has'> {
  return openFont(path, (table) => {
    const unitsPerEm = table('head').getUint16(18)
    const hhea = table('hhea')
    return {
      ascent: hhea.getInt16(4) / unitsPerEm,
      descent: -hhea.getInt16(6) / unitsPerEm,
      has: parseCoverage(table('cmap'))
    }
  })
}
