import {createHash} from 'node:crypto'
import type {Face} from '../../../../src/render/pdf/fonts/face.js'
import {postScriptName} from '../../../../src/render/pdf/fonts/embed/postscript-name.js'
import type {FontSet} from '../../../../src/render/pdf/fonts/fonts.js'
import {pathOf, readFont, type ReadFont} from '../fonts/embed/read-font.js'
import type {PdfValue, ReadPdf} from '../paint/read-pdf.js'

/** A font of a file, read so that the numbers of its glyphs do not matter. */
export interface FontText {
  /** `NotoSerifSC-Regular`. */
  name: string
  /** What two-byte codes in hexadecimal digits stand for. */
  characters(codes: string): string
  /**
   * The same with each glyph that is not as its face draws it told in full: `⟨“ 500 -477⟩` is 500 wide and its ink
   * stands 477 to the left, `⟨— 1000 +3 ×1.18⟩` is stretched too, `⟨〓 as 龘⟩` stands for another character.
   */
  glyphs(codes: string): string
  /** How many glyphs the subset has, and a digest of characters, widths and outlines, in whatever order they stand. */
  digest: string
}

/** Give the faces that a file may have embedded by their PostScript names. */
export function facesByName(fonts: FontSet): Map<string, Face> {
  const faces = fonts.families.flatMap((family) => [fonts.face(family, false), fonts.face(family, true)])
  return new Map(
    faces.flatMap((face) =>
      face === undefined ? [] : [[postScriptName(face.file.table('name'), face.family), face]]
    )
  )
}

/** Read a font of a file. */
export function readFontText(pdf: ReadPdf, reference: PdfValue, faces: ReadonlyMap<string, Face>): FontText {
  const font = pdf.dictionary(reference)
  const name = String(font['BaseFont']).replace(/^\/[A-Z]{6}\+/, '')
  const face = faces.get(name)
  if (face === undefined) throw new Error(`There is no font ${name}.`)
  const [descendant = null] = pdf.array(font['DescendantFonts'])
  const cid = pdf.dictionary(descendant)
  const widths = readWidths(pdf.array(cid['W']))
  const outlines = readFont(pdf.stream(pdf.dictionary(cid['FontDescriptor'])['FontFile2']))
  const characters = readCharacters(pdf.stream(font['ToUnicode']).toString('latin1'))

  const tell = (code: number): string => {
    const character = characters.get(code) ?? '\ufffd'
    const codePoint = character.codePointAt(0) ?? 0
    const own = face.glyph(codePoint)
    const glyph = own || face.glyph(0x3013)
    const ink = face.ink(glyph)
    const width = widths.get(code) ?? Number(cid['DW'])
    const {minX, maxX} = inkOf(outlines, code, face.unitsPerEm)
    const facts = [character]
    if (own === 0) facts.push('as 〓')
    const shift = ink === undefined ? 0 : Math.round(minX - ink.left)
    const stretch = ink === undefined ? 1 : (maxX - minX) / (ink.right - ink.left)
    // Half a unit is lost where an outline is moved.
    const isMoved = Math.abs(shift) > 1
    const isStretched = Math.abs(stretch - 1) > 0.01
    if (Math.abs(width - face.advance(glyph)) > 0.01 || isMoved || isStretched) facts.push(String(width))
    if (isMoved) facts.push(`${shift > 0 ? '+' : ''}${shift}`)
    if (isStretched) facts.push(`×${stretch.toFixed(2)}`)
    return facts.length > 1 ? `⟨${facts.join(' ')}⟩` : character
  }
  const told = new Map<number, string>()
  const all = [...characters].map(
    ([code, character]) => `${character} ${widths.get(code) ?? Number(cid['DW'])} ${pathOf(outlines, code)}`
  )
  return {
    name,
    characters: (codes) =>
      codesIn(codes)
        .map((code) => characters.get(code) ?? '\ufffd')
        .join(''),
    glyphs(codes) {
      for (const code of codesIn(codes)) if (!told.has(code)) told.set(code, tell(code))
      return codesIn(codes)
        .map((code) => told.get(code))
        .join('')
    },
    digest: `${all.length} glyphs ${createHash('sha256').update(all.sort().join('\n')).digest('hex').slice(0, 12)}`
  }
}

function codesIn(digits: string): number[] {
  return (digits.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16))
}

/** From where to where the points of an outline stand, those off the curve too, as a font's own boxes have it. */
function inkOf(font: ReadFont, glyph: number, unitsPerEm: number): {minX: number; maxX: number} {
  const all = font.getGlyph(glyph).path.commands.flatMap(({args}) => args.filter((_, at) => at % 2 === 0))
  const scale = 1000 / unitsPerEm
  return {minX: Math.min(...all) * scale, maxX: Math.max(...all) * scale}
}

/** Read the array `W` (ISO 32000-1, 9.7.4.3). */
function readWidths(array: readonly PdfValue[]): Map<number, number> {
  const widths = new Map<number, number>()
  for (let at = 0; at < array.length;) {
    const first = Number(array[at])
    const next = array[at + 1]
    if (Array.isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width))
      at += 2
    } else {
      for (let code = first; code <= Number(next); code++) widths.set(code, Number(array[at + 2]))
      at += 3
    }
  }
  return widths
}

/** Read the ranges of a map to Unicode: `<0001> <0003> [<7532><4E59><D842DFB7>]`. */
function readCharacters(map: string): Map<number, string> {
  const characters = new Map<number, string>()
  for (const [, first = '', , list = ''] of map.matchAll(/^<(\w{4})> <(\w{4})> \[(.*)\]$/gm)) {
    const start = Number.parseInt(first, 16)
    for (const [index, [, units = '']] of [...list.matchAll(/<(\w+)>/g)].entries()) {
      characters.set(start + index, Buffer.from(units, 'hex').swap16().toString('utf16le'))
    }
  }
  return characters
}
