import {createRequire} from 'node:module'
import {UserError} from '../../../../model/user-error.js'
import type {FontFile} from '../face.js'

/** What is used of fontkit, which brings no types. */
interface Fontkit {
  create(font: Buffer): {
    createSubset(): {
      /** Numbers of the glyphs; the first one is 0. */
      glyphs: number[]
      encode(): Uint8Array
    }
  }
}

/**
 * Make a font with PostScript outlines that has only these glyphs: the first one is number 1 (CIDFontType0C).
 *
 * It is done by fontkit, which is loaded only now, and gets nothing but the outlines: of a collection of 26 MB, those of one font.
 */
export function subsetCff(file: FontFile, glyphs: readonly number[]): Uint8Array {
  const outlines = file.table('CFF ')
  if (outlines === undefined)
    throw new UserError(
      'The outlines of this font are in a form that a PDF cannot take, expected `glyf` or `CFF `',
      {
        path: file.path
      }
    )
  try {
    const subset = loadFontkit().create(wrap(outlines)).createSubset()
    // Not by `includeGlyph`, which would give two codes of one glyph the same number.
    for (const glyph of glyphs) subset.glyphs.push(glyph)
    return subset.encode()
  } catch (cause) {
    // Whatever fontkit stumbles over is in the font.
    throw Object.assign(
      new UserError('This font is damaged: its outlines cannot be read', {path: file.path}),
      {cause}
    )
  }
}

/** The fontkit of pdfkit, which has it loaded already; this project does not depend on it otherwise. */
function loadFontkit(): Fontkit {
  const {resolve} = createRequire(import.meta.url)
  // `require` knows no types; the tests hold what is used of it.
  return createRequire(resolve('pdfkit'))('fontkit') as Fontkit
}

/** Make a font file of one table. */
function wrap(outlines: Buffer): Buffer {
  const directory = Buffer.alloc(28)
  directory.write('OTTO', 0, 'latin1')
  directory.writeUInt16BE(1, 4)
  directory.write('CFF ', 12, 'latin1')
  directory.writeUInt32BE(directory.length, 20)
  directory.writeUInt32BE(outlines.length, 24)
  return Buffer.concat([directory, outlines])
}
