import {UserError} from '../../../model/user-error.js'
import {toUint16Array} from './big-endian.js'
import {parseCmap} from './cmap.js'
import type {Face} from './face.js'
import {createInk} from './ink.js'
import {openFont, type OpenFont} from './open-font.js'

/**
 * Open one weight of a family, font `index` of a file; `face.file.close()` closes it.
 *
 * Of a variable font it is the default instance. `ink` knows TrueType outlines; of PostScript ones, which are set in no
 * other form, it knows nothing. A damaged font gives a `UserError`.
 */
export function openFace(family: string, bold: boolean, path: string, index: number): Face {
  const file = openFont(path, index)
  try {
    return {family, bold, file, ...readFace(file)}
  } catch (error) {
    file.close()
    // A number that is read behind the end of a table is a `RangeError`.
    throw error instanceof RangeError
      ? new UserError('This font is damaged: one of its tables is too short', {path})
      : error instanceof UserError
        ? new UserError(error.message, {path})
        : error
  }
}

function readFace(file: OpenFont): Omit<Face, 'family' | 'bold' | 'file'> {
  const head = tableOf(file, 'head')
  const hhea = tableOf(file, 'hhea')
  const unitsPerEm = head.readUInt16BE(18)
  if (unitsPerEm === 0) throw new UserError('This font is damaged: its characters have no size')
  const mille = 1000 / unitsPerEm
  const glyphCount = tableOf(file, 'maxp').readUInt16BE(4)
  const outlines = outlinesOf(file)
  const hmtx = tableOf(file, 'hmtx')
  const advanceCount = hhea.readUInt16BE(34)
  const metrics = readMetrics(hmtx, advanceCount)
  const last = advanceCount - 1
  return {
    outlines,
    unitsPerEm,
    ascent: hhea.readInt16BE(4) * mille,
    descent: hhea.readInt16BE(6) * mille,
    glyph: parseCmap(tableOf(file, 'cmap'), glyphCount),
    advance: (glyph) => (metrics[2 * (glyph < last ? glyph : last)] ?? 0) * mille,
    ink:
      outlines === 'cff'
        ? () => undefined
        : createInk({file, mille, hmtx, advanceCount, shortOffsets: head.readInt16BE(50) === 0})
  }
}

function tableOf(file: OpenFont, tag: string): Buffer {
  const table = file.table(tag)
  if (table === undefined) throw new UserError(`This font is damaged: it has no table \`${tag}\``)
  return table
}

function outlinesOf(file: OpenFont): Face['outlines'] {
  if (file.has('glyf') && file.has('loca')) return 'truetype'
  if (file.has('CFF ')) return 'cff'
  throw new UserError('This font has no outlines, expected a table `glyf` or `CFF `')
}

/** `hmtx`: advance and left side bearing of the first `count` glyphs, then bearings of the others, as wide as the last. */
function readMetrics(hmtx: Buffer, count: number): Uint16Array {
  if (count === 0 || hmtx.length < 4 * count)
    throw new UserError('This font is damaged: not all of its characters have a width')
  return toUint16Array(hmtx.subarray(0, 4 * count))
}
