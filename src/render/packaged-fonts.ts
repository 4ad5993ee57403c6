import {createRequire} from 'node:module'

const {resolve} = createRequire(import.meta.url)

/** Font families that come with npm packages, so that they are there on every machine, with the names of their files. */
const files = {
  'Noto Serif SC': {
    generic: 'serif',
    regular: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'
  },
  'Noto Sans SC': {
    generic: 'sans-serif',
    regular: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    bold: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'
  },
  // Stands in for 小标宋, which is heavy without being bold: no open font of that name exists.
  'Noto Serif SC Bold': {
    generic: 'serif',
    regular: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
    bold: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf'
  }
} as const

/**
 * Families that only the PDF is set in. One is packed as WOFF, which resvg does not read and which takes `subset-font` a
 * second to unpack; the others hold signs for which Word, and charts, take what the machine has.
 */
const filesOfPdf = {
  // The package calls the regular weight `500`, as the family has a light one at 300.
  'LXGW WenKai': {
    regular: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff',
    bold: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-700-normal.woff'
  },
  'Noto Sans Symbols 2': {
    regular: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'
  },
  'Noto Emoji': {
    regular: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
    bold: '@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf'
  }
} as const

/** The files of a family, and what CSS calls its kind. */
export interface PackagedFont {
  generic: 'serif' | 'sans-serif'
  regular: string
  bold: string
}

/** The families, in the order in which they stand in for others; the heavy one does only where it is named. */
export const packagedFamilies: readonly string[] = ['Noto Serif SC', 'Noto Sans SC', 'Noto Serif SC Bold']

/** Find the files of a family that comes with the program. */
export function packagedFont(family: string): PackagedFont | undefined {
  if (!isPackaged(family)) return undefined
  const {generic, regular, bold} = files[family]
  return {generic, regular: resolve(regular), bold: resolve(bold)}
}

/** The families that stand in, in this order, for a character that the families of a layout lack in a PDF. */
export const standInFamilies: readonly string[] = [
  'Noto Serif SC',
  'Noto Sans SC',
  'LXGW WenKai',
  'Noto Sans Symbols 2',
  'Noto Emoji'
]

/** Find the files of a family that comes with the program and can be set in a PDF: `LXGW WenKai` and signs as well. */
export function packagedPdfFont(family: string): {regular: string; bold?: string} | undefined {
  if (!isOfPdf(family)) return packagedFont(family)
  const {regular, ...more} = filesOfPdf[family]
  return {regular: resolve(regular), ...('bold' in more && {bold: resolve(more.bold)})}
}

const isPackaged = (family: string): family is keyof typeof files => Object.hasOwn(files, family)
const isOfPdf = (family: string): family is keyof typeof filesOfPdf => Object.hasOwn(filesOfPdf, family)
