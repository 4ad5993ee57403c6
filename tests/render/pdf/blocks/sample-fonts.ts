import type {Face} from '../../../../src/render/pdf/fonts/face.js'
import type {FontSet} from '../../../../src/render/pdf/fonts/fonts.js'

/** Latin letters, digits and signs are half an em wide, all else is one em. */
const face = (family: string, bold: boolean, has: (codePoint: number) => boolean): Face => ({
  family,
  bold,
  file: {
    path: family,
    index: 0,
    table: () => undefined,
    slice: () => Buffer.alloc(0),
    close: () => undefined
  },
  outlines: 'truetype',
  unitsPerEm: 1000,
  ascent: 1200,
  descent: -300,
  glyph: (codePoint) => (has(codePoint) ? codePoint : 0),
  advance: (glyph) => (glyph < 0x2000 ? 500 : 1000),
  ink: (glyph) => ({left: 50, right: glyph < 0x2000 ? 450 : 950})
})

const faces = [false, true].flatMap((bold) => [
  face('Noto Serif SC', bold, (codePoint) => codePoint < 0x10000 && codePoint !== 0x2460),
  face('Noto Sans SC', bold, (codePoint) => codePoint < 0x10000)
])

/** Song lacks `①`, Hei has it; neither has `𠮷`. */
export const sampleFonts: FontSet = {
  families: ['Noto Serif SC', 'Noto Sans SC'],
  face: (family, bold) => faces.find((one) => one.family === family && one.bold === bold)
}
