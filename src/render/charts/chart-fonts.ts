import {createRequire} from 'node:module'
import type {Typeface} from '../../model/layout.js'

/** Families that charts can be set in wherever the program runs: their files come with npm packages. */
const packagedFonts = {
  'Noto Sans SC': {
    generic: 'sans-serif',
    files: [
      '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
      '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'
    ]
  },
  'Noto Serif SC': {
    generic: 'serif',
    files: [
      '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
      '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf'
    ]
  }
} as const

type PackagedFamily = keyof typeof packagedFonts

const {resolve} = createRequire(import.meta.url)
const isPackaged = (family: string): family is PackagedFamily => Object.hasOwn(packagedFonts, family)

/** What a chart is set in. */
export interface ChartFonts {
  /** As `font-family` says it: the typeface's families, at last one that comes with the program, and a generic one. */
  stack: string
  /** The family that is there on every machine. */
  family: string
  /** Its files, regular and bold. */
  files: string[]
}

/**
 * Choose the fonts of a chart by its typeface.
 *
 * The Chinese families stand first, for digits as well: else a browser takes the quotation marks `“”` from the Latin one.
 */
export function chooseChartFonts({eastAsia, latin}: Typeface): ChartFonts {
  const wanted = [...eastAsia, ...latin]
  const family = wanted.find(isPackaged) ?? 'Noto Sans SC'
  const {generic, files} = packagedFonts[family]
  const names = [...new Set([...wanted, family])].map((name) => `'${name.replace(/['"\\]/g, '')}'`)
  return {stack: [...names, generic].join(', '), family, files: files.map((file) => resolve(file))}
}
