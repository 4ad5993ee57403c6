import {readdirSync, realpathSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {parseFontNames, type FontNames} from './font-names.js'
import {countFontsIn, openFont} from './open-font.js'

/** A font in a file: number 0, but in a collection. */
export interface FontPlace {
  path: string
  index: number
}

/** The fonts of a family. */
export interface FamilyFonts {
  regular?: FontPlace
  bold?: FontPlace
}

export interface FoundFonts {
  /** By family name in small letters. */
  families: Map<string, FamilyFonts>
  /** Sentences for the user, of files that look like fonts and cannot be used. */
  notices: string[]
}

/**
 * Find the fonts (`.ttf`, `.otf`, `.ttc`, `.otc`, `.woff`) in some folders and their subfolders. A family that is in
 * several folders is taken from the first.
 *
 * Files that cannot be read as a font are left out, and so are fonts that may not be embedded, and folders that are not
 * there. Only names and weights are
 * read. Of WOFF2 files not even those can be told: they get a notice.
 */
export function findFonts(folders: readonly string[]): FoundFonts {
  const families = new Map<string, FamilyFonts>()
  const notices: string[] = []
  for (const folder of folders) {
    const paths = filesIn(folder)
    for (const [family, fonts] of familiesOf(
      paths.filter((path) => /\.(?:ttf|otf|ttc|otc|woff)$/i.test(path))
    ))
      if (!families.has(family)) families.set(family, fonts)
    for (const path of paths.filter((name) => /\.woff2$/i.test(name)))
      notices.push(
        `The font \`${path}\` is not used in the PDF: it is packed as WOFF2, expected \`.ttf\`, \`.otf\`, \`.ttc\` or \`.woff\``
      )
  }
  return {families, notices}
}

interface Named extends FontNames {
  place: FontPlace
}

function familiesOf(paths: readonly string[]): Map<string, FamilyFonts> {
  const byFamily = new Map<string, Named[]>()
  for (const named of paths.flatMap(readNames)) {
    if (named.italic || named.isRestricted) continue
    for (const family of new Set(named.families.map((name) => name.toLowerCase()))) {
      const others = byFamily.get(family)
      if (others === undefined) byFamily.set(family, [named])
      else others.push(named)
    }
  }
  return new Map(
    [...byFamily].map(([family, fonts]) => {
      const regular = nearest(
        fonts.filter(({weight}) => weight < 600),
        400
      )
      const bold = nearest(
        fonts.filter(({weight}) => weight >= 600),
        700
      )
      // The one face of a display family is its regular one, however heavy it is.
      return [family, {...onlyThere('regular', regular ?? bold), ...onlyThere('bold', bold)}]
    })
  )
}

const onlyThere = (key: keyof FamilyFonts, place: FontPlace | undefined): FamilyFonts =>
  place === undefined ? {} : {[key]: place}

/** The first of those whose weight is nearest. */
function nearest(fonts: readonly Named[], weight: number): FontPlace | undefined {
  const [best] = fonts.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))
  return best?.place
}

/** The files of a folder and its subfolders by name; a folder that a link leads back to is read once. */
function filesIn(folder: string, seen = new Set<string>()): string[] {
  try {
    const real = realpathSync(folder)
    if (seen.has(real)) return []
    seen.add(real)
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
      .flatMap((path) => {
        const stats = statSync(path, {throwIfNoEntry: false})
        if (stats?.isDirectory() === true) return filesIn(path, seen)
        return stats?.isFile() === true ? [path] : []
      })
  } catch {
    return []
  }
}

/** No collection has more: the largest hold the weights and languages of one family. A damaged file may say any number. */
const mostFonts = 256

function readNames(path: string): Named[] {
  try {
    return Array.from({length: Math.min(countFontsIn(path), mostFonts)}, (_, index) => index).flatMap(
      (index) => readNamesOf({path, index})
    )
  } catch {
    return []
  }
}

function readNamesOf(place: FontPlace): Named[] {
  try {
    const file = openFont(place.path, place.index)
    try {
      const name = file.table('name')
      const os2 = file.table('OS/2')
      return name === undefined || os2 === undefined ? [] : [{...parseFontNames(name, os2), place}]
    } finally {
      file.close()
    }
  } catch {
    return []
  }
}
