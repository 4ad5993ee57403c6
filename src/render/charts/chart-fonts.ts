import type {Typeface} from '../../model/layout.js'
import {packagedFont} from '../packaged-fonts.js'

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
  const family = wanted.find((name) => packagedFont(name) !== undefined) ?? 'Noto Sans SC'
  const {generic, regular, bold} = packagedFont(family) ?? {generic: 'sans-serif', regular: '', bold: ''}
  const names = [...new Set([...wanted, family])].map((name) => `'${name.replace(/['"\\]/g, '')}'`)
  return {stack: [...names, generic].join(', '), family, files: [regular, bold]}
}
