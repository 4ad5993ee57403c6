import type PDFDocument from 'pdfkit'
import type {PDFReference} from 'pdfkit'
import type {Face, Mille} from '../face.js'
import {readFontFacts} from './font-facts.js'
import type {GlyphCodes} from './glyph-codes.js'
import {postScriptName} from './postscript-name.js'
import {subsetCff} from './subset-cff.js'
import {subsetTag} from './subset-tag.js'
import {subsetTrueType, type SubsetGlyph} from './subset-truetype.js'
import {toUnicode} from './to-unicode.js'
import {defaultWidth, widthArray} from './width-array.js'

/** Write the objects of a font into a document: its glyphs, their widths, and which characters they stand for. */
export function writeFont(
  face: Face,
  {glyphs, codePoints}: GlyphCodes,
  reference: PDFReference,
  document: PDFDocument
): void {
  const name = `${subsetTag(contentOf(glyphs, codePoints))}+${postScriptName(face.file.table('name'), face.family)}`
  const isTrueType = face.outlines === 'truetype'
  const descendant = finished(document, {
    Type: 'Font',
    Subtype: isTrueType ? 'CIDFontType2' : 'CIDFontType0',
    BaseFont: name,
    // Strings: pdfkit writes a string as a name.
    CIDSystemInfo: {Registry: Buffer.from('Adobe'), Ordering: Buffer.from('Identity'), Supplement: 0},
    FontDescriptor: writeDescriptor(face, glyphs, name, document),
    DW: defaultWidth,
    W: widthArray([isTrueType ? defaultWidth : face.advance(0), ...glyphs.map(widthOf(face))].map(rounded)),
    ...(isTrueType ? {CIDToGIDMap: 'Identity'} : {})
  })
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: finished(document, {}, Buffer.from(toUnicode(codePoints), 'latin1'))
  })
  reference.end()
}

function writeDescriptor(
  face: Face,
  glyphs: readonly SubsetGlyph[],
  name: string,
  document: PDFDocument
): PDFReference {
  const facts = readFontFacts(face)
  return finished(document, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: facts.flags,
    FontBBox: facts.box,
    ItalicAngle: facts.italicAngle,
    Ascent: face.ascent,
    Descent: face.descent,
    CapHeight: facts.capHeight,
    XHeight: facts.xHeight,
    StemV: facts.stemV,
    ...writeFontFile(face, glyphs, document),
    CIDSet: finished(document, {}, allCodes(glyphs.length))
  })
}

function writeFontFile(
  face: Face,
  glyphs: readonly SubsetGlyph[],
  document: PDFDocument
): Record<string, PDFReference> {
  if (face.outlines === 'truetype') {
    const bytes = subsetTrueType(face, glyphs)
    return {FontFile2: finished(document, {Length1: bytes.length}, bytes)}
  }
  const bytes = subsetCff(
    face.file,
    glyphs.map(({glyph}) => glyph)
  )
  return {FontFile3: finished(document, {Subtype: 'CIDFontType0C'}, bytes)}
}

/** Which codes the font has, one bit each: all from 0 (ISO 19005-1, 6.3.5). */
function allCodes(last: number): Buffer {
  const bits = Buffer.alloc(Math.ceil((last + 1) / 8), 0xff)
  bits[bits.length - 1] = 0xff << (7 - (last % 8))
  return bits
}

function widthOf(face: Face): (glyph: SubsetGlyph) => Mille {
  return ({glyph, form}) => form?.advance ?? face.advance(glyph)
}

/** To a thousandth of a thousandth: 3 nm in a line of 10 pt. */
function rounded(width: Mille): Mille {
  return Math.round(width * 1000) / 1000
}

/** All that tells two subsets of a font apart. */
function contentOf(glyphs: readonly SubsetGlyph[], codePoints: readonly number[]): number[] {
  return glyphs.flatMap(({glyph, form}, index) => [
    glyph,
    codePoints[index] ?? 0,
    ...(form === undefined
      ? []
      : [form.advance, form.stretch, form.shift].map((value) => Math.round(value * 1000)))
  ])
}

function finished(document: PDFDocument, data: Record<string, unknown>, bytes?: Uint8Array): PDFReference {
  const reference = document.ref(data)
  reference.end(bytes)
  return reference
}
