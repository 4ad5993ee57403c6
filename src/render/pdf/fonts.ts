import {closeSync, openSync, readSync} from 'node:fs'
import {createRequire} from 'node:module'
import {parseFontFacts, parseTableDirectory, type FontFacts} from './coverage.js'

/** One weight of a font family. */
export interface Face extends FontFacts {
  family: string
  bold: boolean
}

/** The font families that a PDF can be set in. */
export interface FontSet {
  /** Families in the order in which they stand in for a character that a layout's own families lack. */
  families: readonly string[]
  /** Find a face; nothing when the family is not there. */
  face(family: string, bold: boolean): Face | undefined
}

/** Files of each family: all of them come with npm packages, so nothing depends on the machine. */
const packagedFonts = {
  'Noto Serif SC': {
    regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'
  },
  'Noto Sans SC': {
    regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'
  }
} as const

const {resolve} = createRequire(import.meta.url)
const isPackaged = (family: string): family is keyof typeof packagedFonts =>
  Object.hasOwn(packagedFonts, family)

const facesRead = new Map<string, Face>()

/** The fonts that come with the program. A face is read when it is first asked for, and then kept. */
export const fonts: FontSet = {
  families: Object.keys(packagedFonts),
  face(family, bold) {
    const key = `${family} ${bold}`
    const known = facesRead.get(key)
    if (known !== undefined || !isPackaged(family)) return known
    const face = {...readFontFacts(resolve(packagedFonts[family][bold ? 'bold' : 'regular'])), family, bold}
    facesRead.set(key, face)
    return face
  }
}

/** Give the files of every family, in the form in which pdfmake takes them. */
export function fontFiles(): Record<string, {normal: string; bold: string}> {
  return Object.fromEntries(
    Object.entries(packagedFonts).map(([family, {regular, bold}]) => [
      family,
      {normal: resolve(regular), bold: resolve(bold)}
    ])
  )
}

/** Reads only the tables that are needed: some 20 KB of a file of 15 MB. */
function readFontFacts(path: string): FontFacts {
  const file = openSync(path, 'r')
  try {
    const bytes = (offset: number, length: number): DataView => {
      const buffer = new Uint8Array(length)
      readSync(file, buffer, 0, length, offset)
      return new DataView(buffer.buffer)
    }
    // No font has more than 64 tables: OpenType 1.9 registers 59 tags.
    const directory = parseTableDirectory(bytes(0, 12 + 16 * 64))
    const table = (tag: string): DataView => {
      const place = directory.get(tag)
      if (place === undefined) throw new Error(`The font \`${path}\` has no table \`${tag}\``)
      return bytes(place.offset, place.length)
    }
    return parseFontFacts({head: table('head'), hhea: table('hhea'), cmap: table('cmap')})
  } finally {
    closeSync(file)
  }
}
