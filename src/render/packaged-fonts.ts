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

const isPackaged = (family: string): family is keyof typeof files => Object.hasOwn(files, family)
