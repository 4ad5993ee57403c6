import type {Face, FontFile, GlyphForm} from '../face.js'
import {encodeOutline} from './encode-outline.js'
import {openGlyphs, type GlyphData} from './glyph-data.js'
import {readOutline} from './outline.js'
import {copySimpleGlyph} from './simple-glyph.js'
import {writeSfnt} from './write-sfnt.js'

/** A glyph of a subset: one of the font's, perhaps in another form. */
export interface SubsetGlyph {
  glyph: number
  form?: GlyphForm | undefined
}

/** A glyph as it is written: its outline, and its row in `hmtx`. */
interface WrittenGlyph {
  data: Buffer
  advance: number
  bearing: number
}

const nothing = Buffer.alloc(0)
/**
 * What a font without hints says to a viewer, in instructions: fill gaps in thin strokes where it draws without grey
 * (PUSHW 511, SCANCTRL, PUSHB 4, SCANTYPE). Without it FreeType 2.12 would make up hints, and horizontal strokes fatter.
 */
const unhinted = Buffer.from([0xb8, 0x01, 0xff, 0x85, 0xb0, 0x04, 0x8d])

/**
 * Make a font with TrueType outlines that has only these glyphs: the first one is number 1, and 0 is a blank.
 *
 * Composite glyphs become simple ones, so that it has no glyph that was not asked for, forms of `é` are drawn like those
 * of `e`, and damaged fonts cannot lead a viewer in circles. Instructions (hints) are left out, with `cvt ` and `fpgm`:
 * forms cannot keep theirs, hinted letters beside unhinted ones look uneven, and Chinese fonts have next to none.
 */
export function subsetTrueType(face: Face, glyphs: readonly SubsetGlyph[]): Buffer {
  const {file, unitsPerEm} = face
  const data = openGlyphs(
    file,
    glyphs.map(({glyph}) => glyph)
  )
  const metrics = openMetrics(file)
  const written: WrittenGlyph[] = [{data: nothing, advance: unitsPerEm, bearing: 0}]
  for (const {glyph, form} of glyphs)
    written.push(writeGlyph(data, metrics(glyph), glyph, form, unitsPerEm / 1000))
  return writeSfnt({...glyphTables(written), ...headTables(file, written), prep: unhinted})
}

/** Advance and left bearing of glyphs, in units; what a damaged table does not hold is 0. */
function openMetrics(file: FontFile): (glyph: number) => {advance: number; bearing: number} {
  const hmtx = file.table('hmtx') ?? nothing
  const count = file.table('hhea')?.readUInt16BE(34) ?? 0
  const advanceAt = (at: number): number => (at >= 0 && at + 2 <= hmtx.length ? hmtx.readUInt16BE(at) : 0)
  const bearingAt = (at: number): number => (at + 2 <= hmtx.length ? hmtx.readInt16BE(at) : 0)
  return (glyph) =>
    glyph < count
      ? {advance: advanceAt(4 * glyph), bearing: bearingAt(4 * glyph + 2)}
      : // The last advance holds for the rest, which have bearings only.
        {advance: advanceAt(4 * count - 4), bearing: bearingAt(2 * count + 2 * glyph)}
}

function writeGlyph(
  data: GlyphData,
  {advance, bearing}: {advance: number; bearing: number},
  glyph: number,
  form: GlyphForm | undefined,
  scale: number
): WrittenGlyph {
  const bytes = data(glyph)
  if (form === undefined && bytes !== undefined && bytes.readInt16BE(0) > 0)
    return {data: copySimpleGlyph(bytes) ?? nothing, advance, bearing}
  const outline = bytes === undefined ? undefined : readOutline(data, glyph)
  const width = form === undefined ? advance : Math.min(0xffff, Math.round(form.advance * scale))
  if (bytes === undefined || outline === undefined) return {data: nothing, advance: width, bearing: 0}

  // A glyph is drawn so that its left edge stands at its bearing; mostly it does so by itself.
  const origin = bytes.readInt16BE(2) - bearing
  const stretch = form?.stretch ?? 1
  const shift = (form?.shift ?? 0) * scale
  const redrawn = encodeOutline({...outline, xs: outline.xs.map((x) => (x - origin) * stretch + shift)})
  return {data: redrawn, advance: width, bearing: redrawn.readInt16BE(2)}
}

function glyphTables(glyphs: readonly WrittenGlyph[]): {glyf: Buffer; loca: Buffer; hmtx: Buffer} {
  const length = glyphs.reduce((sum, {data}) => sum + even(data.length), 0)
  const glyf = Buffer.alloc(length)
  const loca = Buffer.alloc(4 * (glyphs.length + 1))
  const hmtx = Buffer.alloc(4 * glyphs.length)
  let offset = 0
  const metrics = new DataView(hmtx.buffer, hmtx.byteOffset)
  for (const [index, {data, advance, bearing}] of glyphs.entries()) {
    glyf.set(data, offset)
    offset += even(data.length)
    loca.writeUInt32BE(offset, 4 * index + 4)
    metrics.setUint16(4 * index, advance)
    metrics.setInt16(4 * index + 2, bearing)
  }
  return {glyf, loca, hmtx}
}

function even(length: number): number {
  return length + (length & 1)
}

/** The tables that tell of the font as a whole: the font's own, with what the glyphs change. */
function headTables(
  file: FontFile,
  glyphs: readonly WrittenGlyph[]
): {head: Buffer; hhea: Buffer; maxp: Buffer} {
  const head = copyTable(file, 'head', 54)
  // Long offsets in `loca`.
  head.writeInt16BE(1, 50)
  const hhea = copyTable(file, 'hhea', 36)
  hhea.writeUInt16BE(
    glyphs.reduce((widest, {advance}) => Math.max(widest, advance), 0),
    10
  )
  hhea.writeUInt16BE(glyphs.length, 34)
  const maxp = Buffer.alloc(32)
  maxp.writeUInt32BE(0x10000, 0)
  maxp.writeUInt16BE(glyphs.length, 4)
  let points = 0
  let contours = 0
  for (const {data} of glyphs) {
    const count = data.length === 0 ? 0 : data.readInt16BE(0)
    contours = Math.max(contours, count)
    if (count > 0) points = Math.max(points, data.readUInt16BE(8 + 2 * count) + 1)
  }
  maxp.writeUInt16BE(points, 6)
  maxp.writeUInt16BE(contours, 8)
  // No twilight zone, and one number on the stack: there are no instructions but those of `prep`.
  maxp.writeUInt16BE(1, 14)
  maxp.writeUInt16BE(1, 24)
  return {head, hhea, maxp}
}

function copyTable(file: FontFile, tag: string, length: number): Buffer {
  const table = Buffer.alloc(length)
  file.table(tag)?.copy(table, 0, 0, length)
  return table
}
