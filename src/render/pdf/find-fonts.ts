import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseFontNames, type FontNames} from './font-names.js'
import {openFont} from './open-font.js'

/** Files of a family, as paths. */
export interface FamilyFiles {
  regular?: string
  bold?: string
}

/**
 * Find the TrueType and OpenType fonts (`.ttf`, `.otf`) in some folders and their subfolders, by family name in small
 * letters. A family that is in several folders is taken from the first.
 *
 * Files that cannot be read as a font are left out, and so are folders that are not there. Only names and weights are
 * read.
 */
export function findFonts(folders: readonly string[]): Map<string, FamilyFiles> {
  const families = new Map<string, FamilyFiles>()
  for (const folder of folders) {
    for (const [family, files] of familiesIn(folder)) if (!families.has(family)) families.set(family, files)
  }
  return families
}

interface Found extends FontNames {
  path: string
}

function familiesIn(folder: string): Map<string, FamilyFiles> {
  const byFamily = new Map<string, Found[]>()
  for (const path of fontPaths(folder)) {
    const names = readNames(path)
    if (names === undefined || names.italic) continue
    for (const family of names.families) {
      const key = family.toLowerCase()
      byFamily.set(key, [...(byFamily.get(key) ?? []), {...names, path}])
    }
  }
  return new Map(
    [...byFamily].map(([family, found]) => {
      const regular = nearest(
        found.filter(({weight}) => weight < 600),
        400
      )
      const bold = nearest(
        found.filter(({weight}) => weight >= 600),
        700
      )
      // The one face of a display family is its regular one, however heavy it is.
      return [family, {...onlyThere('regular', regular ?? bold), ...onlyThere('bold', bold)}]
    })
  )
}

const onlyThere = (key: 'regular' | 'bold', path: string | undefined): FamilyFiles =>
  path === undefined ? {} : {[key]: path}

/** The first of those whose weight is nearest. */
function nearest(fonts: readonly Found[], weight: number): string | undefined {
  const [best] = fonts.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))
  return best?.path
}

function fontPaths(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:ttf|otf)$/i.test(name))
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

function readNames(path: string): FontNames | undefined {
  try {
    return openFont(path, (table) => parseFontNames(table('name'), table('OS/2')))
  } catch {
    return undefined
  }
}
