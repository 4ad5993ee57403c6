import type {Face, FontSet} from '../../../src/render/pdf/fonts.js'

const face = (family: string, bold: boolean, has: (codePoint: number) => boolean): Face => ({
  family,
  bold,
  ascent: 1.2,
  descent: 0.3,
  has
})

/** Song lacks `①`, Hei has it; neither has `𠮷`. Lines of both are 1.5 em high. */
export const fakeFonts: FontSet = {
  families: ['Noto Serif SC', 'Noto Sans SC'],
  face(family, bold) {
    if (family === 'Noto Serif SC')
      return face(family, bold, (codePoint) => codePoint < 0x20000 && codePoint !== 0x2460)
    if (family === 'Noto Sans SC') return face(family, bold, (codePoint) => codePoint < 0x20000)
    return undefined
  }
}
