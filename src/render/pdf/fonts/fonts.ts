import {formatUserError, UserError} from '../../../model/user-error.js'
import {packagedPdfFont, standInFamilies} from '../../packaged-fonts.js'
import type {Face} from './face.js'
import {findFonts, type FamilyFonts, type FontPlace, type FoundFonts} from './find-fonts.js'
import {openFace} from './open-face.js'

/** The font families that a PDF can be set in. */
export interface FontSet {
  /** Families in the order in which they stand in for a character that a layout's own families lack. */
  readonly families: readonly string[]
  /** Find a face; nothing when the family is not there, or not in that weight. */
  face(family: string, bold: boolean): Face | undefined
}

/** Fonts with their open files. */
export interface OpenFonts extends FontSet {
  /** Sentences for the user, of fonts that were wanted, or looked at, and cannot be used. */
  notices(): string[]
  /** Close the files; no face can be used any more. */
  close(): void
}

/**
 * Give the fonts that come with the program, and those in some folders.
 *
 * The folders are searched when a family is asked for that does not come with the program; a face is opened when it is
 * first asked for, and then kept. A damaged font is as good as none, and is told.
 */
export function createFonts(folders: readonly string[] = []): OpenFonts {
  const families = new Map<string, FamilyFonts>()
  /** By place: two families may share a font. */
  const opened = new Map<string, Face | undefined>()
  const faces = new Map<string, Face | undefined>()
  const notices: string[] = []
  let found: FoundFonts | undefined

  const search = (family: string): FamilyFonts => {
    found ??= findFonts(folders)
    return found.families.get(family.toLowerCase()) ?? {}
  }
  const open = (family: string, bold: boolean): Face | undefined => {
    const fonts = families.get(family) ?? packaged(family) ?? search(family)
    families.set(family, fonts)
    const place = fonts[bold ? 'bold' : 'regular']
    if (place === undefined) return undefined
    const key = `${place.index} ${place.path}`
    if (!opened.has(key)) opened.set(key, tryOpening(family, bold, place, notices))
    const face = opened.get(key)
    return face && {...face, family, bold}
  }
  return {
    families: standInFamilies,
    face(family, bold) {
      const key = `${bold} ${family}`
      if (!faces.has(key)) faces.set(key, open(family, bold))
      return faces.get(key)
    },
    notices: () => [...(found?.notices ?? []), ...notices],
    close() {
      for (const face of opened.values()) face?.file.close()
    }
  }
}

function packaged(family: string): FamilyFonts | undefined {
  const paths = packagedPdfFont(family)
  if (paths === undefined) return undefined
  const regular = {path: paths.regular, index: 0}
  return paths.bold === undefined ? {regular} : {regular, bold: {path: paths.bold, index: 0}}
}

function tryOpening(
  family: string,
  bold: boolean,
  {path, index}: FontPlace,
  notices: string[]
): Face | undefined {
  try {
    return openFace(family, bold, path, index)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    notices.push(`\`${family}\` is not used in the PDF: ${formatUserError(error)}`)
    return undefined
  }
}
